#include "app/backup/rotation.h"

#include <algorithm>
#include <limits>

namespace fodfaeste {

namespace {

/// Counts down from one period to the one before it, and takes the newest backup of each.
class Tier {
public:
    explicit Tier(int count) : m_left{count} {}

    bool takes(DayNumber firstOfPeriod)
    {
        if (m_left == 0 || m_latest == firstOfPeriod)
            return false;
        m_latest = firstOfPeriod;
        --m_left;
        return true;
    }

private:
    int m_left;
    DayNumber m_latest = std::numeric_limits<DayNumber>::min();
};

Date firstOfWeek(Date day)
{
    return addDays(day, 1 - static_cast<int>(weekdayOf(day).iso_encoding()));
}

Date firstOfMonth(Date day)
{
    return day.year() / day.month() / std::chrono::day{1};
}

}  // namespace

std::vector<std::size_t> expendable(std::span<const Instant> times, Instant now, RotationRule rule)
{
    std::vector<std::size_t> newestFirst;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i] <= now)
            newestFirst.push_back(i);
    }
    std::ranges::stable_sort(newestFirst, std::greater{}, [&](std::size_t i) { return times[i]; });
    Tier days{rule.days};
    Tier weeks{rule.weeks};
    Tier months{rule.months};
    std::vector<std::size_t> result;
    for (std::size_t rank = 0; rank < newestFirst.size(); ++rank) {
        const Date day = copenhagenTime(times[newestFirst[rank]]).day;
        const bool ofDay = days.takes(dayNumber(day));
        const bool ofWeek = weeks.takes(dayNumber(firstOfWeek(day)));
        const bool ofMonth = months.takes(dayNumber(firstOfMonth(day)));
        if (!ofDay && !ofWeek && !ofMonth && rank >= static_cast<std::size_t>(rule.newest))
            result.push_back(newestFirst[rank]);
    }
    return result;
}

}  // namespace fodfaeste
