#include "gui/citizen/record_list.h"

#include "gui/theme/metrics.h"
#include "gui/widgets/label.h"

#include <QVBoxLayout>

namespace fodfaeste {

RecordList::RecordList(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
    , m_empty{new Label{QString{}, Label::Kind::SubLine, this}}
{
    m_column->setContentsMargins(0, 0, 0, metrics::kSpace8);
    m_column->setSpacing(0);
    m_column->addWidget(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(metrics::kSpace16, 0, metrics::kSpace16, metrics::kSpace8);
}

void RecordList::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void RecordList::setRows(const std::vector<RecordRow::Words>& rows)
{
    while (m_rows.size() > rows.size()) {
        RecordRow* last = m_rows.back();
        m_rows.pop_back();
        // The keyboard does not fall out of the list with the last row.
        if (last->hasFocus() && !m_rows.empty())
            m_rows.back()->setFocus(Qt::OtherFocusReason);
        last->hide();
        last->deleteLater();
    }
    while (m_rows.size() < rows.size())
        m_rows.push_back(addRow(static_cast<int>(m_rows.size())));
    for (std::size_t place = 0; place < rows.size(); ++place)
        m_rows[place]->setWords(rows[place]);
    m_empty->setVisible(rows.empty());
}

RecordRow* RecordList::addRow(int place)
{
    auto* row = new RecordRow{m_use, this};
    row->setObjectName(QStringLiteral("row%1").arg(place));
    m_column->addWidget(row);
    connect(row, &RecordRow::opened, this, [this, place] { Q_EMIT opened(place); });
    connect(row, &RecordRow::ticked, this, [this, place] { Q_EMIT ticked(place); });
    return row;
}

}  // namespace fodfaeste
