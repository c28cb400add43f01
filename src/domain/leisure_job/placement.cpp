#include "domain/leisure_job/placement.h"

#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr CodeTable<PlacementStage, kPlacementStages.size()> kStageCodes{{{
    {PlacementStage::Suggested, "suggested"},
    {PlacementStage::Contacted, "contacted"},
    {PlacementStage::Interview, "interview"},
    {PlacementStage::Offered, "offered"},
    {PlacementStage::Started, "started"},
    {PlacementStage::Ended, "ended"},
    {PlacementStage::Declined, "declined"},
}}};

constexpr CodeTable<DeclineReason, kDeclineReasons.size()> kReasonCodes{{{
    {DeclineReason::NotInterested, "not_interested"},
    {DeclineReason::TooFar, "too_far"},
    {DeclineReason::HoursDoNotFit, "hours_do_not_fit"},
    {DeclineReason::School, "school"},
    {DeclineReason::EmployerChoseAnother, "employer_chose_another"},
    {DeclineReason::NoAnswer, "no_answer"},
    {DeclineReason::NotLawful, "not_lawful"},
    {DeclineReason::Other, "other"},
}}};

/// Stages may be left out but not gone back to; a start is ended, whatever comes before it is declined.
bool mayFollow(PlacementStage next, PlacementStage before)
{
    if (before == PlacementStage::Ended || before == PlacementStage::Declined)
        return false;
    if (next == PlacementStage::Ended)
        return before == PlacementStage::Started;
    if (next == PlacementStage::Declined)
        return before != PlacementStage::Started;
    return next > before || (next == PlacementStage::Interview && before == PlacementStage::Interview);
}

Status check(const PlacementStep& step)
{
    if (step.stage == PlacementStage::Declined && !step.declineReason)
        return Error{ErrorCode::InvalidInput, "placement.declineReason", "a decline needs its reason"};
    if (step.stage != PlacementStage::Declined && step.declineReason)
        return Error{ErrorCode::InvalidInput, "placement.declineReason", "only a decline has a reason"};
    return Done{};
}

}  // namespace

std::string_view codeOf(PlacementStage stage)
{
    return kStageCodes.codeOf(stage);
}

std::string_view codeOf(DeclineReason reason)
{
    return kReasonCodes.codeOf(reason);
}

std::optional<PlacementStage> placementStageFromCode(std::string_view code)
{
    return kStageCodes.fromCode(code);
}

std::optional<DeclineReason> declineReasonFromCode(std::string_view code)
{
    return kReasonCodes.fromCode(code);
}

std::optional<Date> Placement::dayOf(PlacementStage stage) const
{
    const auto found =
        std::find_if(m_steps.rbegin(), m_steps.rend(), [stage](const PlacementStep& step) { return step.stage == stage; });
    return found == m_steps.rend() ? std::nullopt : std::optional{found->day};
}

Status Placement::advance(const PlacementStep& step)
{
    if (const Status valid = check(step); !valid)
        return valid;
    if (!mayFollow(step.stage, stage()))
        return Error{ErrorCode::Conflict, "placement.stage", "does not follow the stage it is in"};
    if (step.day < since() && step.stage != PlacementStage::Declined)
        return Error{ErrorCode::InvalidInput, "placement.day", "before the step before it"};
    m_steps.push_back(step);
    return Done{};
}

Result<Placement> Placement::begin(const PlacementStep& step)
{
    if (const Status valid = check(step); !valid)
        return valid.error();
    if (step.stage == PlacementStage::Ended || step.stage == PlacementStage::Declined)
        return Error{ErrorCode::InvalidInput, "placement.stage", "nothing begins with its end"};
    Placement placement;
    placement.m_steps.push_back(step);
    return placement;
}

Result<Placement> Placement::fromSteps(const std::vector<PlacementStep>& steps)
{
    if (steps.empty())
        return Error{ErrorCode::InvalidInput, "placement.stage", "a placement has at least one step"};
    auto placement = begin(steps.front());
    for (auto step = steps.begin() + 1; placement && step != steps.end(); ++step) {
        if (const Status taken = placement->advance(*step); !taken)
            return taken.error();
    }
    return placement;
}

}  // namespace fodfaeste
