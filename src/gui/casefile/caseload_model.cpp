#include "gui/casefile/caseload_model.h"

#include "gui/casefile/caseload_text.h"
#include "gui/citizen/person_text.h"
#include "gui/lists/list_contents.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/staff_names.h"
#include "gui/widgets/cell_roles.h"

#include <algorithm>

namespace fodfaeste {

CaseloadModel::CaseloadModel(const StaffNames& staff, QObject* parent)
    : QAbstractTableModel{parent}
    , m_staff{staff}
    , m_caseload{std::make_shared<const PreparedCaseload>()}
{}

void CaseloadModel::setCaseload(std::shared_ptr<const PreparedCaseload> caseload)
{
    beginResetModel();
    m_caseload = std::move(caseload);
    m_sorted = m_caseload->sortedBy(m_sortColumn, m_sortOrder);
    choose();
    endResetModel();
}

void CaseloadModel::setCriteria(CaseloadCriteria criteria)
{
    if (criteria == m_criteria)
        return;
    beginResetModel();
    m_criteria = std::move(criteria);
    choose();
    endResetModel();
}

void CaseloadModel::sort(int column, Qt::SortOrder order)
{
    const bool isSortedAlready = static_cast<CaseloadColumn>(column) == m_sortColumn && order == m_sortOrder;
    if (column < 0 || column >= kCaseloadColumns || isSortedAlready)
        return;
    beginResetModel();
    m_sortColumn = static_cast<CaseloadColumn>(column);
    m_sortOrder = order;
    m_sorted = m_caseload->sortedBy(m_sortColumn, m_sortOrder);
    choose();
    endResetModel();
}

void CaseloadModel::choose()
{
    const std::vector<bool> matches = m_caseload->matches(m_criteria);
    m_shown.clear();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_shown),
                 [&matches](std::uint32_t place) { return matches[place]; });
}

int CaseloadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseloadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kCaseloadColumns;
}

const CaseloadRow& CaseloadModel::caseAt(int row) const
{
    return m_caseload->row(m_shown[static_cast<std::size_t>(row)]);
}

int CaseloadModel::rowOf(CaseFileId caseFile) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [this, caseFile](std::uint32_t place) {
        return m_caseload->row(place).caseFile == caseFile;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int CaseloadModel::rowOf(CitizenId citizen) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [this, citizen](std::uint32_t place) { return m_caseload->row(place).citizen == citizen; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void CaseloadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kCaseloadColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kCaseloadColumns - 1));
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<CaseloadColumn>(section)) {
    case CaseloadColumn::Name: return tr("Name");
    case CaseloadColumn::Status: return tr("Status");
    case CaseloadColumn::Area: return tr("District");
    case CaseloadColumn::LatestContact: return tr("Latest contact");
    case CaseloadColumn::NextStep: return tr("Next step");
    case CaseloadColumn::Caseworker: return tr("Caseworker");
    case CaseloadColumn::CaseNumber: return tr("Case number");
    case CaseloadColumn::Age: return tr("Age");
    case CaseloadColumn::Programme: return tr("Programme");
    case CaseloadColumn::CityDistrict: return tr("City district");
    case CaseloadColumn::NextStepDue: return tr("Due");
    case CaseloadColumn::LatestAttempt: return tr("Latest attempt");
    case CaseloadColumn::Release: return tr("Expected release");
    case CaseloadColumn::Custody: return tr("Custody");
    case CaseloadColumn::Phone: return tr("Phone");
    }
    return {};
}

QVariant CaseloadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseloadRow& row = caseAt(index.row());
    const auto column = static_cast<CaseloadColumn>(index.column());
    switch (column) {
    case CaseloadColumn::Name: return nameData(row, role);
    case CaseloadColumn::Status: return statusData(row, role);
    case CaseloadColumn::Area: return areaData(row, role);
    case CaseloadColumn::LatestContact: return contactData(row, role);
    case CaseloadColumn::NextStep: return stepData(row, role);
    case CaseloadColumn::Caseworker: return caseworkerData(row, role);
    case CaseloadColumn::CityDistrict:
        if (role == kPrintedRole)
            return areaData(row, role);
        [[fallthrough]];
    default: return role == Qt::DisplayRole ? plainData(row, column) : QVariant{};
    }
}

QVariant CaseloadModel::plainData(const CaseloadRow& row, CaseloadColumn column) const
{
    switch (column) {
    case CaseloadColumn::CaseNumber: return toQString(row.caseNumber);
    case CaseloadColumn::Age: return row.age;
    case CaseloadColumn::Programme: return PersonText::programme(row.programme);
    case CaseloadColumn::CityDistrict: return CaseloadText::cityDistrict(row);
    case CaseloadColumn::NextStepDue: return row.nextStep ? DateText::numeric(row.nextStep->due) : QString{};
    case CaseloadColumn::LatestAttempt: return row.latestAttempt ? DateText::numeric(row.latestAttempt->day) : QString{};
    case CaseloadColumn::Release: return row.expectedRelease ? DateText::numeric(*row.expectedRelease) : QString{};
    case CaseloadColumn::Custody: return row.inCustody ? tr("In custody") : QString{};
    case CaseloadColumn::Phone: return toQString(row.phone);
    default: return {};
    }
}

QVariant CaseloadModel::nameData(const CaseloadRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return QString::fromStdString(row.name);
    case CellRole::SecondaryText:
        if (row.isForColleague && row.caseworker)
            return tr("%1 · for %2").arg(CaseloadText::caseAndAge(row), m_staff.nameOf(*row.caseworker));
        return CaseloadText::caseAndAge(row);
    case CellRole::AvatarSeed: return static_cast<qulonglong>(row.citizen.value());
    case CellRole::Icon: return row.isProtected ? QVariant{QStringLiteral("shield")} : QVariant{};
    case CellRole::Tone: return cellValue(ToneKind::Warn);
    case Qt::AccessibleTextRole: return CaseloadText::sentence(row, m_caseload->today());
    default: return {};
    }
}

QVariant CaseloadModel::statusData(const CaseloadRow& row, int role) const
{
    const Date today = m_caseload->today();
    switch (role) {
    case Qt::DisplayRole: return CaseloadText::state(row, today);
    case CellRole::Tone: return cellValue(CaseloadText::stateTone(row, today));
    default: return {};
    }
}

QVariant CaseloadModel::areaData(const CaseloadRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return CaseloadText::district(row);
    // Where somebody who is protected lives does not leave the program, not even roughly.
    case kPrintedRole: return row.isProtected ? QVariant{tr("Protected")} : QVariant{};
    case CellRole::SecondaryText: return CaseloadText::cityDistrict(row);
    default: return {};
    }
}

QVariant CaseloadModel::contactData(const CaseloadRow& row, int role) const
{
    const Date today = m_caseload->today();
    switch (role) {
    case Qt::DisplayRole: return row.latestAttended ? DateText::numeric(row.latestAttended->day) : QString{};
    case CellRole::PrimaryText: return CaseloadText::latestContact(row, today);
    case CellRole::SecondaryText: return CaseloadText::latestContactDay(row, today);
    case CellRole::Overdue: return isContactOverdue(row, today);
    default: return {};
    }
}

QVariant CaseloadModel::stepData(const CaseloadRow& row, int role) const
{
    const Date today = m_caseload->today();
    switch (role) {
    case Qt::DisplayRole:
        return row.nextStep ? QStringLiteral("%1 (%2)").arg(CaseloadText::nextStep(row), DateText::numeric(row.nextStep->due))
                            : QString{};
    case CellRole::PrimaryText: return row.nextStep ? CaseloadText::nextStep(row) : tr("None agreed");
    case CellRole::SecondaryText: return CaseloadText::nextStepDue(row, today);
    case CellRole::Tone: return cellValue(CaseloadText::nextStepTone(row, today));
    case CellRole::Overdue: return row.nextStep && row.nextStep->due < today;
    case CellRole::Muted: return !row.nextStep;
    default: return {};
    }
}

QVariant CaseloadModel::caseworkerData(const CaseloadRow& row, int role) const
{
    if (!row.caseworker)
        return role == Qt::DisplayRole ? QVariant{tr("Nobody")} : QVariant{};
    switch (role) {
    case Qt::DisplayRole: return m_staff.nameOf(*row.caseworker);
    case CellRole::SecondaryText: return m_staff.teamNameOf(*row.caseworker);
    default: return {};
    }
}

}  // namespace fodfaeste
