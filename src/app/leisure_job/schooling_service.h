#pragma once

#include "app/access/gate.h"
#include "app/ports/schooling_repository.h"
#include "domain/leisure_job/job_wish.h"

namespace fodfaeste {

/// When a young person's compulsory education ends, and the school calendar: what the law of their working hours leans on.
class SchoolingService {
public:
    SchoolingService(Gate& gate, const Clock& clock);

    /// Nothing while it is not known. InvalidInput on "schooling.endsOn" for a day on which nobody can have had nine years of
    /// school.
    Result<JobWish> setSchoolEnd(const Session& session, CitizenId citizen, std::optional<Date> endsOn);

    Result<std::vector<SchoolYearRecord>> calendar(const Session& session);
    /// Adds one with id 0. InvalidInput with the field; Conflict for years that overlap.
    Result<SchoolYearRecord> saveYear(const Session& session, const SchoolYearRecord& year);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
