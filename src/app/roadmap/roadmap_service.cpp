#include "app/roadmap/roadmap_service.h"

#include "app/ports/roadmap_repository.h"

namespace fodfaeste {

namespace {

Error noSuchStep()
{
    return {ErrorCode::NotFound, "roadmap.step", "no such step"};
}

Anchors movedTo(const ReleaseRoadmap& roadmap, Date release)
{
    Anchors anchors = roadmap.anchors;
    anchors.release = release;
    return anchors;
}

}  // namespace

RoadmapService::RoadmapService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/) : m_desk{gate, clock} {}

Result<RoadmapPreview> RoadmapService::preview(const Session& session, const RoadmapStart& start)
{
    return m_desk.gate().run<RoadmapPreview>(session, Operation::ReadRoadmap,
                                             [&](Transaction& transaction) -> Result<RoadmapPreview> {
                                                 const auto caseFile = m_desk.admitted(transaction, session, start.caseFile);
                                                 if (!caseFile)
                                                     return caseFile.error();
                                                 transaction.concerns(caseFile->citizen);
                                                 transaction.explain("roadmap previewed");
                                                 return m_desk.planned(transaction, *caseFile, start);
                                             });
}

Result<RoadmapView> RoadmapService::start(const Session& session, const RoadmapStart& start)
{
    return m_desk.gate().run<RoadmapView>(session, Operation::EditRoadmap, [&](Transaction& transaction) -> Result<RoadmapView> {
        const auto caseFile = m_desk.admitted(transaction, session, start.caseFile);
        if (!caseFile)
            return caseFile.error();
        transaction.explain("roadmap started");
        return m_desk.started(transaction, session, *caseFile, start);
    });
}

Result<std::optional<RoadmapView>> RoadmapService::ofCase(const Session& session, CaseFileId id)
{
    using Found = std::optional<RoadmapView>;
    return m_desk.gate().run<Found>(session, Operation::ReadRoadmap, [&](Transaction& transaction) -> Result<Found> {
        const auto caseFile = m_desk.admitted(transaction, session, id);
        if (!caseFile)
            return caseFile.error();
        transaction.concerns(caseFile->citizen);
        Found found;
        for (ReleaseRoadmap& roadmap : transaction.roadmaps().ofCase(id)) {
            if (!found || roadmap.isOpen() || !found->roadmap.isOpen())
                found = m_desk.shown(transaction, std::move(roadmap), caseFile->citizen);
        }
        return found;
    });
}

Result<RoadmapView> RoadmapService::open(const Session& session, ReleaseRoadmapId roadmap)
{
    return m_desk.look(session, roadmap);
}

Result<RoadmapView> RoadmapService::setStep(const Session& session, ReleaseRoadmapId id, RoadmapStepId stepId, StepState state,
                                            const std::string& reason)
{
    return m_desk.change(session, Operation::EditRoadmap, id, "roadmap step", [&](ReleaseRoadmap& roadmap) -> Status {
        RoadmapStep* step = roadmap.find(stepId);
        if (!step)
            return noSuchStep();
        const std::string said = tidied(reason);
        if (state == StepState::NotRelevant && said.empty())
            return Error{ErrorCode::InvalidInput, "roadmap.reason", "not relevant needs a reason"};
        step->state = state;
        step->reason = state == StepState::NotRelevant ? said : std::string{};
        step->settledOn = step->isSettled() ? std::optional{m_desk.clock().today()} : std::nullopt;
        step->settledBy = step->isSettled() ? session.user : UserId{};
        if (state == StepState::Open && step->rule)
            step->due = step->rule->from(roadmap.anchors).due;  // the release may have moved meanwhile
        return Done{};
    });
}

Result<RoadmapView> RoadmapService::addStep(const Session& session, ReleaseRoadmapId id, const NewRoadmapStep& wanted)
{
    return m_desk.change(session, Operation::EditRoadmap, id, "roadmap step added", [&](ReleaseRoadmap& roadmap) -> Status {
        RoadmapStep step;
        step.text = tidied(wanted.text);
        step.due = wanted.due;
        step.agency = wanted.agency;
        step.topic = wanted.topic;
        if (step.text.empty())
            return Error{ErrorCode::InvalidInput, "roadmap.text", "a step needs its text"};
        if (!step.due.ok())
            return Error{ErrorCode::InvalidInput, "roadmap.due", "a step needs its day"};
        roadmap.steps.push_back(std::move(step));
        return Done{};
    });
}

Result<RoadmapView> RoadmapService::setDue(const Session& session, ReleaseRoadmapId id, RoadmapStepId stepId, Date due)
{
    return m_desk.change(session, Operation::EditRoadmap, id, "roadmap step dated", [&](ReleaseRoadmap& roadmap) -> Status {
        RoadmapStep* step = roadmap.find(stepId);
        if (!step)
            return noSuchStep();
        if (!due.ok())
            return Error{ErrorCode::InvalidInput, "roadmap.due", "a step needs its day"};
        step->due = due;
        step->rule.reset();
        return Done{};
    });
}

Result<RoadmapView> RoadmapService::setTopic(const Session& session, ReleaseRoadmapId id, const TopicEntry& entry)
{
    return m_desk.change(session, Operation::EditRoadmap, id, "roadmap topic", [&](ReleaseRoadmap& roadmap) -> Status {
        if (entry.status == TopicStatus::NotRelevant && tidied(entry.reason).empty())
            return Error{ErrorCode::InvalidInput, "topic.reason", "not relevant needs a reason"};
        TopicEntry* kept = roadmap.find(entry.topic);
        if (!kept)
            kept = &roadmap.topics.emplace_back();
        const RoadmapTopicId row = kept->id;
        *kept = entry;
        kept->id = row;
        kept->reason = tidied(entry.reason);
        kept->responsible.person = tidied(entry.responsible.person);
        kept->responsible.phone = tidied(entry.responsible.phone);
        kept->checkedOn = m_desk.clock().today();
        return Done{};
    });
}

Result<MovePreview> RoadmapService::previewMove(const Session& session, ReleaseRoadmapId id, const ReleaseChange& change)
{
    const auto view = m_desk.look(session, id);
    if (!view)
        return view.error();
    const ReleaseRoadmap& roadmap = view->roadmap;
    if (!change.release.ok() || change.release < roadmap.anchors.admission)
        return Error{ErrorCode::InvalidInput, "roadmap.release", "released before admission"};
    const Anchors to = movedTo(roadmap, change.release);
    return MovePreview{roadmap.anchors, to, roadmap.previewMove(to), warningsOf(change.release)};
}

Result<RoadmapView> RoadmapService::moveRelease(const Session& session, ReleaseRoadmapId id, const ReleaseChange& change)
{
    return m_desk.change(session, Operation::EditRoadmap, id, "release moved", [&](ReleaseRoadmap& roadmap) {
        ReleaseMove move;
        move.source = change.source;
        move.reason = tidied(change.reason);
        move.movedOn = m_desk.clock().today();
        move.movedBy = session.user;
        return roadmap.moveRelease(movedTo(roadmap, change.release), move);
    });
}

Result<RoadmapView> RoadmapService::close(const Session& session, ReleaseRoadmapId id, const std::string& reason)
{
    return m_desk.change(session, Operation::EditRoadmap, id, "roadmap closed", [&](ReleaseRoadmap& roadmap) -> Status {
        roadmap.closeReason = tidied(reason);
        if (roadmap.closeReason.empty())
            return Error{ErrorCode::InvalidInput, "roadmap.reason", "closing needs a reason"};
        roadmap.closedOn = m_desk.clock().today();
        return Done{};
    });
}

}  // namespace fodfaeste
