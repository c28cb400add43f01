#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/read_model/read_model.h"
#include "domain/leisure_job/match.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A young person, as looked at for one opening.
struct PersonMatch {
    CitizenId citizen;
    CaseFileId caseFile;
    std::string name;
    int age = 0;
    std::optional<int> districtNo;
    bool hasWish = false;  ///< somebody has written down what they wish
    Match match;
};

/// An opening, as looked at for one young person.
struct OpeningMatch {
    JobOpening opening;
    std::string employerName;
    std::string trade;              ///< the employer's
    std::optional<int> districtNo;  ///< of the opening, else of the employer
    int placesLeft = 0;
    Match match;
};

/// Which jobs fit a person, and which people fit a job, with every reason shown. The best first, by what is shown; then by name.
class MatchService {
public:
    MatchService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Everybody with an open leisure job case of one's own, a team lead's of all. NotFound when there is no such opening.
    Result<std::vector<PersonMatch>> people(const Session& session, JobOpeningId opening);
    /// Every opening that can be applied for and has a place left, for whoever the case is about.
    Result<std::vector<OpeningMatch>> openings(const Session& session, CaseFileId caseFile);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
