#pragma once

#include "app/read_model/read_model.h"
#include "app/roadmap/roadmap_desk.h"

namespace fodfaeste {

/// Who holds a roadmap: hand-overs are offered, and confirmed by the receiver. Until then the holder stays responsible.
class BatonService {
public:
    BatonService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Conflict on "baton.offer" while another offer waits; InvalidInput on "baton.person" without a name.
    Result<RoadmapView> offer(const Session& session, ReleaseRoadmapId roadmap, const AgencyPerson& to);
    /// InvalidInput on "baton.confirmedBy" or "baton.confirmedOn": no name, before the offer, after today.
    Result<RoadmapView> confirm(const Session& session, ReleaseRoadmapId roadmap, const BatonConfirmation& confirmation);
    Result<RoadmapView> decline(const Session& session, ReleaseRoadmapId roadmap, const std::string& reason);
    Result<RoadmapView> withdraw(const Session& session, ReleaseRoadmapId roadmap, const std::string& reason);
    /// A roadmap without a holder gets whoever asks. Conflict when somebody holds it.
    Result<RoadmapView> take(const Session& session, ReleaseRoadmapId roadmap);

private:
    Result<RoadmapView> end(const Session& session, ReleaseRoadmapId roadmap, OfferOutcome outcome, const std::string& reason);

    RoadmapDesk m_desk;
};

}  // namespace fodfaeste
