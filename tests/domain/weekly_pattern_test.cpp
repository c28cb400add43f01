#include "domain/working_time/weekly_pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// "1 960-1080", a line for each shift, days from Monday = 1, minutes since midnight.
std::string read(std::string_view text)
{
    const ParsedPattern parsed = parsePattern(text);
    if (parsed.fault)
        return "fault " + std::to_string(static_cast<int>(*parsed.fault)) + " at '" + parsed.word + "'";
    std::string lines;
    for (const PatternShift& shift : parsed.pattern.shifts) {
        lines += lines.empty() ? "" : "; ";
        lines += std::to_string(shift.day.iso_encoding()) + " " + std::to_string(shift.from.count()) + "-" +
                 std::to_string(shift.to.count());
        lines += shift.pause > 0min ? " p" + std::to_string(shift.pause.count()) : "";
    }
    return lines;
}

std::string fault(PatternFault fault, const std::string& word)
{
    return "fault " + std::to_string(static_cast<int>(fault)) + " at '" + word + "'";
}

TEST(WeeklyPatterns, AreReadAsTheyAreWritten)
{
    EXPECT_EQ(read("ma 16-18"), "1 960-1080");
    EXPECT_EQ(read("ma ti to 16-18, lø 10-14.30 pause 30"), "1 960-1080; 2 960-1080; 4 960-1080; 6 600-870 p30");
    EXPECT_EQ(read("Mandag og torsdag kl. 15.30–17.30"), "1 930-1050; 4 930-1050");
    EXPECT_EQ(read("mon thu 1530-1730; sat 10:00 until 14:00"), "1 930-1050; 4 930-1050; 6 600-840");
    EXPECT_EQ(read("LØ 10 til 14"), "6 600-840");
    EXPECT_EQ(read("lør 10-14 søn 10-13"), "6 600-840; 7 600-780");
    EXPECT_EQ(read("ma 9-11 16-18"), "1 540-660; 1 960-1080") << "two shifts of one day";
    EXPECT_EQ(read("to 16 to 18"), "4 960-1080") << "the first is Thursday, the second is English";
}

TEST(WeeklyPatterns, KnowRangesOfDaysAndNights)
{
    EXPECT_EQ(read("ma-on 16-18"), "1 960-1080; 2 960-1080; 3 960-1080");
    EXPECT_EQ(read("lø-ma 10-12"), "1 600-720; 6 600-720; 7 600-720") << "over the end of the week";
    EXPECT_EQ(read("hverdage 16-17"), "1 960-1020; 2 960-1020; 3 960-1020; 4 960-1020; 5 960-1020");
    EXPECT_EQ(read("weekend 10-12"), "6 600-720; 7 600-720");
    EXPECT_EQ(read("fr 18-24"), "5 1080-1440");
    EXPECT_EQ(read("fr 22-2"), "5 1320-1560") << "ends on Saturday";
}

TEST(WeeklyPatterns, SayWhatTheyCannotRead)
{
    EXPECT_EQ(read("16-18"), fault(PatternFault::NoDay, "16"));
    EXPECT_EQ(read("ma"), fault(PatternFault::NoTime, "ma"));
    EXPECT_EQ(read("ma 16"), fault(PatternFault::BadTime, "16"));
    EXPECT_EQ(read("ma 25-27"), fault(PatternFault::BadTime, "25"));
    EXPECT_EQ(read("ma 16.75-18"), fault(PatternFault::BadTime, "16.75"));
    EXPECT_EQ(read("ma hver 16-18"), fault(PatternFault::UnknownWord, "hver"));
    EXPECT_EQ(read("ma 16-17 pause 90"), fault(PatternFault::PauseTooLong, "90"));
    EXPECT_EQ(read("ma 16-18, ma 17-19"), fault(PatternFault::Overlap, ""));
    EXPECT_EQ(read("sø 22-4, ma 2-5"), fault(PatternFault::Overlap, "")) << "from Sunday night into Monday";
    EXPECT_EQ(read("m 16-18"), fault(PatternFault::UnknownWord, "m")) << "Monday or March, a letter is too little";
    EXPECT_FALSE(parsePattern("").isWhole());
    EXPECT_FALSE(parsePattern("").fault);
}

TEST(WeeklyPatterns, CountTheirWorkWithoutPauses)
{
    EXPECT_EQ(parsePattern("ma 16-18, lø 10-14.30 pause 30").pattern.work(), 6h);
}

TEST(WeeklyPatterns, BecomeShiftsOfAWeek)
{
    const auto week = parsePattern("fr 22-2, lø 18-24").pattern.inWeekOf(2026y / 11 / 23);
    ASSERT_EQ(week.size(), 2U);
    EXPECT_EQ(week[0], (Shift{{2026y / 11 / 27, 22h}, {2026y / 11 / 28, 2h}, 0min}));
    EXPECT_EQ(week[1], (Shift{{2026y / 11 / 28, 18h}, {2026y / 11 / 29, 0h}, 0min}));
}

TEST(Shifts, LastAsTimePassesInTheNightsWhenTheClocksChange)
{
    EXPECT_EQ(lengthOf({{2025y / 3 / 29, 22h}, {2025y / 3 / 30, 6h}, 0min}), 7h) << "the hour from 2 to 3 is missing";
    EXPECT_EQ(lengthOf({{2025y / 10 / 25, 22h}, {2025y / 10 / 26, 6h}, 0min}), 9h) << "the hour from 2 to 3 comes twice";
    EXPECT_EQ(lengthOf({{2025y / 10 / 26, 1h}, {2025y / 10 / 26, 2h + 30min}, 0min}), 90min) << "the first of the two";
    EXPECT_EQ(lengthOf({{2025y / 3 / 30, 1h}, {2025y / 3 / 30, 3h}, 0min}), 1h);
    EXPECT_EQ(lengthOf({{2025y / 6 / 1, 22h}, {2025y / 6 / 2, 6h}, 0min}), 8h);
}

TEST(Shifts, AreSplitAtMidnightWithTheirPauseInTheMiddle)
{
    const auto days = workByDay({{2025y / 6 / 1, 20h}, {2025y / 6 / 2, 2h}, 30min});
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0], (std::pair<Date, std::chrono::minutes>{2025y / 6 / 1, 3h + 30min})) << "20–24 without 22.45–23.15";
    EXPECT_EQ(days[1], (std::pair<Date, std::chrono::minutes>{2025y / 6 / 2, 2h}));
    const auto untilMidnight = workByDay({{2025y / 6 / 1, 20h}, {2025y / 6 / 2, 0h}, 0min});
    ASSERT_EQ(untilMidnight.size(), 1U) << "midnight is no minute of the next day";
}

}  // namespace

}  // namespace fodfaeste
