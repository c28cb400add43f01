#pragma once

#include "app/demonstration/office.h"
#include "domain/follow_up/follow_up_record.h"

#include <vector>

namespace fodfaeste::demonstration {

/// What the staff of the invented office has put off and paused by the demonstration's day, in the office's own numbers. A task
/// that is put off is named by its place in Office::tasks, from 1.
struct FollowUpOfOffice {
    std::vector<FollowUpPause> pauses;
    std::vector<PutOff> putOffs;
};

/// One of each for everybody who carries cases. Paused is only a case that was in contact lately, so that no figure changes.
FollowUpOfOffice makeFollowUp(const Office& office, Date today);

}  // namespace fodfaeste::demonstration
