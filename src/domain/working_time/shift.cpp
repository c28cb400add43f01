#include "domain/working_time/shift.h"

#include <algorithm>

namespace fodfaeste {

namespace {

using std::chrono::minutes;

struct Stretch {
    Instant from;
    Instant to;
};

/// What lies of one stretch within another.
minutes overlap(const Stretch& one, const Stretch& other)
{
    const auto shared = std::min(one.to, other.to) - std::max(one.from, other.from);
    return std::max(minutes{0}, std::chrono::floor<minutes>(shared));
}

}  // namespace

minutes lengthOf(const Shift& shift)
{
    return std::chrono::floor<minutes>(instantOf(shift.end) - instantOf(shift.start));
}

minutes workOf(const Shift& shift)
{
    return std::max(minutes{0}, lengthOf(shift) - shift.pause);
}

std::vector<std::pair<Date, minutes>> workByDay(const Shift& shift)
{
    const Stretch whole{instantOf(shift.start), instantOf(shift.end)};
    const Instant pauseFrom = whole.from + (lengthOf(shift) - shift.pause) / 2;
    const Stretch pause{pauseFrom, pauseFrom + shift.pause};
    std::vector<std::pair<Date, minutes>> days;
    for (Date day = shift.start.day; day <= shift.end.day; day = addDays(day, 1)) {
        const Stretch here{instantOf({day, minutes{0}}), instantOf({addDays(day, 1), minutes{0}})};
        const Stretch worked{std::max(here.from, whole.from), std::min(here.to, whole.to)};
        const minutes work = overlap(whole, here) - overlap(worked, pause);
        if (work > minutes{0})
            days.emplace_back(day, work);
    }
    return days;
}

}  // namespace fodfaeste
