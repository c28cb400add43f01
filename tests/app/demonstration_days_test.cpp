#include "demonstration_digest.h"

#include "app/demonstration/life_plan.h"
#include "app/demonstration/office_facts.h"
#include "app/demonstration/year_end_balance.h"
#include "app/outcome/latest_contact.h"
#include "domain/calendar/danish_calendar.h"
#include "domain/outcome/year_end_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace fodfaeste::test {

namespace {

using demonstration::dayOf;
using demonstration::OfficeFacts;

/// Days on which somebody may look at the demonstration.
const std::vector kDays{dayOf(2011, 6, 15), dayOf(2011, 9, 1), dayOf(2012, 6, 15), dayOf(2013, 3, 15), dayOf(2013, 12, 2)};

StatusCounts countsOn(const OfficeFacts& facts, int year, Date cutOff)
{
    StatusCounts counts;
    for (const Citizen& citizen : theOffice().citizens) {
        if (const auto decision = facts.statusIn(citizen.id, year, cutOff))
            counts.add(decision->status);
    }
    return counts;
}

double shareOn(const OfficeFacts& facts, int year, Date cutOff)
{
    return 100 * countsOn(facts, year, cutOff).share().value_or(0);
}

/// Open cases without anybody met for more than thirty days, of a hundred.
double overdueOn(const OfficeFacts& facts, Date today)
{
    int open = 0;
    int overdue = 0;
    for (const CaseFile& caseFile : theOffice().caseFiles) {
        if (caseFile.programme != kKrimiProgramme || !caseFile.isOpenOn(today))
            continue;
        const auto met = latestAttended(facts.of(caseFile.citizen), dayNumber(today));
        ++open;
        overdue += !met || daysBetween(met->day, today) > 30 ? 1 : 0;
    }
    return 100.0 * overdue / open;
}

}  // namespace

TEST(DemonstrationYears, CoverAndCountWhatTheCityCountedIn2012)
{
    const StatusCounts counts = countsOn(OfficeFacts{theOffice()}, 2012, dayOf(2012, 12, 31));

    EXPECT_EQ(counts.covered(), demonstration::kCovered);
    EXPECT_EQ(counts.positive(), demonstration::kPositive);
    for (const YearEndStatus status : kYearEndStatuses)
        EXPECT_GE(counts.of(status), 3) << codeOf(status);
}

TEST(DemonstrationYears, GrowFromYearToYear)
{
    const OfficeFacts facts{theOffice()};

    EXPECT_NEAR(shareOn(facts, 2011, dayOf(2011, 12, 31)), 52, 2);
    EXPECT_NEAR(shareOn(facts, 2013, dayOf(2013, 12, 31)), 62, 2);
    EXPECT_NEAR(countsOn(facts, 2013, dayOf(2013, 12, 31)).covered(), 760, 25);
}

TEST(DemonstrationYears, RiseGentlyFromMonthToMonth)
{
    const OfficeFacts facts{theOffice()};
    for (const int year : {2012, 2013}) {
        double before = shareOn(facts, year, dayOf(year, 1, 31));
        EXPECT_LT(before, shareOn(facts, year, dayOf(year, 12, 31)) - 4);
        for (unsigned month = 2; month <= 12; ++month) {
            const double share =
                shareOn(facts, year, Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::last});
            EXPECT_NEAR(share, before, 4) << year << "-" << month;
            before = share;
        }
    }
}

TEST(DemonstrationDays, ShareTheCasesOut)
{
    for (const Date today : kDays) {
        std::map<UserId, int> load;
        for (const Assignment& assignment : theOffice().assignments)
            load[assignment.caseworker] += assignment.period.contains(today) ? 1 : 0;

        ASSERT_EQ(load.size(), 14U);
        for (const auto& [caseworker, cases] : load) {
            EXPECT_GE(cases, today < dayOf(2012, 1, 1) ? 30 : 38) << toIso(today);
            EXPECT_LE(cases, 53) << toIso(today);
        }
    }
}

TEST(DemonstrationDays, HaveSomebodyInChargeOfEveryOpenCase)
{
    std::map<CaseFileId, std::vector<Assignment>> ofCase;
    for (const Assignment& assignment : theOffice().assignments)
        ofCase[assignment.caseFile].push_back(assignment);
    for (const CaseFile& caseFile : theOffice().caseFiles) {
        const auto& assignments = ofCase[caseFile.id];
        ASSERT_FALSE(assignments.empty());
        EXPECT_EQ(assignments.front().period.from, caseFile.period.from);
        EXPECT_EQ(assignments.back().period.to, caseFile.period.to);
        for (std::size_t i = 1; i < assignments.size(); ++i)
            EXPECT_EQ(assignments[i].period.from, addDays(assignments[i - 1].period.to.value_or(dayOf(2020, 1, 1)), 1));
    }
}

TEST(DemonstrationDays, HaveStepsThatAreDueAndSomeThatAreOverdue)
{
    for (const Date today : kDays) {
        const auto isOpen = [today](const Task& task) { return task.isOpenOn(today); };
        const auto isOverdue = [today](const Task& task) { return task.isOpenOn(today) && task.due < today; };
        const auto isDueThisWeek = [today](const Task& task) {
            return task.isOpenOn(today) && task.due >= today && task.due <= addDays(today, 7);
        };

        EXPECT_GT(std::ranges::count_if(theOffice().tasks, isOpen), 250) << toIso(today);
        EXPECT_GT(std::ranges::count_if(theOffice().tasks, isOverdue), 20) << toIso(today);
        EXPECT_LT(std::ranges::count_if(theOffice().tasks, isOverdue), 110) << toIso(today);
        EXPECT_GT(std::ranges::count_if(theOffice().tasks, isDueThisWeek), 20) << toIso(today);
    }
}

TEST(DemonstrationDays, HaveSomeCasesWithoutContactButNotMost)
{
    const OfficeFacts facts{theOffice()};
    for (const Date today : kDays) {
        EXPECT_GT(overdueOn(facts, today), 8) << toIso(today);
        EXPECT_LT(overdueOn(facts, today), 19) << toIso(today);
    }
}

TEST(DemonstrationDays, HaveReleasesAhead)
{
    for (const Date today : kDays) {
        const auto isNear = [today](const CustodyStay& stay) {
            return stay.period.contains(today) && stay.expectedReleaseOn && *stay.expectedReleaseOn >= today &&
                   daysBetween(today, *stay.expectedReleaseOn) <= 30;
        };
        EXPECT_GE(std::ranges::count_if(theOffice().stays, isNear), 4) << toIso(today);
    }
}

TEST(DemonstrationDays, HaveContactsInWorkingHoursWithinTheCase)
{
    std::map<CaseFileId, LocalTime> latest;
    for (const ContactEvent& contact : theOffice().contacts) {
        const CaseFile& caseFile = theOffice().caseFiles[static_cast<std::size_t>(contact.caseFile.value()) - 1];
        EXPECT_TRUE(isWorkingDay(contact.at.day)) << toIso(contact.at);
        EXPECT_TRUE(caseFile.isOpenOn(contact.at.day)) << toIso(contact.at);
        EXPECT_GE(contact.at.ofDay, std::chrono::hours{8});
        EXPECT_LT(contact.at.ofDay, std::chrono::hours{18});
        EXPECT_EQ(contact.assessment.has_value(), contact.attendance == Attendance::Attended);
        EXPECT_TRUE(latest[contact.caseFile] < contact.at) << "two contacts at the same time";
        latest[contact.caseFile] = contact.at;
    }
}

TEST(DemonstrationDays, LetSpellsAndStaysFitTogether)
{
    std::map<CitizenId, Date> releasedOn;
    for (const CustodyStay& stay : theOffice().stays) {
        EXPECT_TRUE(validate(stay));
        EXPECT_TRUE(!releasedOn.contains(stay.citizen) || releasedOn[stay.citizen] < stay.period.from) << stay.id.value();
        releasedOn[stay.citizen] = stay.period.to.value_or(dayOf(2020, 1, 1));
    }
    for (const Spell& spell : theOffice().spells) {
        EXPECT_TRUE(validate(spell));
        EXPECT_FALSE(spell.title.empty());
    }
    for (const Task& task : theOffice().tasks)
        EXPECT_TRUE(validate(task)) << task.id.value();
}

}  // namespace fodfaeste::test
