#include "base/date.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

TEST(Date, IsReadInThreeWaysAndWrittenInTwo)
{
    for (const char* text : {"2012-12-31", "31-12-2012", "31.12.2012"}) {
        const auto date = parseDate(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(*date, 2012y / 12 / 31) << text;
    }
    EXPECT_EQ(toIso(2012y / 3 / 4), "2012-03-04");
    EXPECT_EQ(toDanish(2012y / 3 / 4), "04.03.2012");
}

TEST(Date, IsRefusedWhenNoCalendarHasIt)
{
    for (const char* text : {"", "2012-02-30", "2013-02-29", "31.04.2012", "2012-13-01", "00.01.2012", "2012/12/31", "31-12.2012",
                             "12-31-2012", "2012-1-1", " 2012-01-01", "2012-01-01 ", "0000-01-01", "20120101", "2O12-01-01"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Date, KeepsMonthsEndsWhenMonthsAreAdded)
{
    EXPECT_EQ(addMonths(2012y / 1 / 31, 1), 2012y / 2 / 29);
    EXPECT_EQ(addMonths(2012y / 5 / 31, -3), 2012y / 2 / 29);
    EXPECT_EQ(addMonths(2012y / 12 / 15, 1), 2013y / 1 / 15);
}

TEST(Date, CountsDaysAndWeeks)
{
    EXPECT_EQ(daysBetween(2012y / 2 / 28, 2012y / 3 / 1), 2);
    EXPECT_EQ(addDays(2012y / 12 / 31, 1), 2013y / 1 / 1);
    EXPECT_EQ(dateOf(dayNumber(1904y / 2 / 29)), 1904y / 2 / 29);
    EXPECT_EQ(isoWeek(2012y / 12 / 31), 1);
    EXPECT_EQ(isoWeek(2010y / 1 / 3), 53);
    EXPECT_EQ(isoWeek(2013y / 6 / 5), 23);
    EXPECT_EQ(dateOf(kFarFuture), 9999y / 12 / 31);
}

TEST(Age, IsInCompletedYears)
{
    EXPECT_EQ(ageOn(1994y / 6 / 1, 2012y / 5 / 31), 17);
    EXPECT_EQ(ageOn(1994y / 6 / 1, 2012y / 6 / 1), 18);
    EXPECT_EQ(ageOn(1994y / 6 / 1, 1994y / 6 / 1), 0);
}

TEST(Age, TurnsOnTheFirstOfMarchForALeapDayBirthInACommonYear)
{
    EXPECT_EQ(ageOn(1996y / 2 / 29, 2014y / 2 / 28), 17);
    EXPECT_EQ(ageOn(1996y / 2 / 29, 2014y / 3 / 1), 18);
    EXPECT_EQ(ageOn(1996y / 2 / 29, 2016y / 2 / 28), 19);
    EXPECT_EQ(ageOn(1996y / 2 / 29, 2016y / 2 / 29), 20);
}

TEST(Period, HoldsBothItsEnds)
{
    const Period may{2012y / 5 / 1, 2012y / 5 / 31};
    EXPECT_TRUE(may.contains(2012y / 5 / 1));
    EXPECT_TRUE(may.contains(2012y / 5 / 31));
    EXPECT_FALSE(may.contains(2012y / 6 / 1));
    EXPECT_TRUE((Period{2012y / 5 / 1, std::nullopt}.contains(2099y / 1 / 1)));
    EXPECT_TRUE(may.overlaps({2012y / 5 / 31, std::nullopt}));
    EXPECT_FALSE(may.overlaps({2012y / 6 / 1, std::nullopt}));
    EXPECT_FALSE((Period{2012y / 5 / 2, 2012y / 5 / 1}.isOrdered()));
}

TEST(LocalTime, IsReadAndWrittenToTheMinute)
{
    const auto time = parseLocalTime("2012-11-12T09:05");
    ASSERT_TRUE(time);
    EXPECT_EQ(time->day, 2012y / 11 / 12);
    EXPECT_EQ(time->ofDay, 545min);
    EXPECT_EQ(toIso(*time), "2012-11-12T09:05");
    for (const char* text : {"2012-11-12", "2012-11-12T24:00", "2012-11-12T09:60", "2012-11-12 09:05", "2012-11-12T9:05",
                             "2012-11-31T09:05", "2012-11-12T09:05:00", ""})
        EXPECT_FALSE(parseLocalTime(text)) << text;
}

TEST(CopenhagenTime, GoesOverToSummerTimeAndBackOnTheLastSundays)
{
    const auto at = [](Date day, std::chrono::minutes ofDay) { return Instant{std::chrono::sys_days{day}} + ofDay; };
    EXPECT_EQ(toIso(copenhagenTime(at(2012y / 3 / 25, 59min))), "2012-03-25T01:59");
    EXPECT_EQ(toIso(copenhagenTime(at(2012y / 3 / 25, 60min))), "2012-03-25T03:00");
    EXPECT_EQ(toIso(copenhagenTime(at(2012y / 10 / 28, 59min))), "2012-10-28T02:59");
    EXPECT_EQ(toIso(copenhagenTime(at(2012y / 10 / 28, 60min))), "2012-10-28T02:00");
    EXPECT_EQ(toIso(copenhagenTime(at(2012y / 12 / 31, 23h + 30min))), "2013-01-01T00:30");
}

TEST(CopenhagenTime, IsTheSameDayWhateverTheHourIsWhenTheDayIsChosen)
{
    // 22:30 UTC in summer is past midnight in Copenhagen: the day that was chosen must not become the next one.
    for (const Date chosen : {2013y / 1 / 2, 2013y / 3 / 31, 2013y / 7 / 1, 2013y / 10 / 27})
        for (const Date real : {2026y / 1 / 15, 2026y / 7 / 15})
            for (int minute = 0; minute < 24 * 60; minute += 15) {
                const Instant now = Instant{std::chrono::sys_days{real}} + std::chrono::minutes{minute} + 7s;
                const Instant there = sameHourOn(chosen, now);
                EXPECT_EQ(copenhagenTime(there).day, chosen) << toIsoUtc(now);
                EXPECT_EQ(there - std::chrono::floor<std::chrono::minutes>(there), 7s);
            }
    EXPECT_EQ(toIsoUtc(sameHourOn(2013y / 7 / 1, Instant{std::chrono::sys_days{2026y / 11 / 23}} + 22h + 30min)),
              "2013-07-01T21:30:00.000Z");
}

TEST(Instant, IsWrittenInUniversalTime)
{
    EXPECT_EQ(toIsoUtc(Instant{std::chrono::sys_days{2012y / 12 / 31}} + 13h + 5min + 9s + 120ms), "2012-12-31T13:05:09.120Z");
}

}  // namespace fodfaeste
