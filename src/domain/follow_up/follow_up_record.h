#pragma once

#include "base/date.h"
#include "base/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

enum class PauseReason { Custody, Illness, Abroad, ParentalLeave, Other };
enum class PutOffReason { Waiting, NotReached, Agreed, Busy, Other };
/// What was found when a check was due.
enum class CheckOutcome { GoingWell, NotSo, Unknown };
/// What a birthday changes by law or agreement, whatever the programme's own ages are.
enum class AgeChangeKind { Majority, Benefit, SspPlus };

inline constexpr std::array kPauseReasons{PauseReason::Custody, PauseReason::Illness, PauseReason::Abroad,
                                          PauseReason::ParentalLeave, PauseReason::Other};
inline constexpr std::array kPutOffReasons{PutOffReason::Waiting, PutOffReason::NotReached, PutOffReason::Agreed,
                                           PutOffReason::Busy, PutOffReason::Other};
inline constexpr std::array kCheckOutcomes{CheckOutcome::GoingWell, CheckOutcome::NotSo, CheckOutcome::Unknown};

std::string_view codeOf(PauseReason reason);  ///< "parental_leave": as in the store
std::string_view codeOf(PutOffReason reason);
std::string_view codeOf(CheckOutcome outcome);
std::string_view codeOf(AgeChangeKind kind);
std::optional<PauseReason> pauseReasonFromCode(std::string_view code);
std::optional<PutOffReason> putOffReasonFromCode(std::string_view code);
std::optional<CheckOutcome> checkOutcomeFromCode(std::string_view code);
std::optional<AgeChangeKind> ageChangeKindFromCode(std::string_view code);

/// Follow-up of a case stands still (pause) from one day to another, both included.
struct FollowUpPause {
    FollowUpPauseId id;
    Revision revision = Revision::New;
    CaseFileId caseFile;
    Date from{};
    Date to{};
    PauseReason reason = PauseReason::Other;
    UserId pausedBy;

    friend bool operator==(const FollowUpPause&, const FollowUpPause&) = default;
};

/// InvalidInput "pause.to" when it ends before it begins or lasts over a year: a clock that stands for ever is forgotten.
Status validate(const FollowUpPause& pause);

/// The answer to a check of follow-up. `matter` is "work_check", "closing_check", "age_radar" …
struct FollowUpAnswer {
    CaseFileId caseFile;
    std::string matter;
    std::int64_t subject = 0;  ///< the spell; 0 where the case itself is meant
    Date dueOn{};
    CheckOutcome outcome = CheckOutcome::Unknown;
    Date answeredOn{};
    UserId answeredBy;

    friend bool operator==(const FollowUpAnswer&, const FollowUpAnswer&) = default;
};

/// What one person does not want to see until a day (udsat). Nobody else's list and no figure knows of it.
struct PutOff {
    UserId user;
    CaseFileId caseFile;
    std::string matter;
    std::int64_t subject = 0;
    Date putOffOn{};
    Date until{};
    PutOffReason reason = PutOffReason::Other;

    friend bool operator==(const PutOff&, const PutOff&) = default;
};

/// InvalidInput "putOff.until" when the day is not within a year after it was put off.
Status validate(const PutOff& putOff);

/// An age at which something changes, in the days in which that holds.
struct AgeChange {
    AgeChangeKind kind = AgeChangeKind::Majority;
    int age = 0;
    std::string programme;  ///< empty: for everybody
    Period holds;

    friend bool operator==(const AgeChange&, const AgeChange&) = default;
};

}  // namespace fodfaeste
