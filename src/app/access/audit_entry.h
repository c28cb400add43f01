#pragma once

#include "app/access/operation.h"
#include "base/date.h"
#include "base/id.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fodfaeste {

enum class AuditOutcome { Done, Refused, Failed };

/// One line of the audit trail: who did what, when, to whom, and why. Lines are only ever added, and each is bound
/// to the one before it by a keyed hash, so that a changed, removed or moved line shows.
struct AuditEntry {
    std::int64_t number = 0;  ///< given when it is written: 1, 2, 3, …
    Instant at{};
    UserId user;
    Operation operation = Operation::SignIn;
    AuditOutcome outcome = AuditOutcome::Done;
    std::vector<CitizenId> citizens;  ///< whose data was shown or changed; sorted, each once
    std::string purpose;              ///< "own case", a reason somebody gave, …
    std::string detail;               ///< what was seen or changed ("format=csv cpr=shown"); never the content itself
};

}  // namespace fodfaeste
