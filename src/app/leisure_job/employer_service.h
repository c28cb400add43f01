#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"

#include <vector>

namespace fodfaeste {

/// One line of the list of employers.
struct EmployerRow {
    Employer employer;
    int openOpenings = 0;
    int youngNow = 0;   ///< placements that have started and not ended
    int youngEver = 0;  ///< placements that ever started
};

/// Everything about an employer but the young people.
struct EmployerPageData {
    Employer employer;
    std::vector<EmployerContact> contacts;
    std::vector<EmployerAgreement> agreements;
    std::vector<JobOpening> openings;
    int youngNow = 0;
    int youngEver = 0;
};

/// The employers of leisure jobs. What it returns may be shown to an employer: no young person is in it.
class EmployerService {
public:
    EmployerService(Gate& gate, const Clock& clock);

    /// By name in Danish order; archived ones last.
    Result<std::vector<EmployerRow>> list(const Session& session);
    Result<EmployerPageData> open(const Session& session, EmployerId employer);
    /// Adds one with id 0. Conflict on "employer.cvr" for a CVR number that somebody else has.
    Result<Employer> save(const Session& session, const Employer& employer);
    /// From today on no longer offered; its history stays. Conflict while young people work there.
    Result<Employer> archive(const Session& session, EmployerId employer);
    Result<Employer> restore(const Session& session, EmployerId employer);

    Result<EmployerContact> saveContact(const Session& session, const EmployerContact& contact);
    Result<Done> removeContact(const Session& session, const EmployerContact& contact);
    Result<EmployerAgreement> saveAgreement(const Session& session, const EmployerAgreement& agreement);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
