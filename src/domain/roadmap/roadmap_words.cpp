#include "domain/roadmap/roadmap_words.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<RoadmapKind, 3> kRoadmapKindCodes{{{
    {RoadmapKind::Full, "full"},
    {RoadmapKind::Short, "short"},
    {RoadmapKind::ReleasedNow, "released_now"},
}}};

constexpr CodeTable<Anchor, 3> kAnchorCodes{{{
    {Anchor::Admission, "admission"},
    {Anchor::Parole, "parole"},
    {Anchor::Release, "release"},
}}};

constexpr CodeTable<StepCondition, 3> kStepConditionCodes{{{
    {StepCondition::Always, "always"},
    {StepCondition::MoreThanYearToParole, "more_than_year_to_parole"},
    {StepCondition::YearOrLessToParole, "year_or_less_to_parole"},
}}};

constexpr CodeTable<Agency, 12> kAgencyCodes{{{
    {Agency::Prison, "prison"},
    {Agency::Probation, "probation"},
    {Agency::Jobcenter, "jobcenter"},
    {Agency::SocialServices, "social_services"},
    {Agency::BenefitOffice, "benefit_office"},
    {Agency::Housing, "housing"},
    {Agency::Treatment, "treatment"},
    {Agency::Health, "health"},
    {Agency::School, "school"},
    {Agency::Police, "police"},
    {Agency::Citizen, "citizen"},
    {Agency::Other, "other"},
}}};

constexpr CodeTable<RoadmapTopic, 14> kRoadmapTopicCodes{{{
    {RoadmapTopic::Housing, "housing"},
    {RoadmapTopic::Income, "income"},
    {RoadmapTopic::Education, "education"},
    {RoadmapTopic::Employment, "employment"},
    {RoadmapTopic::PhysicalHealth, "physical_health"},
    {RoadmapTopic::MentalHealth, "mental_health"},
    {RoadmapTopic::SubstanceUse, "substance_use"},
    {RoadmapTopic::Network, "network"},
    {RoadmapTopic::Debt, "debt"},
    {RoadmapTopic::Documents, "documents"},
    {RoadmapTopic::LegalMatters, "legal_matters"},
    {RoadmapTopic::Exit, "exit"},
    {RoadmapTopic::Leisure, "leisure"},
    {RoadmapTopic::Other, "other"},
}}};

constexpr CodeTable<TopicStatus, 5> kTopicStatusCodes{{{
    {TopicStatus::Open, "open"},
    {TopicStatus::InProgress, "in_progress"},
    {TopicStatus::Settled, "settled"},
    {TopicStatus::DeclinedByCitizen, "declined_by_citizen"},
    {TopicStatus::NotRelevant, "not_relevant"},
}}};

constexpr CodeTable<StepState, 3> kStepStateCodes{{{
    {StepState::Open, "open"},
    {StepState::Done, "done"},
    {StepState::NotRelevant, "not_relevant"},
}}};

constexpr CodeTable<ReleaseSource, 4> kReleaseSourceCodes{{{
    {ReleaseSource::Estimate, "estimate"},
    {ReleaseSource::Given, "given"},
    {ReleaseSource::Caseworker, "caseworker"},
    {ReleaseSource::Actual, "actual"},
}}};

constexpr CodeTable<ConfirmationWay, 3> kConfirmationWayCodes{{{
    {ConfirmationWay::Phone, "phone"},
    {ConfirmationWay::Meeting, "meeting"},
    {ConfirmationWay::Email, "email"},
}}};

}  // namespace

std::string_view codeOf(RoadmapKind kind)
{
    return kRoadmapKindCodes.codeOf(kind);
}

std::optional<RoadmapKind> roadmapKindFromCode(std::string_view code)
{
    return kRoadmapKindCodes.fromCode(code);
}

std::string_view codeOf(Anchor anchor)
{
    return kAnchorCodes.codeOf(anchor);
}

std::optional<Anchor> anchorFromCode(std::string_view code)
{
    return kAnchorCodes.fromCode(code);
}

std::string_view codeOf(StepCondition condition)
{
    return kStepConditionCodes.codeOf(condition);
}

std::optional<StepCondition> stepConditionFromCode(std::string_view code)
{
    return kStepConditionCodes.fromCode(code);
}

std::string_view codeOf(Agency agency)
{
    return kAgencyCodes.codeOf(agency);
}

std::optional<Agency> agencyFromCode(std::string_view code)
{
    return kAgencyCodes.fromCode(code);
}

std::string_view codeOf(RoadmapTopic topic)
{
    return kRoadmapTopicCodes.codeOf(topic);
}

std::optional<RoadmapTopic> roadmapTopicFromCode(std::string_view code)
{
    return kRoadmapTopicCodes.fromCode(code);
}

std::string_view codeOf(TopicStatus status)
{
    return kTopicStatusCodes.codeOf(status);
}

std::optional<TopicStatus> topicStatusFromCode(std::string_view code)
{
    return kTopicStatusCodes.fromCode(code);
}

std::string_view codeOf(StepState state)
{
    return kStepStateCodes.codeOf(state);
}

std::optional<StepState> stepStateFromCode(std::string_view code)
{
    return kStepStateCodes.fromCode(code);
}

std::string_view codeOf(ReleaseSource source)
{
    return kReleaseSourceCodes.codeOf(source);
}

std::optional<ReleaseSource> releaseSourceFromCode(std::string_view code)
{
    return kReleaseSourceCodes.fromCode(code);
}

std::string_view codeOf(ConfirmationWay way)
{
    return kConfirmationWayCodes.codeOf(way);
}

std::optional<ConfirmationWay> confirmationWayFromCode(std::string_view code)
{
    return kConfirmationWayCodes.fromCode(code);
}

}  // namespace fodfaeste
