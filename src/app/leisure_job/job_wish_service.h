#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"

namespace fodfaeste {

/// What a young person wishes of a leisure job, and what binds them.
class JobWishService {
public:
    JobWishService(Gate& gate, const Clock& clock);

    /// An empty one of the citizen when nothing is known yet.
    Result<JobWish> open(const Session& session, CitizenId citizen);
    /// InvalidInput for a consent after today, on "wish.guardianConsentedOn" or "wish.citizenConsentedOn".
    Result<JobWish> save(const Session& session, const JobWish& wish);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
