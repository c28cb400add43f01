#include "gui/trail/trail_model.h"

#include "gui/text/plain_text.h"
#include "gui/text/trail_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

TrailModel::TrailModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void TrailModel::setRows(std::vector<TrailRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TrailModel::append(std::vector<TrailRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

void TrailModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int TrailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int TrailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrailModel::textOf(const TrailRow& row, int column) const
{
    switch (column) {
    case When: return TrailText::moment(row.entry.at);
    case Who: return m_staff.nameOf(row.entry.user);
    case What: return TrailText::of(row.entry.operation);
    case Whom: return row.citizen.empty() ? TrailText::citizensOf(row.entry) : toQString(row.citizen);
    case Why: return TrailText::purposeOf(row.entry);
    default: return {};
    }
}

QVariant TrailModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const TrailRow& row = rowAt(index.row());
    const bool isRefused = row.entry.outcome == AuditOutcome::Refused;
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText:
        if (index.column() == What && isRefused)
            return TrailText::of(row.entry.outcome);
        return index.column() == When ? QVariant{tr("No. %1").arg(row.entry.number)} : QVariant{};
    case Qt::ToolTipRole: return index.column() >= Whom ? QVariant{textOf(row, index.column())} : QVariant{};
    case Qt::AccessibleTextRole:
        return index.column() == When
                   ? QStringLiteral("%1, %2, %3, %4, %5")
                         .arg(textOf(row, When), textOf(row, Who), textOf(row, What), textOf(row, Whom), textOf(row, Why))
                   : textOf(row, index.column());
    default: return {};
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Whom: return tr("About whom");
    case Why: return tr("Why");
    default: return {};
    }
}

}  // namespace fodfaeste
