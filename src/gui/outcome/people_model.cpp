#include "gui/outcome/people_model.h"

#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

namespace {

QVariant textOf(const PeopleRow& row, int column)
{
    switch (column) {
    case PeopleModel::Name: return row.name;
    case PeopleModel::Status: return StatusText::brief(row.status);
    case PeopleModel::Why: return row.why;
    case PeopleModel::District: return row.district;
    default: return {};
    }
}

}  // namespace

PeopleModel::PeopleModel(QObject* parent) : QAbstractTableModel{parent} {}

void PeopleModel::setRows(std::vector<PeopleRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    filter();
    endResetModel();
}

void PeopleModel::showStatuses(const std::vector<YearEndStatus>& statuses)
{
    beginResetModel();
    m_statuses = statuses;
    filter();
    endResetModel();
}

void PeopleModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_statuses.empty() || std::ranges::find(m_statuses, m_rows[i].status) != m_statuses.end())
            m_shown.push_back(i);
    }
}

void PeopleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PeopleRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case Qt::ToolTipRole: return index.column() == Why ? QVariant{row.why} : QVariant{};
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1, %2, %3").arg(row.name, StatusText::of(row.status), row.why)
                                      : textOf(row, index.column());
    case CellRole::SecondaryText: return index.column() == Name ? QVariant{row.underName} : QVariant{};
    case CellRole::AvatarSeed: return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(row.citizen.value()));
    case CellRole::Tone: return cellValue(StatusText::toneOf(row.status));
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Status: return tr("Status");
    case Why: return tr("Decided by");
    case District: return tr("District");
    default: return {};
    }
}

}  // namespace fodfaeste
