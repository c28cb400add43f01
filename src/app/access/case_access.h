#pragma once

#include "app/access/session.h"
#include "app/ports/clock.h"
#include "app/ports/store.h"

#include <string>
#include <string_view>

namespace fodfaeste {

// By what right somebody looks at a citizen, as the audit trail words it.
inline constexpr std::string_view kOwnCase = "own_case";
inline constexpr std::string_view kDuty = "duty";        ///< of a team lead, who answers for all cases
inline constexpr std::string_view kDeputy = "deputy";    ///< stands in for whoever is in charge, while they are away
inline constexpr std::string_view kReason = "reason: ";  ///< then the cause's code, ": " and what was written

/// Own case, a team lead's duty, or a stated reason that still holds. Leisure job workers see their own cases of people under 18
/// only. ReasonNeeded when a reason would open the case, Forbidden when nothing would, NotFound when there is no such citizen.
Result<std::string> rightTo(Transaction& transaction, const Session& session, CitizenId citizen, const Clock& clock);

/// A case that leisure job workers work on: of that programme, and of somebody under 18.
bool isLeisureJobCase(std::string_view programme, Date bornOn, Date today);

/// Whether the person is in charge of a case of the citizen on that day.
bool isInCharge(Transaction& transaction, UserId user, CitizenId citizen, Date today);

/// Whether the person stands in, on that day, for whoever is in charge.
bool standsIn(Transaction& transaction, UserId user, CitizenId citizen, Date today);

}  // namespace fodfaeste
