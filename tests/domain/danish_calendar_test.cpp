#include "domain/calendar/danish_calendar.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

TEST(DanishCalendar, KnowsEaster)
{
    for (const Date easter : {Date{2012y / 4 / 8}, Date{2013y / 3 / 31}, Date{2014y / 4 / 20}, Date{2024y / 3 / 31},
                              Date{2025y / 4 / 20}, Date{2026y / 4 / 5}, Date{2009y / 4 / 12}, Date{2030y / 4 / 21}})
        EXPECT_EQ(easterSunday(static_cast<int>(easter.year())), easter);
}

TEST(DanishCalendar, KnowsTheHolidaysOf2013)
{
    const struct {
        Date day;
        Holiday holiday;
    } table[] = {
        {2013y / 1 / 1, Holiday::NewYearsDay},    {2013y / 3 / 28, Holiday::MaundyThursday},
        {2013y / 3 / 29, Holiday::GoodFriday},    {2013y / 3 / 31, Holiday::EasterSunday},
        {2013y / 4 / 1, Holiday::EasterMonday},   {2013y / 4 / 26, Holiday::GreatPrayerDay},
        {2013y / 5 / 9, Holiday::AscensionDay},   {2013y / 5 / 19, Holiday::WhitSunday},
        {2013y / 5 / 20, Holiday::WhitMonday},    {2013y / 6 / 5, Holiday::ConstitutionDay},
        {2013y / 12 / 24, Holiday::ChristmasEve}, {2013y / 12 / 25, Holiday::ChristmasDay},
        {2013y / 12 / 26, Holiday::BoxingDay},    {2013y / 12 / 31, Holiday::NewYearsEve},
    };
    for (const auto& [day, holiday] : table)
        EXPECT_EQ(holidayOn(day), holiday) << toIso(day);
    EXPECT_EQ(holidayOn(2013y / 6 / 6), std::nullopt);
}

TEST(DanishCalendar, LostGreatPrayerDayIn2024)
{
    EXPECT_EQ(holidayOn(2023y / 5 / 5), Holiday::GreatPrayerDay);
    EXPECT_EQ(holidayOn(2024y / 4 / 26), std::nullopt);
    EXPECT_TRUE(isWorkingDay(2024y / 4 / 26));
}

TEST(DanishCalendar, StepsOverWeekendsAndHolidays)
{
    EXPECT_EQ(nextWorkingDay(2013y / 3 / 28), 2013y / 4 / 2);
    EXPECT_EQ(previousWorkingDay(2013y / 4 / 1), 2013y / 3 / 27);
    EXPECT_EQ(nextWorkingDay(2013y / 4 / 2), 2013y / 4 / 2);
    EXPECT_EQ(addWorkingDays(2013y / 3 / 27, 1), 2013y / 4 / 2);
    EXPECT_EQ(addWorkingDays(2013y / 4 / 5, 3), 2013y / 4 / 10);
    EXPECT_EQ(addWorkingDays(2013y / 4 / 6, 0), 2013y / 4 / 6);
}

}  // namespace fodfaeste
