#include "app/demonstration/demonstration.h"
#include "app/demonstration/roadmap_maker.h"
#include "app/roadmap/release_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

TEST(RoadmapDemonstration, HasReleasesBehindAndAheadAndOneOfEachTrouble)
{
    test::Office office;
    for (int number = 0; number < 10; ++number)
        office.citizen("Person", "Nr" + std::to_string(number))
            .caseFile("krimi", 2012y / 3 / 1)
            .with(office.caseworker)
            .custody(CustodyKind::Sentence, 2012y / 6 / 1, {}, addDays(test::Office::kToday, 5 + number * 8));
    office.citizen("Er", "Ude")
        .caseFile("krimi", 2012y / 3 / 1)
        .with(office.caseworker)
        .custody(CustodyKind::Sentence, 2012y / 6 / 1, addDays(test::Office::kToday, -20));
    office.write([](Transaction& tx) { ASSERT_TRUE(demonstration::writeRoadmaps(tx, test::Office::kToday)); });

    const auto ahead = *office.services().releases.ahead(office.teamLead, 90);
    EXPECT_EQ(ahead.size(), 10U);
    const auto count = [&ahead](auto test) { return std::ranges::count_if(ahead, test); };
    EXPECT_EQ(count([](const ReleaseRow& row) { return row.view.baton.alarm == BatonAlarm::NoHolder; }), 1);
    EXPECT_EQ(count([](const ReleaseRow& row) { return row.view.baton.alarm == BatonAlarm::OfferUnanswered; }), 1);
    EXPECT_EQ(count([](const ReleaseRow& row) { return !row.view.roadmap.moves.empty(); }), 1);
    EXPECT_EQ(count([](const ReleaseRow& row) { return row.view.overdue > 0; }), 1);
    EXPECT_EQ(office.services().releases.waiting(office.teamLead)->size(), 1U);
}

TEST(RoadmapDemonstration, NeverLeavesOutWhoeverIsReleasedNext)
{
    test::Office office;
    for (int number = 0; number < 30; ++number)
        office.citizen("Person", "Nr" + std::to_string(number))
            .caseFile("krimi", 2012y / 3 / 1)
            .with(office.caseworker)
            .custody(CustodyKind::Sentence, 2012y / 6 / 1, {}, addDays(test::Office::kToday, number == 17 ? 3 : 20 + number));
    office.write([](Transaction& tx) { ASSERT_TRUE(demonstration::writeRoadmaps(tx, test::Office::kToday)); });
    EXPECT_EQ(office.services().releases.ahead(office.teamLead, 7)->size(), 1U);
    EXPECT_LT(office.services().releases.ahead(office.teamLead, 90)->size(), 30U) << "not everybody has a roadmap";
}

}  // namespace

}  // namespace fodfaeste
