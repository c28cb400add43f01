#include "app/leisure_job/working_hours.h"

#include "app/ports/leisure_job_repositories.h"
#include "app/ports/schooling_repository.h"
#include "app/ports/working_time_repository.h"

namespace fodfaeste {

WorkingTimeBook workingTimeBook(Transaction& transaction)
{
    return {transaction.workingTimeRules().limits(), calendarOf(transaction.schooling().years()),
            transaction.placements().terms()};
}

YoungWorker youngWorker(Transaction& transaction, CitizenId id)
{
    const auto wish = transaction.jobWishes().ofCitizen(id);
    return {transaction.citizens().find(id)->cpr.birthDate(), wish ? wish->compulsorySchoolEndsOn : std::nullopt};
}

std::optional<PatternCheck> checkedHours(Transaction& transaction, const Placement& placement, CitizenId citizen, Date from)
{
    ParsedPattern parsed = parsePattern(placement.pattern);
    if (!parsed.isWhole())
        return {};
    const auto employer = transaction.employers().find(placement.employer);
    return checkPattern({youngWorker(transaction, citizen),
                         employer ? employer->trade : std::string{},
                         std::move(parsed.pattern),
                         {from, addDays(from, kDaysLookedAt)},
                         std::nullopt},
                        workingTimeBook(transaction));
}

Status mayStart(Transaction& transaction, const Placement& placement, CitizenId citizen,
                const std::vector<WorkingTimeException>& granted)
{
    const auto check = checkedHours(transaction, placement, citizen, placement.since());
    if (!check)
        return Done{};
    if (check->verdict() == WorkingTimeVerdict::NotLawful)
        return Error{ErrorCode::InvalidInput, "placement.pattern", std::string{codeOf(check->findings.front().rule)}};
    const auto missing = withoutException(check->findings, granted);
    if (!missing.empty())
        return Error{ErrorCode::Conflict, "placement.exception", std::string{codeOf(missing.front().rule)}};
    return Done{};
}

}  // namespace fodfaeste
