#include "gui/hand_over/absence_model.h"

#include "gui/hand_over/absence_text.h"
#include "gui/text/date_text.h"
#include "gui/widgets/cell_roles.h"

namespace fodfaeste {

AbsenceModel::AbsenceModel(const StaffNames& staff, QObject* parent) : QAbstractTableModel{parent}, m_staff{staff} {}

void AbsenceModel::setRows(std::vector<AbsenceRow> rows, Date today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

void AbsenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
}

int AbsenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int AbsenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AbsenceModel::textOf(const AbsenceRow& row, int column) const
{
    switch (column) {
    case Who: return m_staff.nameOf(row.absence.user);
    case Kind: return AbsenceText::of(row.absence.kind);
    case When: return DateText::period(row.absence.period);
    case Deputy: return row.absence.deputy.isSet() ? m_staff.nameOf(row.absence.deputy) : tr("nobody yet");
    case Cases: return QString::number(row.openCases);
    default: return {};
    }
}

QVariant AbsenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const AbsenceRow& row = rowAt(index.row());
    const bool runs = row.absence.period.contains(m_today);
    const bool isOver = row.absence.period.to && *row.absence.period.to < m_today;
    const bool lacksDeputy = !row.absence.deputy.isSet() && row.openCases > 0 && !isOver;
    switch (role) {
    case Qt::DisplayRole:
    case CellRole::PrimaryText: return textOf(row, index.column());
    case CellRole::SecondaryText:
        if (index.column() == When)
            return runs ? tr("now") : isOver ? tr("over") : tr("to come");
        return index.column() == Deputy && lacksDeputy ? QVariant{tr("cases without a deputy")} : QVariant{};
    case CellRole::AvatarSeed: return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(row.absence.user.value()));
    case CellRole::Tone: return cellValue(runs ? ToneKind::Warn : ToneKind::Neutral);
    case CellRole::Overdue: return index.column() == Deputy && lacksDeputy;
    case CellRole::Muted: return isOver;
    case Qt::AccessibleTextRole:
        return index.column() == Who ? QStringLiteral("%1, %2, %3, %4")
                                           .arg(textOf(row, Who), textOf(row, Kind), textOf(row, When), textOf(row, Deputy))
                                     : textOf(row, index.column());
    default: return {};
    }
}

QVariant AbsenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Who is away");
    case Kind: return tr("Why");
    case When: return tr("When");
    case Deputy: return tr("Deputy");
    case Cases: return tr("Open cases");
    default: return {};
    }
}

}  // namespace fodfaeste
