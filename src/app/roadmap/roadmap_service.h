#pragma once

#include "app/read_model/read_model.h"
#include "app/roadmap/roadmap_desk.h"

namespace fodfaeste {

/// An own step of a roadmap, or one that a meeting decided.
struct NewRoadmapStep {
    std::string text;
    Date due{};
    Agency agency = Agency::Jobcenter;
    std::optional<RoadmapTopic> topic;
};

/// Makes roadmaps from templates, settles their steps and topics, and moves them with the release. Everything that changes a
/// roadmap gives it back as it is afterwards; Conflict for one that is closed.
class RoadmapService {
public:
    RoadmapService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// What start() would make; nothing is kept.
    Result<RoadmapPreview> preview(const Session& session, const RoadmapStart& start);
    /// Conflict on "roadmap" when the case has an open one.
    Result<RoadmapView> start(const Session& session, const RoadmapStart& start);
    /// The open one of a case, else the newest; nothing when it never had one.
    Result<std::optional<RoadmapView>> ofCase(const Session& session, CaseFileId caseFile);
    Result<RoadmapView> open(const Session& session, ReleaseRoadmapId roadmap);

    /// Done today, not relevant (a reason is needed), or open again.
    Result<RoadmapView> setStep(const Session& session, ReleaseRoadmapId roadmap, RoadmapStepId step, StepState state,
                                const std::string& reason = {});
    Result<RoadmapView> addStep(const Session& session, ReleaseRoadmapId roadmap, const NewRoadmapStep& step);
    /// By hand: from now on it does not move with the release.
    Result<RoadmapView> setDue(const Session& session, ReleaseRoadmapId roadmap, RoadmapStepId step, Date due);
    /// Status, who sees to it, reason. InvalidInput on "topic.reason" for NotRelevant without one.
    Result<RoadmapView> setTopic(const Session& session, ReleaseRoadmapId roadmap, const TopicEntry& entry);

    /// What moves from where to where, and what stays, and why.
    Result<MovePreview> previewMove(const Session& session, ReleaseRoadmapId roadmap, const ReleaseChange& change);
    /// Does it. InvalidInput on "roadmap.reason" without a reason.
    Result<RoadmapView> moveRelease(const Session& session, ReleaseRoadmapId roadmap, const ReleaseChange& change);
    Result<RoadmapView> close(const Session& session, ReleaseRoadmapId roadmap, const std::string& reason);

private:
    RoadmapDesk m_desk;
};

}  // namespace fodfaeste
