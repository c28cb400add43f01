#include "app/hand_over/load_books.h"

#include "app/follow_up/contact_clock.h"
#include "app/outcome/latest_contact.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kAdult = 18;

}  // namespace

LoadBooks::LoadBooks(Transaction& transaction, const ReadModel& readModel, Date today)
    : m_readModel{readModel}
    , m_today{today}
    , m_rules{readModel.rules()}
    , m_terms{transaction.absences().weightTerms()}
    , m_ranges{transaction.absences().ranges()}
{
    for (const Absence& absence : transaction.absences().all()) {
        if (absence.period.contains(today))
            m_away.insert(absence.user);
    }
    for (const User& user : transaction.users().all()) {
        const auto absences = transaction.absences().ofUser(user.id);
        const bool hasLeft = std::ranges::any_of(absences, [&](const Absence& absence) {
            return absence.kind == AbsenceKind::Left && absence.period.contains(today);
        });
        if (user.state == UserState::Active && carriesCases(user.role) && !hasLeft)
            m_receivers.insert(user.id);
    }
}

void LoadBooks::each(const std::function<void(const ReadModel::View&, const CaseEntry&)>& visit) const
{
    m_readModel.each([&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            if (caseFile.open.contains(dayNumber(m_today)))
                visit(view, caseFile);
        }
    });
}

UserId LoadBooks::activeCaseworkerOf(const CaseEntry& caseFile) const
{
    const auto caseworker = caseFile.caseworkerOn(dayNumber(m_today));
    return caseworker && m_receivers.contains(*caseworker) ? *caseworker : UserId{};
}

CaseWeight LoadBooks::weightOf(const ReadModel::View& view, const CaseEntry& caseFile) const
{
    const DayNumber today = dayNumber(m_today);
    std::vector<WeightReason> reasons{WeightReason::Case};
    if (const StayEntry* stay = view.person().stayOn(today)) {
        reasons.push_back(WeightReason::InCustody);
        const auto expected = stay->expectedRelease == kFarFuture ? std::nullopt : std::optional{dateOf(stay->expectedRelease)};
        const auto near = releaseDue(m_rules, caseFile.programme, expected, m_today);
        if (near && near->day <= m_today)
            reasons.push_back(WeightReason::ReleaseNear);
    }
    if (ageOn(view.person().cpr.birthDate(), m_today) < kAdult)
        reasons.push_back(WeightReason::Under18);
    const ContactClock contact = contactClock(m_rules, caseFile, view.facts(caseFile.programme), m_today);
    if (!contact.latestAttended || contact.isOverdue(m_today))
        reasons.push_back(WeightReason::NoRecentContact);
    return fodfaeste::weightOf(reasons, m_terms, m_today);
}

HandOverRow LoadBooks::rowOf(const ReadModel::View& view, const CaseEntry& caseFile) const
{
    const DayNumber today = dayNumber(m_today);
    HandOverRow row;
    row.caseFile = caseFile.id;
    row.citizen = view.person().id;
    row.name = view.person().fullName();
    row.caseNumber = caseFile.number;
    row.districtNo = view.person().districtNo;
    row.from = caseFile.caseworkerOn(today).value_or(UserId{});
    row.weight = weightOf(view, caseFile);
    if (const auto attended = latestAttended(view.facts(caseFile.programme), today))
        row.latestAttended = attended->day;
    if (const TaskFact* task = caseFile.nextStepOn(today))
        row.nextDue = dateOf(task->due);
    if (const StayEntry* stay = view.person().stayOn(today); stay != nullptr && stay->expectedRelease != kFarFuture)
        row.expectedRelease = dateOf(stay->expectedRelease);
    return row;
}

std::optional<CaseloadRange> LoadBooks::range() const
{
    const auto found =
        std::ranges::find_if(m_ranges, [this](const CaseloadRange& each) { return each.validity.contains(m_today); });
    return found == m_ranges.end() ? std::nullopt : std::optional{*found};
}

}  // namespace fodfaeste
