#pragma once

#include "base/date.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fodfaeste {

/// How many backups are kept: the newest of each of so many days, ISO weeks and months, and always the newest few. Days on which
/// nothing was backed up do not count, so that a long holiday, or a clock that was set forward for an hour, costs nothing.
struct RotationRule {
    int days = 7;
    int weeks = 4;
    int months = 12;
    int newest = 3;
};

/// Which of these backups may go, by their place in `times`. A backup from after `now` is never one of them: then the clock is
/// wrong, today or on the day it was made.
std::vector<std::size_t> expendable(std::span<const Instant> times, Instant now, RotationRule rule = {});

}  // namespace fodfaeste
