#pragma once

#include "app/ports/leisure_job_repositories.h"
#include "app/ports/store.h"

#include <optional>

// What a placement brings about elsewhere: whoever writes one, by hand, from a file or for a demonstration, goes through here.

namespace fodfaeste {

/// What follows from the stage that the placement has just reached. A start is an employment spell of the case, with tasks to
/// follow up; an end closes the spell and settles the tasks that lie after it. The placement itself is saved by the caller.
Status enterStage(Transaction& transaction, Placement& placement, Date today);

/// What is known about a placement that comes from a file.
struct PlacementArrival {
    const Placement* before = nullptr;  ///< as it was stored, if it was
    bool spellsAreTold = false;         ///< the file tells of the jobs of this case itself: a spell of it is left as it says
    Date today{};
};

/// The same for a placement that comes with all its steps at once, or whose steps have been dated anew. A start takes the
/// employment spell that the case has from that day on, if it belongs to no other placement, so that the job is one spell and not
/// two; only without one is there a new one. Follow-ups are made while the job lasts and only for days to come.
Status bringIn(Transaction& transaction, Placement& placement, const PlacementArrival& arrival);

/// The wage of a municipal job of few hours is paid back for some months, by the terms of the day it starts, and no longer than
/// the job lasts. Nothing for other jobs.
std::optional<Period> wageRefundOf(Transaction& transaction, const Placement& placement);

}  // namespace fodfaeste
