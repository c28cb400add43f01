#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/leisure_job/placement.h"
#include "domain/working_time/working_time_check.h"

#include <string>
#include <vector>

namespace fodfaeste {

using WorkingTimeExceptionId = Id<struct WorkingTimeExceptionIdTag>;

/// What was agreed or granted so that hours beyond the general rules are lawful (dispensation, or an adult at work).
struct WorkingTimeException {
    WorkingTimeExceptionId id;
    PlacementId placement;
    WorkingTimeRule rule = WorkingTimeRule::AdultWeek;
    std::string note;
    Date grantedOn{};
    UserId by;

    friend bool operator==(const WorkingTimeException&, const WorkingTimeException&) = default;
};

/// The findings that need an exception and have none. Being alone at work is one matter, whatever the day.
std::vector<WorkingTimeFinding> withoutException(const std::vector<WorkingTimeFinding>& findings,
                                                 const std::vector<WorkingTimeException>& exceptions);

}  // namespace fodfaeste
