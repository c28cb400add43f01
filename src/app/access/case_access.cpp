#include "app/access/case_access.h"

#include "app/access/policy.h"
#include "app/ports/absence_repository.h"
#include "domain/leisure_job/placement.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kAdult = 18;

bool isOnDuty(const Assignment& assignment, UserId user, Date today)
{
    return assignment.caseworker == user && assignment.period.contains(today);
}

/// Records of a case that was closed a short while ago still have to be put in order.
bool wasLastInCharge(const std::vector<Assignment>& assignments, UserId user, Date today)
{
    constexpr int kDaysAfterClosing = 90;
    const auto last = std::ranges::max_element(assignments, {}, [](const Assignment& assignment) {
        return assignment.period.to.value_or(Date{std::chrono::year::max(), std::chrono::December, std::chrono::day{31}});
    });
    return last != assignments.end() && last->caseworker == user && last->period.to && *last->period.to < today &&
           daysBetween(*last->period.to, today) <= kDaysAfterClosing;
}

}  // namespace

bool isLeisureJobCase(std::string_view programme, Date bornOn, Date today)
{
    return programme == kLeisureJobProgramme && ageOn(bornOn, today) < kAdult;
}

bool isInCharge(Transaction& transaction, UserId user, CitizenId citizen, Date today)
{
    return std::ranges::any_of(transaction.caseFiles().ofCitizen(citizen), [&](const CaseFile& caseFile) {
        const std::vector<Assignment> assignments = transaction.caseFiles().assignmentsOf(caseFile.id);
        return std::ranges::any_of(assignments, [&](const Assignment& each) { return isOnDuty(each, user, today); }) ||
               wasLastInCharge(assignments, user, today);
    });
}

bool standsIn(Transaction& transaction, UserId user, CitizenId citizen, Date today)
{
    const std::vector<UserId> absent = transaction.absences().absentWithDeputy(user, today);
    return std::ranges::any_of(absent, [&](UserId away) { return isInCharge(transaction, away, citizen, today); });
}

Result<std::string> rightTo(Transaction& transaction, const Session& session, CitizenId id, const Clock& clock)
{
    const auto citizen = transaction.citizens().find(id);
    if (!citizen)
        return Error{ErrorCode::NotFound, "citizen", "no such citizen"};
    const bool isOwn = isInCharge(transaction, session.user, id, clock.today());
    if (session.role == Role::LeisureJobWorker) {
        const bool isTheirWork = std::ranges::any_of(transaction.caseFiles().ofCitizen(id), [&](const CaseFile& caseFile) {
            return isLeisureJobCase(caseFile.programme, citizen->cpr.birthDate(), clock.today());
        });
        if (isOwn && isTheirWork)
            return std::string{kOwnCase};
        if (isTheirWork && standsIn(transaction, session.user, id, clock.today()))
            return std::string{kDeputy};
        return Error{ErrorCode::Forbidden, "citizen", "not an own case of somebody under 18"};
    }
    if (isOwn)
        return std::string{kOwnCase};
    if (session.role == Role::TeamLead)
        return std::string{kDuty};
    if (carriesCases(session.role) && standsIn(transaction, session.user, id, clock.today()))
        return std::string{kDeputy};
    if (const auto grant = transaction.access().inForce(session.user, id, clock.now()))
        return std::string{kReason} + std::string{codeOf(grant->cause)} + ": " + grant->reason;
    if (grants(session, Operation::AskForAccess))
        return Error{ErrorCode::ReasonNeeded, "citizen", "somebody else's case"};
    return Error{ErrorCode::Forbidden, "citizen", "somebody else's case"};
}

}  // namespace fodfaeste
