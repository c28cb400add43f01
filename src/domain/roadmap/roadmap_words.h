#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace fodfaeste {

/// Which set of steps a roadmap is made from: the twelve points, the few that a short stay leaves room for, or what is left
/// when somebody walks out unannounced.
enum class RoadmapKind { Full, Short, ReleasedNow };
/// The day that a deadline counts from.
enum class Anchor { Admission, Parole, Release };
/// When a step of a template is asked for.
enum class StepCondition { Always, MoreThanYearToParole, YearOrLessToParole };
/// Who is to see to a step or a topic (ansvarlig myndighed).
enum class Agency {
    Prison,
    Probation,
    Jobcenter,
    SocialServices,
    BenefitOffice,
    Housing,
    Treatment,
    Health,
    School,
    Police,
    Citizen,
    Other
};
/// What must be in place when somebody is released (emne).
enum class RoadmapTopic {
    Housing,
    Income,
    Education,
    Employment,
    PhysicalHealth,
    MentalHealth,
    SubstanceUse,
    Network,
    Debt,
    Documents,
    LegalMatters,
    Exit,
    Leisure,
    Other,
};
enum class TopicStatus { Open, InProgress, Settled, DeclinedByCitizen, NotRelevant };
enum class StepState { Open, Done, NotRelevant };
/// Where the day of release comes from; only Kriminalforsorgen's own word is certain before the day.
enum class ReleaseSource { Estimate, Given, Caseworker, Actual };
/// How a receiver said yes.
enum class ConfirmationWay { Phone, Meeting, Email };

inline constexpr std::array kRoadmapKinds{RoadmapKind::Full, RoadmapKind::Short, RoadmapKind::ReleasedNow};
inline constexpr std::array kAnchors{Anchor::Admission, Anchor::Parole, Anchor::Release};
inline constexpr std::array kAgencies{Agency::Prison,        Agency::Probation, Agency::Jobcenter, Agency::SocialServices,
                                      Agency::BenefitOffice, Agency::Housing,   Agency::Treatment, Agency::Health,
                                      Agency::School,        Agency::Police,    Agency::Citizen,   Agency::Other};
inline constexpr std::array kRoadmapTopics{RoadmapTopic::Housing,      RoadmapTopic::Income,         RoadmapTopic::Education,
                                           RoadmapTopic::Employment,   RoadmapTopic::PhysicalHealth, RoadmapTopic::MentalHealth,
                                           RoadmapTopic::SubstanceUse, RoadmapTopic::Network,        RoadmapTopic::Debt,
                                           RoadmapTopic::Documents,    RoadmapTopic::LegalMatters,   RoadmapTopic::Exit,
                                           RoadmapTopic::Leisure,      RoadmapTopic::Other};
inline constexpr std::array kTopicStatuses{TopicStatus::Open, TopicStatus::InProgress, TopicStatus::Settled,
                                           TopicStatus::DeclinedByCitizen, TopicStatus::NotRelevant};
inline constexpr std::array kConfirmationWays{ConfirmationWay::Phone, ConfirmationWay::Meeting, ConfirmationWay::Email};

std::string_view codeOf(RoadmapKind kind);         ///< "full", "short", "released_now"
std::string_view codeOf(Anchor anchor);            ///< "admission", …
std::string_view codeOf(StepCondition condition);  ///< "always", …
std::string_view codeOf(Agency agency);            ///< "prison", …
std::string_view codeOf(RoadmapTopic topic);       ///< "housing", …
std::string_view codeOf(TopicStatus status);       ///< "open", …
std::string_view codeOf(StepState state);          ///< "open", "done", "not_relevant"
std::string_view codeOf(ReleaseSource source);     ///< "estimate", …
std::string_view codeOf(ConfirmationWay way);      ///< "phone", …
std::optional<RoadmapKind> roadmapKindFromCode(std::string_view code);
std::optional<Anchor> anchorFromCode(std::string_view code);
std::optional<StepCondition> stepConditionFromCode(std::string_view code);
std::optional<Agency> agencyFromCode(std::string_view code);
std::optional<RoadmapTopic> roadmapTopicFromCode(std::string_view code);
std::optional<TopicStatus> topicStatusFromCode(std::string_view code);
std::optional<StepState> stepStateFromCode(std::string_view code);
std::optional<ReleaseSource> releaseSourceFromCode(std::string_view code);
std::optional<ConfirmationWay> confirmationWayFromCode(std::string_view code);

}  // namespace fodfaeste
