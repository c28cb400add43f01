#include "gui/history/history_model.h"

#include "gui/text/change_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

HistoryModel::HistoryModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void HistoryModel::reset(std::vector<ListedChange> rows, Date today, bool hasMore)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    m_hasMore = hasMore;
    endResetModel();
}

void HistoryModel::append(std::vector<ListedChange> rows, bool hasMore)
{
    m_hasMore = hasMore;
    if (rows.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

int HistoryModel::rowOf(ChangeId change) const
{
    const auto found = std::ranges::find_if(m_rows, [change](const ListedChange& row) { return row.change.id == change; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false;  // until the answer says so again
    Q_EMIT moreWanted();
}

QString HistoryModel::textOf(const ListedChange& row, int column) const
{
    switch (column) {
    case When: return ChangeText::moment(row.change.at, m_today);
    case Who: return m_staff.nameOf(row.change.user);
    case What: return ChangeText::of(row);
    case Whom: return ChangeText::whomOf(row);
    case State: return ChangeText::stateOf(row);
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const ListedChange& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::Muted: return row.change.undoneBy.isSet();
    case Qt::ToolTipRole: return index.column() >= What ? QVariant{textOf(row, index.column())} : QVariant{};
    case Qt::AccessibleTextRole:
        return index.column() == When
                   ? QStringLiteral("%1, %2, %3, %4, %5")
                         .arg(textOf(row, When), textOf(row, Who), textOf(row, What), textOf(row, Whom), textOf(row, State))
                   : textOf(row, index.column());
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Whom: return tr("About whom");
    case State: return tr("State");
    default: return {};
    }
}

}  // namespace fodfaeste
