#include "domain/calendar/danish_calendar.h"

#include <array>
#include <utility>

namespace fodfaeste {

namespace {

constexpr int kFirstYearWithoutGreatPrayerDay = 2024;

std::optional<Holiday> fixedHoliday(Date day)
{
    using namespace std::chrono;
    if (day.month() == January && day.day() == std::chrono::day{1})
        return Holiday::NewYearsDay;
    if (day.month() == June && day.day() == std::chrono::day{5})
        return Holiday::ConstitutionDay;
    if (day.month() != December)
        return std::nullopt;
    switch (static_cast<unsigned>(day.day())) {
    case 24: return Holiday::ChristmasEve;
    case 25: return Holiday::ChristmasDay;
    case 26: return Holiday::BoxingDay;
    case 31: return Holiday::NewYearsEve;
    default: return std::nullopt;
    }
}

std::optional<Holiday> movableHoliday(Date day)
{
    constexpr std::array<std::pair<int, Holiday>, 8> kAfterEaster{{
        {-3, Holiday::MaundyThursday},
        {-2, Holiday::GoodFriday},
        {0, Holiday::EasterSunday},
        {1, Holiday::EasterMonday},
        {26, Holiday::GreatPrayerDay},
        {39, Holiday::AscensionDay},
        {49, Holiday::WhitSunday},
        {50, Holiday::WhitMonday},
    }};
    const int year = static_cast<int>(day.year());
    const int distance = daysBetween(easterSunday(year), day);
    for (const auto& [days, holiday] : kAfterEaster) {
        if (days == distance && !(holiday == Holiday::GreatPrayerDay && year >= kFirstYearWithoutGreatPrayerDay))
            return holiday;
    }
    return std::nullopt;
}

Date step(Date day, int direction)
{
    do
        day = addDays(day, direction);
    while (!isWorkingDay(day));
    return day;
}

}  // namespace

Date easterSunday(int year)
{
    // Meeus, Jones and Butcher.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(n / 31)},
            std::chrono::day{static_cast<unsigned>(n % 31 + 1)}};
}

std::optional<Holiday> holidayOn(Date day)
{
    // A movable church holiday that falls on a custom day (Constitution Day) keeps its own name.
    const auto movable = movableHoliday(day);
    return movable ? movable : fixedHoliday(day);
}

bool isWorkingDay(Date day)
{
    return weekdayOf(day).iso_encoding() <= 5 && !holidayOn(day);
}

Date nextWorkingDay(Date day)
{
    return isWorkingDay(day) ? day : step(day, 1);
}

Date previousWorkingDay(Date day)
{
    return isWorkingDay(day) ? day : step(day, -1);
}

Date addWorkingDays(Date day, int count)
{
    for (int i = 0; i < count; ++i)
        day = step(day, 1);
    return day;
}

}  // namespace fodfaeste
