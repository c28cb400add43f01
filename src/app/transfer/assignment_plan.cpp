#include "app/transfer/assignment_plan.h"

#include <algorithm>
#include <tuple>

namespace fodfaeste {

namespace {

bool lastsWith(const Assignment& assignment, const Period& caseFile)
{
    return !assignment.period.to || (caseFile.to && *assignment.period.to >= *caseFile.to);
}

/// Ends no earlier than it begins.
Assignment ending(Assignment assignment, std::optional<Date> last)
{
    assignment.period.to = last ? std::optional{std::max(*last, assignment.period.from)} : std::nullopt;
    return assignment;
}

/// A new caseworker takes over today, or on the last day of a case file that has ended.
Date takeoverDay(const CaseFile& after, Date today)
{
    const Date latest = after.period.to ? std::min(*after.period.to, today) : today;
    return std::max(latest, after.period.from);
}

}  // namespace

std::optional<Assignment> lastingAssignment(const std::vector<Assignment>& assignments, const Period& caseFile)
{
    std::optional<Assignment> last;
    const auto place = [](const Assignment& assignment) { return std::tuple{assignment.period.from, assignment.id}; };
    for (const Assignment& assignment : assignments) {
        if (lastsWith(assignment, caseFile) && (!last || place(*last) < place(assignment)))
            last = assignment;
    }
    return last;
}

std::vector<Assignment> planAssignments(const std::vector<Assignment>& assignments, const Period& before, const CaseFile& after,
                                        UserId caseworker, Date today)
{
    std::vector<Assignment> changes;
    const auto current = lastingAssignment(assignments, before);
    const Date takeover = takeoverDay(after, today);
    if (current) {
        const bool stays = current->caseworker == caseworker;
        const Assignment ended = ending(*current, stays ? after.period.to : std::optional{addDays(takeover, -1)});
        if (ended != *current)
            changes.push_back(ended);
        if (stays)
            return changes;
    }
    if (caseworker.isSet()) {
        const Date from = assignments.empty() ? after.period.from : takeover;
        changes.push_back({AssignmentId{}, after.id, caseworker, {from, after.period.to}});
    }
    return changes;
}

}  // namespace fodfaeste
