#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// Why somebody looks at a citizen who is not in their care.
enum class AccessCause {
    Deputy,       ///< stands in for a colleague
    Inquiry,      ///< the citizen or an authority has turned to us
    Urgent,       ///< something cannot wait
    Supervision,  ///< a manager's control of the work
    Audit,        ///< control of how records are used
    Registered,   ///< entered the citizen just now; given by the program itself
    Other,
};

/// Those that somebody can choose.
inline constexpr std::array kAccessCauses{AccessCause::Deputy,      AccessCause::Inquiry, AccessCause::Urgent,
                                          AccessCause::Supervision, AccessCause::Audit,   AccessCause::Other};

std::string_view codeOf(AccessCause cause);  ///< "deputy", …
std::optional<AccessCause> accessCauseFromCode(std::string_view code);

/// Access with a stated reason to a citizen outside one's own cases. Ends by itself; the team lead sees each one.
struct AccessGrant {
    UserId user;
    CitizenId citizen;
    AccessCause cause = AccessCause::Other;
    std::string reason;
    Instant grantedAt{};
    Instant expiresAt{};

    bool holdsAt(Instant now) const { return grantedAt <= now && now < expiresAt; }

    friend bool operator==(const AccessGrant&, const AccessGrant&) = default;
};

/// How long a reason opens a citizen's page.
inline constexpr std::chrono::hours kAccessHours{8};
/// The fewest letters that tell a reader of the trail anything.
inline constexpr std::size_t kShortestReason = 15;

}  // namespace fodfaeste
