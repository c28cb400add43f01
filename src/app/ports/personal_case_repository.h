#pragma once

#include "base/date.h"
#include "base/id.h"

#include <vector>

namespace fodfaeste {

/// What somebody opened lately and has pinned.
class PersonalCaseRepository {
public:
    virtual ~PersonalCaseRepository() = default;
    /// Puts the citizen first among those opened lately, and forgets all but the latest `keep`.
    virtual void noteOpened(UserId user, CitizenId citizen, Instant when, int keep) = 0;
    virtual std::vector<CitizenId> recent(UserId user) = 0;  ///< the latest first
    virtual void pin(UserId user, CitizenId citizen, Instant when) = 0;
    virtual void unpin(UserId user, CitizenId citizen) = 0;
    virtual std::vector<CitizenId> pinned(UserId user) = 0;  ///< in the order in which they were pinned
};

}  // namespace fodfaeste
