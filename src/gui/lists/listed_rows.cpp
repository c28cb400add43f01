#include "gui/lists/listed_rows.h"

#include "gui/lists/plain_list.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

void ListedRows::setHeaders(const QStringList& headers)
{
    const bool isOther = headers.size() != m_headers.size();
    if (isOther)
        beginResetModel();
    m_headers = headers;
    if (isOther)
        endResetModel();
    else if (!headers.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headers.size()) - 1);
}

void ListedRows::setRows(std::vector<ListedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ListedRows::rowOf(std::int64_t key) const
{
    const auto found = std::ranges::find(m_rows, key, &ListedRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ListedRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListedRows::columnCount(const QModelIndex& /*parent*/) const
{
    return static_cast<int>(m_headers.size());
}

QVariant ListedRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedRow& row = rowAt(index.row());
    const ListedCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return cell.text;
    case CellRole::SecondaryText: return cell.second;
    case CellRole::AvatarSeed: return QVariant::fromValue(static_cast<qulonglong>(row.citizen.value()));
    case CellRole::Tone: return cell.tone ? cellValue(*cell.tone) : QVariant{};
    case kSortRole: return cell.order;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cell.second.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, cell.second);
    default: return {};
    }
}

QVariant ListedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_headers.size();
    return isName ? m_headers[section] : QVariant{};
}

}  // namespace fodfaeste
