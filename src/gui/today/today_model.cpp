#include "gui/today/today_model.h"

#include "gui/text/date_text.h"
#include "gui/text/number_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/today/today_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

void TodayModel::setItems(std::vector<TodayItem> items, Date today)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    layRows();
    endResetModel();
}

void TodayModel::setReason(std::optional<TodayReason> reason)
{
    if (reason == m_reason)
        return;
    beginResetModel();
    m_reason = reason;
    layRows();
    endResetModel();
}

void TodayModel::layRows()
{
    m_rows.clear();
    for (const TodayReason reason : kTodayReasons) {
        if ((m_reason && *m_reason != reason) || count(reason) == 0)
            continue;
        m_rows.push_back({reason, 0});
        for (std::size_t place = 0; place < m_items.size(); ++place) {
            if (m_items[place].reason == reason)
                m_rows.push_back({std::nullopt, place});
        }
    }
}

int TodayModel::count(TodayReason reason) const
{
    return static_cast<int>(std::ranges::count(m_items, reason, &TodayItem::reason));
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

const TodayItem* TodayModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.heading ? nullptr : &m_items[found.item];
}

int TodayModel::rowOf(const TodayItem& item) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const TodayItem* found = itemAt(row);
        if (found != nullptr && found->reason == item.reason && found->caseFile == item.caseFile && found->task == item.task)
            return row;
    }
    return -1;
}

void TodayModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    const bool isItem = index.isValid() && itemAt(index.row()) != nullptr;
    return isItem ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Person: return tr("Name");
    case Column::Why: return tr("What and why");
    case Column::When: return tr("When");
    }
    return {};
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeading)
        return row.heading.has_value();
    if (row.heading)
        return headingData(*row.heading, index.column(), role);
    const TodayItem& item = m_items[row.item];
    switch (static_cast<Column>(index.column())) {
    case Column::Person: return personData(item, role);
    case Column::Why: return whyData(item, role);
    case Column::When: return whenData(item, role);
    }
    return {};
}

QVariant TodayModel::headingData(TodayReason reason, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: return StatusText::of(reason);
    case CellRole::SecondaryText: return NumberText::count(count(reason));
    case CellRole::Icon: return TodayText::icon(reason);
    case CellRole::Tone: return cellValue(TodayText::tone(reason));
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(StatusText::of(reason), NumberText::count(count(reason)));
    default: return {};
    }
}

QVariant TodayModel::personData(const TodayItem& item, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return toQString(item.name);
    case CellRole::SecondaryText: return toQString(item.caseNumber);
    case CellRole::AvatarSeed: return static_cast<qulonglong>(item.citizen.value());
    case Qt::AccessibleTextRole: return TodayText::sentence(item, m_today);
    default: return {};
    }
}

QVariant TodayModel::whyData(const TodayItem& item, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return TodayText::what(item, m_today);
    case CellRole::SecondaryText: return TodayText::why(item, m_today);
    case CellRole::Icon: return TodayText::icon(item.reason);
    case CellRole::Tone: return cellValue(ToneKind::Neutral);
    case CellRole::Overdue: return item.reason == TodayReason::TaskOverdue;
    default: return {};
    }
}

QVariant TodayModel::whenData(const TodayItem& item, int role) const
{
    if (!item.date)
        return {};
    switch (role) {
    case Qt::DisplayRole: return DateText::numeric(*item.date);
    case CellRole::PrimaryText: return DateText::relative(*item.date, m_today);
    case CellRole::SecondaryText: return DateText::brief(*item.date, m_today);
    case CellRole::Overdue: return item.reason == TodayReason::TaskOverdue;
    default: return {};
    }
}

}  // namespace fodfaeste
