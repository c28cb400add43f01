#include "app/roadmap/baton_service.h"

namespace fodfaeste {

BatonService::BatonService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/) : m_desk{gate, clock} {}

Result<RoadmapView> BatonService::offer(const Session& session, ReleaseRoadmapId id, const AgencyPerson& to)
{
    return m_desk.change(session, Operation::HandOverBaton, id, "baton offered", [&](ReleaseRoadmap& roadmap) {
        BatonOffer offered;
        offered.to = {to.agency, tidied(to.person), tidied(to.phone), to.user};
        offered.offeredOn = m_desk.clock().today();
        offered.offeredBy = session.user;
        return roadmap.offer(offered);
    });
}

Result<RoadmapView> BatonService::confirm(const Session& session, ReleaseRoadmapId id, const BatonConfirmation& confirmation)
{
    return m_desk.change(session, Operation::HandOverBaton, id, "baton confirmed", [&](ReleaseRoadmap& roadmap) -> Status {
        if (confirmation.on > m_desk.clock().today())
            return Error{ErrorCode::InvalidInput, "baton.confirmedOn", "has not happened yet"};
        return roadmap.confirm({tidied(confirmation.by), confirmation.on, confirmation.way});
    });
}

Result<RoadmapView> BatonService::decline(const Session& session, ReleaseRoadmapId id, const std::string& reason)
{
    return end(session, id, OfferOutcome::Declined, reason);
}

Result<RoadmapView> BatonService::withdraw(const Session& session, ReleaseRoadmapId id, const std::string& reason)
{
    return end(session, id, OfferOutcome::Withdrawn, reason);
}

Result<RoadmapView> BatonService::take(const Session& session, ReleaseRoadmapId id)
{
    return m_desk.change(session, Operation::HandOverBaton, id, "baton taken", [&](ReleaseRoadmap& roadmap) {
        const AgencyPerson self{Agency::Jobcenter, session.name, {}, session.user};
        return roadmap.begin({{}, self, {m_desk.clock().today(), std::nullopt}, session.name, std::nullopt});
    });
}

Result<RoadmapView> BatonService::end(const Session& session, ReleaseRoadmapId id, OfferOutcome outcome,
                                      const std::string& reason)
{
    const char* purpose = outcome == OfferOutcome::Declined ? "baton declined" : "baton offer withdrawn";
    return m_desk.change(session, Operation::HandOverBaton, id, purpose, [&](ReleaseRoadmap& roadmap) {
        return roadmap.endOffer(outcome, m_desk.clock().today(), tidied(reason));
    });
}

}  // namespace fodfaeste
