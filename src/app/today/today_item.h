#pragma once

#include "app/follow_up/contact_clock.h"
#include "domain/follow_up/follow_up_record.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// Why a case stands on today's list, in the order in which it is shown.
enum class TodayReason {
    TaskOverdue,
    TaskToday,
    Unfinished,      ///< a contact without note or outcome
    ContactOverdue,  ///< no two-way contact for longer than the rule says
    NeverReached,    ///< nobody met within the time for the first contact
    NoNextStep,      ///< an open case without an open task: what is missing is a matter of its own
    ReleaseNear,     ///< an expected release is near
    Birthday,        ///< a birthday that changes something is near
    SpellCheck,      ///< a check of a job or an education is due
    ClosingCheck,    ///< a check after a case was closed is due
};

inline constexpr std::array kTodayReasons{TodayReason::TaskOverdue,    TodayReason::TaskToday,    TodayReason::Unfinished,
                                          TodayReason::ContactOverdue, TodayReason::NeverReached, TodayReason::NoNextStep,
                                          TodayReason::ReleaseNear,    TodayReason::Birthday,     TodayReason::SpellCheck,
                                          TodayReason::ClosingCheck};

/// The word by which putting off and answering know a matter, the same before and after it is overdue: "task".
std::string_view matterOf(TodayReason reason);

/// What a birthday changes.
enum class AgeEffect { Majority, Benefit, SspPlus, LeavesProgramme, OrdinaryWork };

/// Whether the matter is to be seen to now.
enum class TodayState { Now, PutOff, Paused };

struct TodayItem {
    TodayReason reason = TodayReason::TaskToday;
    TodayState state = TodayState::Now;
    CitizenId citizen;
    CaseFileId caseFile;
    std::string name;
    std::string caseNumber;
    std::string forColleague;  ///< whom whoever asks stands in for; empty for an own case
    std::int64_t subject = 0;  ///< task, contact, spell or age, by the reason; 0 where the case itself is meant
    std::optional<TaskId> task;
    std::string text;          ///< of the task; facility for ReleaseNear; name of the programme for Birthday; empty otherwise
    std::optional<Date> date;  ///< due day, day of the contact, opening of the case, expected release, birthday
    std::optional<Due> due;    ///< why: the rule, what it counts from, and the day it gives
    std::optional<Date> latestAttended;  ///< of the case, whatever the reason
    bool hasPhone = true;
    bool lacksNote = false;  ///< for Unfinished
    bool lacksOutcome = false;
    std::optional<Date> recordedOn;  ///< for Unfinished: the day it was written down, where that was late
    SpellKind spellKind = SpellKind::Work;
    int age = 0;  ///< on the birthday
    std::vector<AgeEffect> effects;
    std::optional<Date> hiddenUntil;  ///< put off: the day it comes back; paused: the last day of the pause
    std::optional<PutOffReason> putOffReason;
    std::optional<PauseReason> pauseReason;

    bool isTask() const { return reason == TodayReason::TaskOverdue || reason == TodayReason::TaskToday; }
    bool isCheck() const
    {
        return reason == TodayReason::SpellCheck || reason == TodayReason::ClosingCheck || reason == TodayReason::Birthday;
    }
    /// The word under which its answer is kept: "work_check", "closing_check", "age_radar".
    std::string_view answerMatter() const { return due ? codeOf(due->kind) : std::string_view{}; }
    /// Which day the answer is about.
    Date answerDay() const;
};

}  // namespace fodfaeste
