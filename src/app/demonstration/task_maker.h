#pragma once

#include "app/demonstration/life_plan.h"
#include "domain/contact/contact_event.h"
#include "domain/task/task.h"

#include <span>
#include <vector>

namespace fodfaeste::demonstration {

/// The next steps of one case file: made when somebody was met or missed, mostly done in time, some of them late, so that on
/// any day some are due and some overdue.
std::vector<Task> makeTasks(const Episode& episode, CaseFileId caseFile, std::span<const ContactEvent> contacts);

}  // namespace fodfaeste::demonstration
