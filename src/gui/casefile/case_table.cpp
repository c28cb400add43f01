#include "gui/casefile/case_table.h"

#include "gui/clipboard/clipboard_guard.h"
#include "gui/keys/key_map.h"
#include "gui/lists/list_contents.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace fodfaeste {

namespace {

QString inOneLine(const QVariant& value)
{
    return value.toString().replace(QLatin1Char{'\n'}, QLatin1Char{' '}).replace(QLatin1Char{'\t'}, QLatin1Char{' '});
}

QVariant leavingText(const QModelIndex& index)
{
    const QVariant printed = index.data(kPrintedRole);
    return printed.isValid() ? printed : index.data();
}

/// Rows of cells as tabbed text and as a table.
class CopiedTable {
public:
    void add(const QStringList& cells, const QString& tag)
    {
        m_lines << cells.join(QLatin1Char{'\t'});
        m_html += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            m_html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        m_html += QStringLiteral("</tr>");
    }

    std::unique_ptr<QMimeData> take() const
    {
        auto data = std::make_unique<QMimeData>();
        data->setText(m_lines.join(QLatin1Char{'\n'}));
        data->setHtml(QStringLiteral("<table>%1</table>").arg(m_html));
        return data;
    }

private:
    QStringList m_lines;
    QString m_html;
};

}  // namespace

CaseTable::CaseTable(QWidget* parent) : RecordTable{parent}
{
    setSelectionMode(ExtendedSelection);
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (isKey(*event, KeyAction::LogForRow) && currentIndex().isValid())
        Q_EMIT logWanted(currentIndex());
    else if (isKey(*event, KeyAction::SettleRow) && currentIndex().isValid())
        Q_EMIT settleWanted(currentIndex());
    else if (isKey(*event, KeyAction::PinRow) && currentIndex().isValid())
        Q_EMIT pinWanted(currentIndex());
    else if (isKey(*event, KeyAction::NextRow))
        step(1);
    else if (isKey(*event, KeyAction::PreviousRow))
        step(-1);
    else if (isPlain && event->key() == Qt::Key_Home)
        chooseNearest(0, 1);
    else if (isPlain && event->key() == Qt::Key_End)
        chooseNearest(model()->rowCount() - 1, -1);
    else
        RecordTable::keyPressEvent(event);
}

void CaseTable::step(int by)
{
    const int start = by > 0 ? 0 : model()->rowCount() - 1;
    chooseNearest(currentIndex().isValid() ? currentIndex().row() + by : start, by);
}

void CaseTable::chooseNearest(int row, int by)
{
    // Headings are passed over.
    for (; row >= 0 && row < model()->rowCount(); row += by) {
        if (model()->flags(model()->index(row, 0)).testFlag(Qt::ItemIsSelectable)) {
            chooseRow(row);
            return;
        }
    }
}

void CaseTable::copyRows()
{
    QModelIndexList rows = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList{};
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    QStringList heads;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        columns << column;
        heads << inOneLine(model()->headerData(column, Qt::Horizontal));
    }
    CopiedTable table;
    table.add(heads, QStringLiteral("th"));
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << inOneLine(leavingText(row.siblingAtColumn(column)));
        table.add(cells, QStringLiteral("td"));
    }
    putOnClipboard(table.take());
    Q_EMIT copied(static_cast<int>(rows.size()));
}

}  // namespace fodfaeste
