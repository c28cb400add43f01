#include "gui/widgets/record_table.h"

#include "gui/clipboard/clipboard_guard.h"
#include "gui/keys/key_map.h"
#include "gui/theme/fonts.h"
#include "gui/theme/metrics.h"
#include "gui/theme/paint.h"
#include "gui/widgets/row_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <memory>
#include <numeric>

namespace fodfaeste {

namespace {

constexpr int kLeastColumn = 64;

/// A cell in one line of plain text, for the clipboard.
QString plainText(const QModelIndex& index)
{
    const QVariant spoken = index.data(Qt::AccessibleTextRole);
    QString text = (spoken.isValid() ? spoken : index.data(Qt::DisplayRole)).toString();
    return text.replace(QLatin1Char{'\n'}, QLatin1Char{' '}).replace(QLatin1Char{'\t'}, QLatin1Char{' '});
}

}  // namespace

RecordTable::RecordTable(QWidget* parent) : QTableView{parent}, m_delegate{new RowDelegate{this}}
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyDensity();
}

void RecordTable::setDensity(Density density)
{
    m_density = density;
    applyDensity();
}

void RecordTable::setCellKind(int column, CellKind kind)
{
    m_delegate->setColumnKind(column, kind);
}

void RecordTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setStretchLastSection(column < 0);
    if (column >= 0 && column < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void RecordTable::setColumnRoom(std::vector<ColumnRoom> columns)
{
    m_room = std::move(columns);
    shareRoom();
}

void RecordTable::shareRoom()
{
    std::vector<ColumnRoom> shown = m_room;
    const auto sum = [&shown](int ColumnRoom::*width) {
        return std::accumulate(shown.begin(), shown.end(), 0,
                               [width](int all, const ColumnRoom& one) { return all + one.*width; });
    };
    const int room = viewport()->width();
    while (sum(&ColumnRoom::least) > room) {
        const auto last = std::find_if(shown.rbegin(), shown.rend(), [](const ColumnRoom& one) { return one.mayBeLeftOut; });
        if (last == shown.rend())
            break;
        shown.erase(std::next(last).base());
    }
    const int least = sum(&ColumnRoom::least);
    const int spare = qMax(0, room - least);
    const int wish = qMax(1, sum(&ColumnRoom::wanted) - least);
    for (const ColumnRoom& one : m_room)
        setColumnHidden(one.column,
                        std::ranges::none_of(shown, [&one](const ColumnRoom& kept) { return kept.column == one.column; }));
    for (const ColumnRoom& one : shown)
        setColumnWidth(one.column, one.least + spare * (one.wanted - one.least) / wish);
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void RecordTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    setHoveredRow(-1);
    if (m_stretchColumn >= 0)
        setStretchColumn(m_stretchColumn);
    if (model != nullptr)
        connect(model, &QAbstractItemModel::modelReset, this, [this] { setHoveredRow(-1); });
}

void RecordTable::chooseRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount())
        return;
    const int column = qMax(0, currentIndex().column());
    setCurrentIndex(model()->index(row, column));
    scrollTo(currentIndex());
}

void RecordTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasKeyboardFocus(this) || !currentIndex().isValid())
        return;
    QPainter painter{viewport()};
    const int row = currentIndex().row();
    const QRectF area{0, rowViewportPosition(row) * 1.0, viewport()->width() * 1.0, rowHeight(row) - 1.0};
    paintFocusRing(painter, area.adjusted(1, 1, -1, -1), themeOf(this), 4);
}

void RecordTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RecordTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isKey(*event, KeyAction::NextRow))
        stepRow(1);
    else if (isKey(*event, KeyAction::PreviousRow))
        stepRow(-1);
    else if (isPlain && event->key() == Qt::Key_Home)
        chooseRow(0);
    else if (isPlain && event->key() == Qt::Key_End && model() != nullptr)
        chooseRow(model()->rowCount() - 1);
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::keyboardSearch(const QString& /*search*/)
{
    // Letters are for the search field and for J and K; jumping about by them only confuses.
}

void RecordTable::stepRow(int by)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : by > 0 ? -1 : 0;
    chooseRow(qBound(0, from + by, model()->rowCount() - 1));
}

void RecordTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

bool RecordTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyDensity();
}

void RecordTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = m_hoveredRow;
    m_hoveredRow = row;
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

void RecordTable::applyDensity()
{
    const int row = m_density == Density::Comfortable ? metrics::kRowHeight : metrics::kCompactRowHeight;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(qMax(row, scaledByText(row)));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
}

void RecordTable::copySelection()
{
    if (selectionModel() == nullptr)
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QString html = QStringLiteral("<table>");
    for (const QModelIndex& row : rows) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (isColumnHidden(column))
                continue;
            cells << plainText(row.siblingAtColumn(column));
            html += QStringLiteral("<td>%1</td>").arg(cells.last().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        lines << cells.join(QLatin1Char{'\t'});
    }
    auto copy = std::make_unique<QMimeData>();
    copy->setText(lines.join(QLatin1Char{'\n'}));
    copy->setHtml(html + QStringLiteral("</table>"));
    putOnClipboard(std::move(copy));
    Q_EMIT copied(static_cast<int>(rows.size()));
}

}  // namespace fodfaeste
