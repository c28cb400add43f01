#pragma once

#include "domain/spell/spell.h"
#include "domain/working_time/shift.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// One shift of a week that repeats itself.
struct PatternShift {
    std::chrono::weekday day{};
    std::chrono::minutes from{0};  ///< since midnight
    std::chrono::minutes to{0};    ///< since the same midnight: more than a day for a shift that ends on the next
    std::chrono::minutes pause{0};

    friend bool operator==(const PatternShift&, const PatternShift&) = default;
};

/// The hours of a week, as they are agreed: "ma ti to 16-18, lø 10-14.30 pause 30".
struct WeeklyPattern {
    std::vector<PatternShift> shifts;  ///< in the order of the week, from Monday

    /// Work in a week, without pauses.
    std::chrono::minutes work() const;
    /// The same in the hundredths of an hour that jobs are agreed in.
    WeeklyHours weeklyHours() const;
    /// The shifts of the week that begins on that Monday.
    std::vector<Shift> inWeekOf(Date monday) const;

    friend bool operator==(const WeeklyPattern&, const WeeklyPattern&) = default;
};

/// What cannot be understood in a typed pattern.
enum class PatternFault { NoDay, NoTime, UnknownWord, BadTime, PauseTooLong, Overlap };

struct ParsedPattern {
    WeeklyPattern pattern;              ///< what was understood before the fault
    std::optional<PatternFault> fault;  ///< nothing: all of it was understood
    std::string word;                   ///< where the fault is

    bool isWhole() const { return !fault && !pattern.shifts.empty(); }
};

/// Days and hours as one writes them, in Danish or English: days together or from–to ("ma-fr"), "hverdage", "weekend", times as
/// 16, 16.30, 16:30 or 1630, 24 for midnight, an end that is not after its start on the next day, "pause 30" in minutes.
ParsedPattern parsePattern(std::string_view text);

/// Monday of the week of a day.
Date mondayOf(Date day);

}  // namespace fodfaeste
