#pragma once

#include "domain/roadmap/baton.h"
#include "domain/roadmap/deadline.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

using ReleaseRoadmapId = Id<struct ReleaseRoadmapIdTag>;
using RoadmapStepId = Id<struct RoadmapStepIdTag>;
using RoadmapTopicId = Id<struct RoadmapTopicIdTag>;
using ReleaseMoveId = Id<struct ReleaseMoveIdTag>;

/// One step of a template, as dated data.
struct TemplateStep {
    RoadmapKind kind = RoadmapKind::Full;
    std::optional<int> point;  ///< of the twelve
    std::string code;
    std::string text;
    DeadlineRule rule;
    StepCondition condition = StepCondition::Always;
    Agency agency = Agency::Jobcenter;
    std::optional<RoadmapTopic> topic;
    Period valid;
};

/// One step of a roadmap (punkt).
struct RoadmapStep {
    RoadmapStepId id;
    std::optional<int> point;
    std::string code;  ///< empty for an own step
    std::string text;
    std::optional<DeadlineRule> rule;  ///< nothing for an own step, or one whose day was set by hand
    Agency agency = Agency::Jobcenter;
    std::optional<RoadmapTopic> topic;
    Date due{};
    StepState state = StepState::Open;
    std::optional<Date> settledOn;
    UserId settledBy;
    std::string reason;  ///< why it is not relevant

    bool isSettled() const { return state != StepState::Open; }
    bool isOverdueOn(Date day) const { return !isSettled() && due < day; }

    friend bool operator==(const RoadmapStep&, const RoadmapStep&) = default;
};

/// How far one topic is, and who sees to it.
struct TopicEntry {
    RoadmapTopicId id;
    RoadmapTopic topic = RoadmapTopic::Other;
    TopicStatus status = TopicStatus::Open;
    AgencyPerson responsible;
    std::string reason;  ///< for NotRelevant never empty
    std::optional<Date> checkedOn;

    bool isAnswered() const { return status != TopicStatus::Open && status != TopicStatus::InProgress; }

    friend bool operator==(const TopicEntry&, const TopicEntry&) = default;
};

/// That the day of release became another one.
struct ReleaseMove {
    ReleaseMoveId id;
    Date from{};
    Date to{};
    ReleaseSource source = ReleaseSource::Caseworker;
    std::string reason;
    Date movedOn{};
    UserId movedBy;

    friend bool operator==(const ReleaseMove&, const ReleaseMove&) = default;
};

/// What a step does when the release moves.
enum class StepMoveKind { Moves, SameDay, Settled, ByHand, OtherAnchor };

struct StepMove {
    RoadmapStepId step;
    std::string text;
    StepMoveKind kind = StepMoveKind::Moves;
    Date from{};
    Date to{};

    friend bool operator==(const StepMove&, const StepMove&) = default;
};

struct Readiness {
    int answered = 0;  ///< settled or declined
    int asked = 0;     ///< all topics that are relevant
    bool isReady() const { return answered == asked; }

    friend bool operator==(const Readiness&, const Readiness&) = default;
};

/// The plan from prison to foothold for one case (køreplan). Has one holder at a time from its start on; an import or a closed
/// user may leave it without one, which is told and never hidden.
class ReleaseRoadmap {
public:
    ReleaseRoadmapId id;
    Revision revision = Revision::New;
    CaseFileId caseFile;
    CustodyStayId stay;  ///< unset when no stay is known
    RoadmapKind kind = RoadmapKind::Full;
    Anchors anchors;
    ReleaseSource source = ReleaseSource::Caseworker;
    Date startedOn{};
    UserId startedBy;
    std::optional<Date> closedOn;
    std::string closeReason;
    std::vector<RoadmapStep> steps;  ///< by due day
    std::vector<TopicEntry> topics;  ///< in the order of kRoadmapTopics
    std::vector<ReleaseMove> moves;  ///< oldest first

    const std::vector<BatonSpell>& batons() const { return m_batons; }  ///< oldest first
    const std::vector<BatonOffer>& offers() const { return m_offers; }  ///< oldest first
    const BatonSpell* holder() const;
    const BatonOffer* openOffer() const;

    bool isOpen() const { return !closedOn; }
    RoadmapStep* find(RoadmapStepId step);
    TopicEntry* find(RoadmapTopic topic);
    Readiness readiness() const;
    int overdueOn(Date day) const;

    /// What every step does when the anchors change.
    std::vector<StepMove> previewMove(const Anchors& to) const;
    /// Does it. InvalidInput without a reason, or for a release before the admission.
    Status moveRelease(const Anchors& to, const ReleaseMove& move);

    /// The first holder. Conflict when there is one.
    Status begin(const BatonSpell& holder);
    /// Conflict while another offer waits; InvalidInput without a name.
    Status offer(const BatonOffer& offer);
    /// Only now does the responsibility move. Conflict when nothing waits, InvalidInput without a name or before the offer.
    Status confirm(const BatonConfirmation& confirmation);
    /// Declined or withdrawn: the holder stays.
    Status endOffer(OfferOutcome outcome, Date on, const std::string& reason);
    BatonState batonState(Date today, int workingDaysToAnswer) const;

    /// As it was stored. InvalidInput when two hold it at once, or two offers wait.
    Status restoreBatons(std::vector<BatonSpell> batons, std::vector<BatonOffer> offers);

    friend bool operator==(const ReleaseRoadmap&, const ReleaseRoadmap&) = default;

private:
    std::vector<BatonSpell> m_batons;
    std::vector<BatonOffer> m_offers;
};

/// The steps that a template asks for on these days, by due day.
std::vector<RoadmapStep> stepsFrom(const std::vector<TemplateStep>& templates, RoadmapKind kind, const Anchors& anchors,
                                   Date today);

}  // namespace fodfaeste
