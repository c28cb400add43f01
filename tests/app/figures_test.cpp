#include "app/outcome/outcome_service.h"
#include "app/overview/overview_service.h"
#include "app/today/today_service.h"
#include "support/office.h"
#include "support/one_of_each_status.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;
using test::PersonBuilder;

namespace {

/// An office with one young person in each status on 31 December 2012.
class FiguresTest : public testing::Test {
protected:
    FiguresTest() { test::addOneOfEachStatus(office); }

    PersonBuilder open(const char* given, const char* family)
    {
        return office.citizen(given, family).bornOn(1990y / 3 / 2).caseFile("krimi", 2012y / 2 / 1);
    }

    Office office;
    Services& services = office.services();
};

}  // namespace

TEST_F(FiguresTest, CountOneOfEachStatus)
{
    const auto figures = services.outcome.counts(office.teamLead, {2012, {}, {}});

    ASSERT_TRUE(figures);
    for (const YearEndStatus status : kYearEndStatuses)
        EXPECT_EQ(figures->counts.of(status), 1) << codeOf(status);
    EXPECT_EQ(figures->counts.covered(), 9);
    EXPECT_DOUBLE_EQ(*figures->counts.share(), 4.0 / 9);
    EXPECT_DOUBLE_EQ(*figures->counts.shareOfPresent(), 4.0 / 7);
    EXPECT_TRUE(figures->citizens.empty()) << "counts show nobody";
}

TEST_F(FiguresTest, ListThePeopleBehindTheCountsInOrderOfName)
{
    const auto figures = services.outcome.list(office.teamLead, {2012, {}, {}});

    ASSERT_TRUE(figures);
    ASSERT_EQ(figures->citizens.size(), 9U);
    StatusCounts again;
    for (const CoveredCitizen& citizen : figures->citizens)
        again.add(citizen.decision.status);
    EXPECT_EQ(again, figures->counts);
    EXPECT_EQ(figures->citizens.front().name, "Afsluttet Abel");
    EXPECT_EQ(office.auditLines().front().citizens.size(), 9U) << "the list shows nine people";
}

TEST_F(FiguresTest, GiveTheRecordThatDecided)
{
    const auto figures = services.outcome.list(office.teamLead, {2012, {}, {}});
    ASSERT_TRUE(figures);
    for (const CoveredCitizen& citizen : figures->citizens) {
        if (citizen.decision.status == YearEndStatus::Employed) {
            EXPECT_EQ(std::get<DecidedBySpell>(citizen.record).since, 2012y / 8 / 12);
        }
        if (citizen.decision.status == YearEndStatus::PositiveContact) {
            EXPECT_EQ(std::get<DecidedByContact>(citizen.record).channel, Channel::PrisonVisit);
        }
        if (citizen.decision.status == YearEndStatus::LostContact) {
            EXPECT_EQ(std::get<DecidedByCase>(citizen.record).latestAttended->day, 2012y / 3 / 1);
        }
        if (citizen.decision.status == YearEndStatus::Deceased) {
            EXPECT_EQ(std::get<DecidedByCitizen>(citizen.record).on, 2012y / 6 / 1);
        }
        if (citizen.decision.status == YearEndStatus::InCustody) {
            EXPECT_EQ(std::get<DecidedByCustody>(citizen.record).kind, CustodyKind::Sentence);
        }
        if (citizen.decision.status == YearEndStatus::Closed) {
            EXPECT_EQ(std::get<DecidedByCase>(citizen.record).closedOn, 2012y / 10 / 1);
        }
    }
}

TEST_F(FiguresTest, TakeAnyCutOffAndTheBoundsOfAnotherYear)
{
    const auto june = services.outcome.counts(office.teamLead, {2012, 2012y / 6 / 30, {}});
    EXPECT_EQ(june->counts.of(YearEndStatus::Employed), 0);
    EXPECT_EQ(june->question.cutOff, 2012y / 6 / 30);

    const auto wider = services.outcome.counts(office.teamLead, {2012, {}, 2013});
    EXPECT_EQ(wider->question.ages, (AgeBounds{18, 29}));
}

TEST_F(FiguresTest, RefuseAYearThatTheProgrammeDoesNotKnow)
{
    EXPECT_EQ(services.outcome.counts(office.teamLead, {1850, {}, {}}).error().subject, "year");
}

TEST_F(FiguresTest, ShowTheOverviewOfThisYearsCohort)
{
    const auto figures = services.overview.figures(office.teamLead);

    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->year, 2013);
    EXPECT_EQ(figures->trend.size(), 1U) << "only today in January";
    EXPECT_EQ(figures->lastYearEnd.covered(), 9);
    EXPECT_EQ(figures->releases.size(), 1U);
    EXPECT_EQ(figures->overdueTasks, 1);
    EXPECT_EQ(figures->teams.size(), 3U) << "two teams, and nobody's";
}

TEST_F(FiguresTest, NameNobodyToWhomeverMaySeeFiguresOnly)
{
    const auto figures = services.overview.figures(office.staff("Eva Dam", Role::Analyst));

    ASSERT_TRUE(figures);
    EXPECT_GT(figures->openCases, 0);
    EXPECT_TRUE(figures->releases.empty());
}

TEST_F(FiguresTest, OpenTheListBehindEveryNumberOfTheOverview)
{
    using Kind = OverviewSelection::Kind;
    const auto figures = services.overview.figures(office.teamLead);
    const auto count = [&](OverviewSelection selection) {
        return static_cast<int>(services.overview.list(office.teamLead, selection)->size());
    };

    EXPECT_EQ(count({}), figures->now.covered());
    EXPECT_EQ(count({Kind::Positive, {}, {}, {}}), figures->now.positive());
    EXPECT_EQ(count({Kind::ContactOverdue, {}, {}, {}}), figures->contactOverdue);
    EXPECT_EQ(count({Kind::ContactRecent, {}, {}, {}}), figures->attendedLast14Days);
    for (const YearEndStatus status : kYearEndStatuses)
        EXPECT_EQ(count({Kind::Cohort, {status}, {}, {}}), figures->now.of(status)) << codeOf(status);
    EXPECT_EQ(count({Kind::OpenCases, {}, {}, {}}), figures->openCases);
    EXPECT_EQ(count({Kind::OverdueTasks, {}, {}, {}}), figures->overdueTasks);
    EXPECT_EQ(count({Kind::Releases, {}, {}, {}}), static_cast<int>(figures->releases.size()));
    for (const auto& [division, parts] :
         {std::pair{Division::Team, figures->teams}, std::pair{Division::Caseworker, figures->caseworkers},
          std::pair{Division::CityDistrict, figures->cityDistricts}, std::pair{Division::Age, figures->ages}}) {
        int all = 0;
        for (const CohortPart& part : parts) {
            EXPECT_EQ(count({Kind::Cohort, {}, division, part.label}), part.counts.covered()) << part.label;
            all += part.counts.covered();
        }
        EXPECT_EQ(all, figures->now.covered());
    }
}

TEST_F(FiguresTest, AreClosedToThoseWhoMayNotSeeThem)
{
    EXPECT_EQ(services.overview.figures(office.caseworker).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(services.outcome.list(office.auditor, {2012, {}, {}}).error().code, ErrorCode::Forbidden);
    EXPECT_TRUE(services.outcome.counts(office.auditor, {2012, {}, {}}));
}

TEST_F(FiguresTest, PutOnTodaysListWhatIsDueAndWhoIsMissing)
{
    open("Ny", "Borger").with(office.caseworker);

    const auto items = services.today.list(office.caseworker);

    ASSERT_TRUE(items);
    const auto has = [&](TodayReason reason, const char* name) {
        return std::ranges::any_of(*items, [&](const TodayItem& item) { return item.reason == reason && item.name == name; });
    };
    EXPECT_TRUE(has(TodayReason::TaskOverdue, "Mistet Ågård"));
    EXPECT_TRUE(has(TodayReason::ContactOverdue, "Mistet Ågård"));
    EXPECT_TRUE(has(TodayReason::NeverReached, "Ny Borger")) << "nobody is missing because a field was empty";
    EXPECT_FALSE(has(TodayReason::ReleaseNear, "Kontakt Krag")) << "another caseworker's";
    EXPECT_TRUE(std::ranges::is_sorted(*items, {}, &TodayItem::reason));
}

}  // namespace fodfaeste
