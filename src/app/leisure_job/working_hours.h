#pragma once

// What the law says of the hours of a placement, inside a transaction: whoever starts one asks here first.

#include "app/ports/store.h"
#include "domain/leisure_job/placement.h"
#include "domain/working_time/working_time_exception.h"

namespace fodfaeste {

/// How far ahead hours are looked at: a year has every kind of week in it.
inline constexpr int kDaysLookedAt = 364;

/// The law and the school calendar as they stand in the store.
WorkingTimeBook workingTimeBook(Transaction& transaction);
/// Whose hours they are.
YoungWorker youngWorker(Transaction& transaction, CitizenId citizen);

/// The hours of a placement from a day on; nothing when no pattern is agreed or nobody can read it.
std::optional<PatternCheck> checkedHours(Transaction& transaction, const Placement& placement, CitizenId citizen, Date from);

/// InvalidInput on "placement.pattern" with the rule's code as detail when the hours are not lawful, Conflict on
/// "placement.exception" when they need an exception that nobody has granted.
Status mayStart(Transaction& transaction, const Placement& placement, CitizenId citizen,
                const std::vector<WorkingTimeException>& granted);

}  // namespace fodfaeste
