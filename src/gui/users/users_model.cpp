#include "gui/users/users_model.h"

#include "base/danish_order.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

namespace {

ToneKind toneOf(const UserRow& row)
{
    if (row.user.state != UserState::Active)
        return ToneKind::Warn;
    return row.hasKey ? ToneKind::Ok : ToneKind::Neutral;
}

}  // namespace

UsersModel::UsersModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void UsersModel::setRows(std::vector<UserRow> rows)
{
    beginResetModel();
    std::erase_if(rows, [](const UserRow& row) { return row.user.state == UserState::Removed; });
    std::ranges::stable_sort(rows, {}, [](const UserRow& row) { return danishOrderKey(row.user.name); });
    m_rows = std::move(rows);
    endResetModel();
}

int UsersModel::rowOf(UserId user) const
{
    const auto found = std::ranges::find(m_rows, user, [](const UserRow& row) { return row.user.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void UsersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UsersModel::textOf(const UserRow& row, int column) const
{
    switch (column) {
    case Name: return toQString(row.user.name);
    case Role: return StatusText::of(row.user.role);
    case Team: return m_staff.teamNameOf(row.user.team);
    case Login: return toQString(row.user.login);
    case State:
        if (row.user.state == UserState::Disabled)
            return tr("Put out");
        return row.hasKey ? tr("Can sign in") : tr("Cannot sign in");
    default: return {};
    }
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const UserRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText:
        if (index.column() == Role && row.user.administers)
            return tr("also administers");
        return index.column() == Role && row.user.seesCustody ? QVariant{tr("sees custody")} : QVariant{};
    case CellRole::AvatarSeed: return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(row.user.id.value()));
    case CellRole::Tone: return cellValue(toneOf(row));
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QStringLiteral("%1, %2, %3").arg(textOf(row, Name), textOf(row, Role), textOf(row, State))
                                      : textOf(row, index.column());
    default: return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Role: return tr("Role");
    case Team: return tr("Team");
    case Login: return tr("User name");
    case State: return tr("Access");
    default: return {};
    }
}

}  // namespace fodfaeste
