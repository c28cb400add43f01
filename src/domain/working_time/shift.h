#pragma once

#include "base/date.h"

#include <chrono>
#include <utility>
#include <vector>

namespace fodfaeste {

/// Some hours of work in one go, on a Copenhagen clock (vagt). An end after midnight is on the next day.
struct Shift {
    LocalTime start;
    LocalTime end;
    std::chrono::minutes pause{0};  ///< not counted as work; taken in the middle

    friend bool operator==(const Shift&, const Shift&) = default;
};

/// From start to end, pause included, as time passes: an hour less or more in the nights when the clocks change.
std::chrono::minutes lengthOf(const Shift& shift);
/// Work only, without the pause.
std::chrono::minutes workOf(const Shift& shift);
/// The work of each calendar day that the shift touches; a pause is taken in the middle of the shift.
std::vector<std::pair<Date, std::chrono::minutes>> workByDay(const Shift& shift);

}  // namespace fodfaeste
