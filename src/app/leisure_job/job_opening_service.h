#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"

#include <string>
#include <vector>

namespace fodfaeste {

struct JobOpeningRow {
    JobOpening opening;
    std::string employerName;
    int taken = 0;      ///< positions that somebody has started in
    int suggested = 0;  ///< young people on the way, not yet started
    bool isOpen = false;
};

/// The jobs that employers offer to people under 18.
class JobOpeningService {
public:
    JobOpeningService(Gate& gate, const Clock& clock);

    /// Open ones first, by deadline (none last), then the others, newest first.
    Result<std::vector<JobOpeningRow>> list(const Session& session);
    /// Adds one with id 0, posted today when it says no day.
    Result<JobOpening> save(const Session& session, const JobOpening& opening);
    /// The same job once more, posted today, without deadline.
    Result<JobOpening> duplicate(const Session& session, JobOpeningId opening);
    Result<JobOpening> archive(const Session& session, JobOpeningId opening);
    Result<JobOpening> restore(const Session& session, JobOpeningId opening);

private:
    Result<JobOpening> change(const Session& session, JobOpeningId id, const char* what,
                              const std::function<void(JobOpening&)>& apply);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
