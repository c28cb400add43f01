#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "app/search/search_service.h"

#include <vector>

namespace fodfaeste {

struct PersonalCases {
    std::vector<SearchHit> pinned;  ///< in the order in which they were pinned
    std::vector<SearchHit> recent;  ///< the latest first, without the pinned ones
};

/// What somebody opened lately and has pinned. A case that somebody may no longer open is not shown; it comes back with the
/// right.
class PersonalCaseService {
public:
    PersonalCaseService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Only those whose page opens without asking.
    Result<PersonalCases> kept(const Session& session);
    /// The citizen's page was opened; opening is in the trail by itself. Says whether it is kept: not without the right to open
    /// it.
    Result<bool> noteOpened(const Session& session, CitizenId citizen);
    /// Pins the case, or takes the pin out; says whether it is pinned now.
    Result<bool> turnPin(const Session& session, CitizenId citizen);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
