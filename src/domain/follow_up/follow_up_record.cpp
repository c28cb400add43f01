#include "domain/follow_up/follow_up_record.h"

#include "domain/code_table.h"

namespace fodfaeste {

namespace {

constexpr CodeTable<PauseReason, 5> kPauseCodes{{{
    {PauseReason::Custody, "custody"},
    {PauseReason::Illness, "illness"},
    {PauseReason::Abroad, "abroad"},
    {PauseReason::ParentalLeave, "parental_leave"},
    {PauseReason::Other, "other"},
}}};

constexpr CodeTable<PutOffReason, 5> kPutOffCodes{{{
    {PutOffReason::Waiting, "waiting"},
    {PutOffReason::NotReached, "not_reached"},
    {PutOffReason::Agreed, "agreed"},
    {PutOffReason::Busy, "busy"},
    {PutOffReason::Other, "other"},
}}};

constexpr CodeTable<CheckOutcome, 3> kOutcomeCodes{{{
    {CheckOutcome::GoingWell, "going_well"},
    {CheckOutcome::NotSo, "not_so"},
    {CheckOutcome::Unknown, "unknown"},
}}};

constexpr CodeTable<AgeChangeKind, 3> kAgeChangeCodes{{{
    {AgeChangeKind::Majority, "majority"},
    {AgeChangeKind::Benefit, "benefit"},
    {AgeChangeKind::SspPlus, "ssp_plus"},
}}};

constexpr int kDaysOfYear = 366;

}  // namespace

std::string_view codeOf(PauseReason reason)
{
    return kPauseCodes.codeOf(reason);
}

std::string_view codeOf(PutOffReason reason)
{
    return kPutOffCodes.codeOf(reason);
}

std::string_view codeOf(CheckOutcome outcome)
{
    return kOutcomeCodes.codeOf(outcome);
}

std::string_view codeOf(AgeChangeKind kind)
{
    return kAgeChangeCodes.codeOf(kind);
}

std::optional<PauseReason> pauseReasonFromCode(std::string_view code)
{
    return kPauseCodes.fromCode(code);
}

std::optional<PutOffReason> putOffReasonFromCode(std::string_view code)
{
    return kPutOffCodes.fromCode(code);
}

std::optional<CheckOutcome> checkOutcomeFromCode(std::string_view code)
{
    return kOutcomeCodes.fromCode(code);
}

std::optional<AgeChangeKind> ageChangeKindFromCode(std::string_view code)
{
    return kAgeChangeCodes.fromCode(code);
}

Status validate(const FollowUpPause& pause)
{
    const int days = daysBetween(pause.from, pause.to);
    if (days < 0 || days > kDaysOfYear)
        return Error{ErrorCode::InvalidInput, "pause.to", "ends before it begins, or lasts over a year"};
    return Done{};
}

Status validate(const PutOff& putOff)
{
    const int days = daysBetween(putOff.putOffOn, putOff.until);
    if (days < 1 || days > kDaysOfYear)
        return Error{ErrorCode::InvalidInput, "putOff.until", "not within a year from now"};
    return Done{};
}

}  // namespace fodfaeste
