#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "app/ports/store.h"

#include <optional>

// What a placement brings about elsewhere: whoever writes one, by hand, from a file or for a demonstration, goes through here.

namespace fodfaeste {

/// What follows from the stage that the placement has just reached. A start is an employment spell of the case, with tasks to
/// follow up; an end closes the spell and settles the tasks that lie after it. The placement itself is saved by the caller.
Status enterStage(Transaction& transaction, Placement& placement, Date today);

/// The wage of a municipal job of few hours is paid back for some months, by the terms of the day it starts, and no longer than
/// the job lasts. Nothing for other jobs.
std::optional<Period> wageRefundOf(Transaction& transaction, const Placement& placement);

}  // namespace fodfaeste
