#include "app/backup/rotation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

Instant at(Date day, std::chrono::minutes time = 12h)
{
    return std::chrono::sys_days{day} + time;
}

/// What is left when the rotation runs after every backup, as the program does it.
std::vector<Instant> keptOf(const std::vector<Instant>& made)
{
    std::vector<Instant> kept;
    for (const Instant now : made) {
        kept.push_back(now);
        const auto gone = expendable(kept, now);
        std::vector<Instant> left;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (std::find(gone.begin(), gone.end(), i) == gone.end())
                left.push_back(kept[i]);
        }
        kept = left;
    }
    std::sort(kept.begin(), kept.end(), std::greater{});
    return kept;
}

std::vector<Instant> everyFourHours(Date from, int days)
{
    std::vector<Instant> times;
    for (int day = 0; day < days; ++day) {
        for (const int hour : {8, 12, 16})
            times.push_back(at(addDays(from, day), std::chrono::hours{hour}));
    }
    return times;
}

}  // namespace

TEST(Rotation, KeepsTheNewestThreeWhateverElse)
{
    const std::vector<Instant> hour{at(2013y / 5 / 14, 8h), at(2013y / 5 / 14, 9h), at(2013y / 5 / 14, 10h),
                                    at(2013y / 5 / 14, 11h)};
    EXPECT_EQ(expendable(hour, hour.back()), std::vector<std::size_t>{0});
    EXPECT_TRUE(expendable(std::span{hour}.first(3), hour.back()).empty());
    EXPECT_TRUE(expendable({}, hour.back()).empty());
}

TEST(Rotation, KeepsSevenDaysFourWeeksTwelveMonthsOfAYearAndAHalf)
{
    const auto kept = keptOf(everyFourHours(2012y / 1 / 2, 540));  // the last day is Monday, 24 June 2013

    std::set<Date> days;
    for (const Instant time : kept)
        days.insert(copenhagenTime(time).day);
    for (int back = 0; back < 7; ++back)
        EXPECT_TRUE(days.contains(addDays(2013y / 6 / 24, -back))) << back;
    for (const Date sunday : {2013y / 6 / 23, 2013y / 6 / 16, 2013y / 6 / 9})
        EXPECT_TRUE(days.contains(sunday)) << toIso(sunday);
    for (const Date last : {2013y / 5 / 31, 2013y / 4 / 30, 2013y / 3 / 31, 2013y / 2 / 28, 2013y / 1 / 31, 2012y / 12 / 31,
                            2012y / 11 / 30, 2012y / 10 / 31, 2012y / 9 / 30, 2012y / 8 / 31, 2012y / 7 / 31})
        EXPECT_TRUE(days.contains(last)) << toIso(last);
    EXPECT_LE(kept.size(), 7U + 4U + 12U + 3U);
    EXPECT_EQ(kept.front(), at(2013y / 6 / 24, 16h));
}

TEST(Rotation, CountsIsoWeeksOverTheEndOfAYear)
{
    // 31 December 2012 and 1 January 2013 lie in one week; 30 December in the one before.
    const std::vector<Instant> times{at(2012y / 12 / 30), at(2012y / 12 / 31), at(2013y / 1 / 1)};
    const RotationRule weeksOnly{0, 4, 0, 0};
    EXPECT_EQ(expendable(times, times.back(), weeksOnly), std::vector<std::size_t>{1});
}

TEST(Rotation, GoesByTheDaysOfCopenhagen)
{
    // 22:30 UTC in summer is half past midnight.
    const std::vector<Instant> times{at(2013y / 6 / 1, 21h), at(2013y / 6 / 1, 22h + 30min)};
    EXPECT_TRUE(expendable(times, times.back(), {7, 0, 0, 0}).empty());
    EXPECT_EQ(expendable(times, times.back(), {7, 0, 0, 1}).size(), 0U);
}

TEST(Rotation, TouchesNothingFromTheFuture)
{
    std::vector<Instant> times = everyFourHours(2030y / 1 / 1, 30);
    const Instant now = at(2013y / 5 / 14);
    times.push_back(now);
    EXPECT_TRUE(expendable(times, now).empty()) << "the clock was set back: nothing says which of them are old";
}

TEST(Rotation, LosesNoTierToAClockThatWasYearsAheadForADay)
{
    std::vector<Instant> made = everyFourHours(2012y / 6 / 1, 300);
    const auto before = keptOf(made);
    const auto wrong = everyFourHours(2030y / 1 / 1, 1);
    made.insert(made.end(), wrong.begin(), wrong.end());
    const auto after = keptOf(made);
    const auto still = static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [&after](Instant time) {
        return std::find(after.begin(), after.end(), time) != after.end();
    }));
    // One day, one week, one month and the newest three belong to the wrong day.
    EXPECT_GE(still + 6, before.size());
    EXPECT_GE(still, 15U);
}

TEST(Rotation, AlwaysKeepsTheNewestAndNeverMoreThanItSays)
{
    std::mt19937 random{7};
    for (int trial = 0; trial < 500; ++trial) {
        std::vector<Instant> times;
        for (std::size_t count = random() % 60; count > 0; --count)
            times.push_back(at(2013y / 1 / 1, std::chrono::minutes{random() % 600'000}));
        const Instant now = at(2014y / 6 / 1);
        const auto gone = expendable(times, now);
        EXPECT_EQ(std::set(gone.begin(), gone.end()).size(), gone.size());
        EXPECT_LE(times.size() - gone.size(), 26U);
        EXPECT_GE(times.size() - gone.size(), std::min<std::size_t>(times.size(), 3));
        const auto newest = std::max_element(times.begin(), times.end());
        EXPECT_EQ(std::count(gone.begin(), gone.end(), static_cast<std::size_t>(newest - times.begin())), 0);
    }
}

}  // namespace fodfaeste
