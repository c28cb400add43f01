#include "app/leisure_job/working_hours.h"
#include "support/leisure_jobs.h"

#include <algorithm>
#include <random>

// The law of young people's working hours as it stands in a store, held against cases with a known answer.

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

using Rule = WorkingTimeRule;

class WorkingTimeLaw : public LeisureJobs {
protected:
    WorkingTimeLaw()
    {
        office.read([&](Transaction& transaction) { book.emplace(workingTimeBook(transaction)); });
    }

    /// Somebody who turns `years` on a day.
    static YoungWorker turning(int years, Date day) { return {addMonths(day, -12 * years), std::nullopt}; }
    static YoungWorker child() { return turning(13, 2025y / 3 / 1); }
    static YoungWorker pupil() { return turning(15, 2024y / 9 / 1); }
    static YoungWorker schoolEnded() { return {addMonths(2024y / 9 / 1, -12 * 16), Date{2024y / 6 / 28}}; }

    static Shift shift(Date day, std::chrono::minutes from, std::chrono::minutes to, std::chrono::minutes pause = 0min)
    {
        return {{day, from}, to >= 24h ? LocalTime{addDays(day, 1), to - 24h} : LocalTime{day, to}, pause};
    }

    std::vector<WorkingTimeFinding> check(const YoungWorker& worker, const std::vector<Shift>& shifts,
                                          const std::string& place = "other")
    {
        return checkWorkingTime({worker, place, shifts, std::nullopt}, *book);
    }

    /// What is not lawful or needs an exception.
    std::vector<Rule> faults(const YoungWorker& worker, const std::vector<Shift>& shifts, const std::string& place = "other")
    {
        std::vector<Rule> rules;
        for (const WorkingTimeFinding& finding : check(worker, shifts, place))
            if (finding.severity != WorkingTimeSeverity::Advice)
                rules.push_back(finding.rule);
        return rules;
    }

    using Rules = std::vector<Rule>;
    static constexpr Date kTuesday{2025y / 10 / 7};
    static constexpr Date kSaturday{2025y / 10 / 11};
    static constexpr Date kSummer{2025y / 7 / 7};  ///< a Monday without school

    std::optional<WorkingTimeBook> book;
};

TEST_F(WorkingTimeLaw, BoundsHoursOnADayWithSchool)
{
    EXPECT_EQ(faults(child(), {shift(kTuesday, 15h, 17h)}), Rules{});
    EXPECT_EQ(faults(child(), {shift(kTuesday, 15h, 17h + 15min)}), Rules{Rule::SchoolDay});
    EXPECT_EQ(faults(pupil(), {shift(kTuesday, 15h, 16h), shift(kTuesday, 17h, 18h + 15min)}), Rules{Rule::SchoolDay})
        << "two shifts of one day";
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 10h, 14h)}), Rules{}) << "no school for whoever has ended it";
}

TEST_F(WorkingTimeLaw, BoundsHoursOnADayWithoutSchool)
{
    EXPECT_EQ(faults(child(), {shift(kSaturday, 9h, 16h + 30min, 30min)}), Rules{});
    EXPECT_EQ(faults(child(), {shift(kSaturday, 9h, 17h, 30min)}), Rules{Rule::FreeDay}) << "seven and a half hours";
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 9h, 17h + 30min, 30min)}), Rules{});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 9h, 17h + 45min, 30min)}), Rules{Rule::FreeDay});
    EXPECT_EQ(faults(pupil(), {shift(2025y / 10 / 14, 9h, 13h)}), Rules{}) << "in the autumn holidays";
    EXPECT_EQ(faults(pupil(), {shift(2026y / 4 / 3, 9h, 13h)}), Rules{}) << "Good Friday";
}

TEST_F(WorkingTimeLaw, BoundsAWeekWithSchool)
{
    const std::vector<Shift> twelve{shift(kTuesday, 15h, 17h), shift(2025y / 10 / 9, 15h, 17h),
                                    shift(kSaturday, 9h, 17h + 30min, 30min)};
    EXPECT_EQ(faults(pupil(), twelve), Rules{});
    std::vector<Shift> more = twelve;
    more.push_back(shift(2025y / 10 / 8, 15h, 15h + 15min));
    EXPECT_EQ(faults(pupil(), more), Rules{Rule::SchoolWeek});
}

TEST_F(WorkingTimeLaw, BoundsAWeekWithoutSchool)
{
    const auto week = [](std::chrono::minutes last) {
        std::vector<Shift> shifts;
        for (int day = 0; day < 4; ++day)
            shifts.push_back(shift(addDays(kSummer, day), 9h, 17h + 30min, 30min));
        shifts.push_back(shift(addDays(kSummer, 4), 9h, last, 30min));
        return shifts;
    };
    const YoungWorker pupilInSummer = turning(16, 2025y / 3 / 1);
    EXPECT_EQ(faults(pupilInSummer, week(17h + 30min)), Rules{}) << "forty hours";
    const auto findings = check(pupilInSummer, week(17h + 45min));
    EXPECT_TRUE(std::ranges::any_of(findings, [](const auto& finding) {
        return finding.rule == Rule::FreeWeek && finding.measured == 40 * 60 + 15 && finding.limit == 40 * 60;
    }));
    EXPECT_EQ(faults(turning(14, 2025y / 3 / 1),
                     {shift(kSummer, 9h, 16h + 30min, 30min), shift(addDays(kSummer, 1), 9h, 16h + 30min, 30min),
                      shift(addDays(kSummer, 2), 9h, 16h + 30min, 30min), shift(addDays(kSummer, 3), 9h, 16h + 30min, 30min),
                      shift(addDays(kSummer, 4), 9h, 16h + 30min, 30min)}),
              Rules{})
        << "thirty-five hours";
    EXPECT_EQ(faults(schoolEnded(), week(17h + 30min)), Rules{Rule::AdultWeek}) << "more than adults of the trade work";
    EXPECT_EQ(faults(schoolEnded(), week(14h + 30min)), Rules{}) << "thirty-seven hours";
}

TEST_F(WorkingTimeLaw, BoundsTheTimeOfDayByPlace)
{
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 18h, 21h + 45min)}, "shop"), Rules{});
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 18h, 22h + 15min)}, "shop"), Rules{Rule::Latest});
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 19h, 23h + 30min)}, "restaurant"), Rules{});
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 20h, 24h)}, "restaurant"), Rules{}) << "until midnight, not beyond";
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 21h, 24h + 15min)}, "restaurant"), Rules{Rule::Earliest});
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 4h, 8h)}, "stable"), Rules{});
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 4h, 8h)}, "newspaper"), Rules{Rule::Earliest});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 18h, 20h)}, "shop"), Rules{});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 18h, 20h + 15min)}, "shop"), Rules{Rule::Latest})
        << "exceptions are for older ones";
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 5h + 45min, 9h)}), Rules{Rule::Earliest});
}

TEST_F(WorkingTimeLaw, AsksForRestInARow)
{
    const YoungWorker worker = turning(16, 2025y / 3 / 1);
    const auto lateAndEarly = [](std::chrono::minutes start) {
        return std::vector{shift(addDays(kSummer, 0), 12h, 20h, 0min), shift(addDays(kSummer, 1), start, start + 4h)};
    };
    const auto findings = check(worker, lateAndEarly(9h));
    const auto rest = std::ranges::find(findings, Rule::DailyRest, &WorkingTimeFinding::rule);
    ASSERT_NE(rest, findings.end());
    EXPECT_EQ(rest->measured, 13 * 60);
    EXPECT_EQ(rest->limit, 14 * 60);
    EXPECT_EQ(rest->shifts, (std::vector<std::size_t>{0, 1}));
    const auto later = check(worker, lateAndEarly(10h));
    EXPECT_EQ(std::ranges::count(later, Rule::DailyRest, &WorkingTimeFinding::rule), 0);
    const auto older = check(schoolEnded(), lateAndEarly(9h));
    EXPECT_EQ(std::ranges::count(older, Rule::DailyRest, &WorkingTimeFinding::rule), 0) << "twelve hours are enough";
}

TEST_F(WorkingTimeLaw, AsksForDaysOff)
{
    const auto days = [](std::initializer_list<int> which) {
        std::vector<Shift> shifts;
        for (const int day : which)
            shifts.push_back(shift(addDays(kSummer, day), 9h, 11h));
        return shifts;
    };
    const YoungWorker worker = turning(16, 2025y / 3 / 1);
    EXPECT_EQ(faults(worker, days({0, 1, 2, 3, 4, 7, 8, 9, 10, 11})), Rules{}) << "Monday to Friday, two weeks";
    EXPECT_EQ(faults(worker, days({0, 2, 4, 6})), Rules{Rule::DaysOff}) << "never two in a row";
    EXPECT_EQ(faults(worker, days({0, 1, 2, 3, 4, 5})), Rules{Rule::DaysOff});
    EXPECT_EQ(faults(schoolEnded(), days({0, 2, 4, 6})), Rules{}) << "two a week, wherever they lie";
    EXPECT_EQ(faults(schoolEnded(), days({0, 1, 2, 3, 4, 5})), Rules{Rule::DaysOff});
}

TEST_F(WorkingTimeLaw, AsksForAPause)
{
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 9h, 13h + 30min)}), Rules{});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 9h, 13h + 31min)}), Rules{Rule::Pause});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 9h, 14h, 29min)}), Rules{Rule::Pause});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 9h, 14h + 1min, 30min)}), Rules{});
}

TEST_F(WorkingTimeLaw, KeepsNobodyAloneInTheEvening)
{
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 10h, 14h)}, "kiosk"), Rules{});
    EXPECT_EQ(faults(pupil(), {shift(kSaturday, 11h, 14h + 15min)}, "kiosk"), Rules{Rule::AloneWeekend});
    EXPECT_EQ(faults(pupil(), {shift(kTuesday, 16h, 18h)}, "kiosk"), Rules{});
    EXPECT_EQ(faults(pupil(), {shift(kTuesday, 16h + 15min, 18h + 15min)}, "kiosk"), Rules{Rule::AloneWeekday});
    EXPECT_EQ(faults(pupil(), {shift(kTuesday, 18h, 20h)}, "guarded_centre"), Rules{});
    EXPECT_EQ(faults(schoolEnded(), {shift(kTuesday, 4h, 8h)}, "bakery"), Rules{Rule::AloneUntil});
    const std::vector<Shift> evening{shift(kTuesday, 17h, 19h)};
    EXPECT_EQ(verdictOf(checkWorkingTime({pupil(), "kiosk", evening, true}, *book)), WorkingTimeVerdict::Lawful);
    EXPECT_EQ(verdictOf(checkWorkingTime({pupil(), "kiosk", evening, std::nullopt}, *book)), WorkingTimeVerdict::NeedsException);
    EXPECT_EQ(verdictOf(checkWorkingTime({pupil(), "kiosk", evening, false}, *book)), WorkingTimeVerdict::NotLawful);
}

TEST_F(WorkingTimeLaw, ChangesWithBirthdaysAndTheEndOfSchool)
{
    const YoungWorker turns13 = turning(13, addDays(kTuesday, 1));
    EXPECT_EQ(faults(turns13, {shift(kTuesday, 15h, 16h)}), Rules{Rule::MinimumAge});
    EXPECT_EQ(faults(turns13, {shift(addDays(kTuesday, 1), 15h, 16h)}), Rules{});
    const YoungWorker turns15 = turning(15, addDays(kTuesday, 1));
    EXPECT_EQ(faults(turns15, {shift(addDays(kTuesday, 2), 15h, 17h + 15min)}), Rules{Rule::SchoolDay})
        << "fifteen, and in the ninth year still";
    const YoungWorker turns18 = turning(18, addDays(kTuesday, 1));
    EXPECT_EQ(faults(turns18, {shift(kTuesday, 15h, 19h)}), Rules{Rule::SchoolDay});
    EXPECT_EQ(faults(turns18, {shift(addDays(kTuesday, 1), 8h, 23h)}), Rules{}) << "ordinary rules";
    YoungWorker leaves = turning(16, 2025y / 3 / 1);
    leaves.compulsorySchoolEndsOn = kTuesday;
    EXPECT_EQ(faults(leaves, {shift(kTuesday, 10h, 14h)}), Rules{Rule::SchoolDay}) << "the last day of school";
    EXPECT_EQ(faults(leaves, {shift(addDays(kTuesday, 1), 10h, 14h)}), Rules{});
}

TEST_F(WorkingTimeLaw, CountsNightsOfChangingClocksAsTimePasses)
{
    EXPECT_EQ(workOf(shift(2025y / 3 / 29, 22h, 29h)), 6h);
    EXPECT_EQ(workOf(shift(2025y / 10 / 25, 22h, 29h)), 8h);
    const auto hoursOn = [&](Date sunday) {
        const auto findings = check(schoolEnded(), {shift(sunday, 0h, 8h + 30min)}, "restaurant");
        const auto day = std::ranges::find(findings, Rule::FreeDay, &WorkingTimeFinding::rule);
        return day == findings.end() ? 0 : day->measured;
    };
    EXPECT_EQ(hoursOn(2025y / 3 / 30), 0) << "seven and a half hours";
    EXPECT_EQ(hoursOn(2025y / 10 / 26), 9 * 60 + 30);
    EXPECT_EQ(hoursOn(2025y / 6 / 1), 8 * 60 + 30);
}

TEST_F(WorkingTimeLaw, TellsRuleTextSourceAndShift)
{
    const auto findings = check(child(), {shift(kSaturday, 10h, 12h), shift(kTuesday, 15h, 17h + 15min)});
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().rule, Rule::SchoolDay);
    EXPECT_EQ(numberOf(findings.front().rule), "FJ01");
    EXPECT_EQ(findings.front().shifts, std::vector<std::size_t>{1}) << "the place among the shifts as they were given";
    EXPECT_EQ(findings.front().measured, 135);
    EXPECT_FALSE(findings.front().source.empty());
    const auto advised = [&](Rule rule) { return std::ranges::count(findings, rule, &WorkingTimeFinding::rule) == 1; };
    EXPECT_TRUE(advised(Rule::LightWork) && advised(Rule::Lifting) && advised(Rule::GuardianInformed) &&
                advised(Rule::GuardianSigns));
}

TEST_F(WorkingTimeLaw, SaysWhatItDoesNotKnow)
{
    const auto has = [](const std::vector<WorkingTimeFinding>& findings, Rule rule) {
        return std::ranges::count(findings, rule, &WorkingTimeFinding::rule) == 1;
    };
    EXPECT_TRUE(has(check(pupil(), {shift(kTuesday, 15h, 16h)}), Rule::SchoolUnknown));
    EXPECT_FALSE(has(check(child(), {shift(kTuesday, 15h, 16h)}), Rule::SchoolUnknown)) << "a child is at school";
    const YoungWorker later = turning(14, 2039y / 1 / 1);
    EXPECT_TRUE(has(check(later, {shift(2039y / 10 / 4, 15h, 16h)}), Rule::CalendarUnknown));
    EXPECT_EQ(faults(later, {shift(2039y / 7 / 5, 9h, 13h)}), Rules{Rule::SchoolDay}) << "unknown weekdays are school days";
}

TEST_F(WorkingTimeLaw, AgreesWithTheBoundsOfMatching)
{
    std::optional<LeisureJobTerms> terms;
    office.read([&](Transaction& transaction) { terms.emplace(transaction.placements().terms()); });
    for (const YoungGroup group : {YoungGroup::Child, YoungGroup::Pupil})
        EXPECT_EQ(book->limitOf(Rule::SchoolWeek, group, {}, kTuesday)->value, terms->schoolWeekHours(kTuesday) * 60);
    EXPECT_EQ(book->limitOf(Rule::FreeWeek, YoungGroup::SchoolEnded, {}, kTuesday)->value, terms->freeWeekHours(kTuesday) * 60);
    EXPECT_EQ(book->limitOf(Rule::MinimumAge, YoungGroup::TooYoung, {}, kTuesday)->value, terms->workAge(kTuesday));
}

TEST_F(WorkingTimeLaw, TellsOnceWhatComesEachWeek)
{
    const auto check =
        checkPattern({child(), "shop", parsePattern("ti 15-17.15").pattern, {2025y / 10 / 20, Date{2025y / 11 / 16}}, {}}, *book);
    EXPECT_EQ(check.shifts.size(), 4U);
    EXPECT_EQ(check.verdict(), WorkingTimeVerdict::NotLawful);
    EXPECT_EQ(check.findings.front().times, 4);
    EXPECT_EQ(std::ranges::count(check.findings, Rule::SchoolDay, &WorkingTimeFinding::rule), 1);
}

/// Weeks of any hours, by a fixed seed.
class AnyWeeks {
public:
    std::vector<Shift> shifts()
    {
        std::vector<Shift> made;
        const Date monday = mondayOf(addDays(2024y / 8 / 12, number(0, 700)));
        for (int day = 0; day < 14; ++day) {
            if (number(0, 2) == 0)
                continue;
            const auto from = std::chrono::minutes{15 * number(16, 80)};
            const auto length = std::chrono::minutes{15 * number(2, 30)};
            const auto pause = std::min(length / 2, std::chrono::minutes{number(0, 2) * 15});
            made.push_back(WorkingTimeLawShift(addDays(monday, day), from, from + length, pause));
        }
        return made;
    }
    int number(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_engine); }

private:
    static Shift WorkingTimeLawShift(Date day, std::chrono::minutes from, std::chrono::minutes to, std::chrono::minutes pause)
    {
        return {{day, from}, to >= 24h ? LocalTime{addDays(day, 1), to - 24h} : LocalTime{day, to}, pause};
    }

    std::mt19937 m_engine{20250101};
};

TEST_F(WorkingTimeLaw, HoldsForAnyWeeks)
{
    AnyWeeks any;
    constexpr std::array kHours{Rule::SchoolDay, Rule::FreeDay, Rule::SchoolWeek, Rule::FreeWeek};
    const auto isHours = [&](const WorkingTimeFinding& finding) {
        return std::ranges::find(kHours, finding.rule) != kHours.end();
    };
    for (int round = 0; round < 400; ++round) {
        const std::vector<Shift> shifts = any.shifts();
        const YoungWorker worker = turning(any.number(13, 17), addDays(2024y / 9 / 1, any.number(0, 300)));
        const auto findings = check(worker, shifts, round % 2 == 0 ? "shop" : "kiosk");
        for (const WorkingTimeFinding& finding : findings) {
            EXPECT_TRUE(std::ranges::all_of(finding.shifts, [&](std::size_t at) { return at < shifts.size(); }));
            if (isHours(finding)) {
                EXPECT_GT(finding.measured, finding.limit);
            }
        }
        if (shifts.empty())
            continue;
        std::vector<Shift> fewer = shifts;
        fewer.erase(fewer.begin() + any.number(0, static_cast<int>(fewer.size()) - 1));
        const auto left = check(worker, fewer, "shop");
        EXPECT_LE(std::ranges::count_if(left, isHours), std::ranges::count_if(findings, isHours)) << "less work, no more faults";
        std::vector<Shift> turned{shifts.rbegin(), shifts.rend()};
        EXPECT_EQ(check(worker, turned, "shop").size(), check(worker, shifts, "shop").size()) << "in whatever order";
    }
}

}  // namespace

}  // namespace fodfaeste::test
