#include "gui/hand_over/hand_over_model.h"

#include "gui/hand_over/absence_text.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

HandOverModel::HandOverModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void HandOverModel::setRows(std::vector<HandOverRow> rows, Date today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

void HandOverModel::giveTo(int row, UserId user)
{
    m_rows[static_cast<std::size_t>(row)].to = user;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int HandOverModel::dealt() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const HandOverRow& row) { return row.to.isSet(); }));
}

int HandOverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int HandOverModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandOverModel::factsOf(const HandOverRow& row) const
{
    QStringList facts;
    facts << (row.latestAttended ? tr("met %1").arg(DateText::brief(*row.latestAttended, m_today)) : tr("never met"));
    facts << (row.nextDue ? tr("next step %1").arg(DateText::brief(*row.nextDue, m_today)) : tr("no next step"));
    if (row.expectedRelease)
        facts << tr("release %1").arg(DateText::brief(*row.expectedRelease, m_today));
    return facts.join(QStringLiteral(" · "));
}

QString HandOverModel::textOf(const HandOverRow& row, int column) const
{
    switch (column) {
    case Name: return toQString(row.name);
    case From: return row.from.isSet() ? m_staff.nameOf(row.from) : tr("nobody");
    case To: return row.to.isSet() ? m_staff.nameOf(row.to) : tr("stays");
    case Weight: return AbsenceText::why(row.weight);
    case Facts: return factsOf(row);
    default: return {};
    }
}

QVariant HandOverModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const HandOverRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText:
        if (index.column() == Name)
            return row.districtNo
                       ? QStringLiteral("%1 · %2").arg(toQString(row.caseNumber), StatusText::district(*row.districtNo))
                       : toQString(row.caseNumber);
        return {};
    case CellRole::AvatarSeed: return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(row.citizen.value()));
    case CellRole::Muted: return index.column() == To && !row.to.isSet();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1, from %2 to %3").arg(textOf(row, Name), textOf(row, From), textOf(row, To))
                                      : textOf(row, index.column());
    default: return {};
    }
}

QVariant HandOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Case");
    case From: return tr("From");
    case To: return tr("To");
    case Weight: return tr("Weight");
    case Facts: return tr("What the next one has to know");
    default: return {};
    }
}

}  // namespace fodfaeste
