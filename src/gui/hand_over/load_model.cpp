#include "gui/hand_over/load_model.h"

#include "base/danish_order.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

LoadModel::LoadModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void LoadModel::setLoads(std::vector<CaseloadLoad> loads, std::optional<CaseloadRange> range)
{
    beginResetModel();
    m_loads = std::move(loads);
    m_range = range;
    m_after.clear();
    std::ranges::stable_sort(m_loads, {},
                             [this](const CaseloadLoad& load) { return danishOrderKey(toUtf8(m_staff.nameOf(load.user))); });
    endResetModel();
}

void LoadModel::setAfter(const std::vector<CaseloadLoad>& after)
{
    m_after = after;
    if (!m_loads.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

void LoadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_loads.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int LoadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int LoadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LoadModel::stateOf(const CaseloadLoad& load) const
{
    if (load.isAway)
        return tr("away");
    if (!m_range || load.cases == 0)
        return {};
    if (load.points > m_range->mostPoints)
        return tr("above the range");
    return load.points < m_range->leastPoints ? tr("below the range") : tr("within the range");
}

QString LoadModel::textOf(int row, int column) const
{
    const CaseloadLoad& load = loadAt(row);
    const auto after = std::ranges::find(m_after, load.user, &CaseloadLoad::user);
    switch (column) {
    case Who: return m_staff.nameOf(load.user);
    case Cases: return QString::number(load.cases);
    case Points: return QString::number(load.points);
    case After:
        return after == m_after.end() || after->points == load.points
                   ? QStringLiteral("–")
                   : tr("%1 cases, %2 points").arg(after->cases).arg(after->points);
    case State: return stateOf(load);
    default: return {};
    }
}

QVariant LoadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const CaseloadLoad& load = loadAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(index.row(), index.column());
    case CellRole::AvatarSeed: return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(load.user.value()));
    case CellRole::Tone:
        return cellValue(load.isAway || (m_range && load.points > m_range->mostPoints) ? ToneKind::Warn : ToneKind::Neutral);
    case Qt::AccessibleTextRole:
        return index.column() == Who
                   ? tr("%1, %2 cases, %3 points").arg(textOf(index.row(), Who)).arg(load.cases).arg(load.points)
                   : textOf(index.row(), index.column());
    default: return {};
    }
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Caseworker");
    case Cases: return tr("Cases");
    case Points: return tr("Weight");
    case After: return tr("After");
    case State: return tr("State");
    default: return {};
    }
}

}  // namespace fodfaeste
