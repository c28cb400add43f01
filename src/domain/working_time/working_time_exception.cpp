#include "domain/working_time/working_time_exception.h"

#include <algorithm>

namespace fodfaeste {

namespace {

WorkingTimeRule matterOf(WorkingTimeRule rule)
{
    const bool isAlone = rule == WorkingTimeRule::AloneWeekend || rule == WorkingTimeRule::AloneUntil;
    return isAlone ? WorkingTimeRule::AloneWeekday : rule;
}

}  // namespace

std::vector<WorkingTimeFinding> withoutException(const std::vector<WorkingTimeFinding>& findings,
                                                 const std::vector<WorkingTimeException>& exceptions)
{
    std::vector<WorkingTimeFinding> left;
    for (const WorkingTimeFinding& finding : findings) {
        const auto covers = [&finding](const WorkingTimeException& exception) {
            return matterOf(exception.rule) == matterOf(finding.rule);
        };
        if (finding.severity == WorkingTimeSeverity::NeedsException && std::ranges::none_of(exceptions, covers))
            left.push_back(finding);
    }
    return left;
}

}  // namespace fodfaeste
