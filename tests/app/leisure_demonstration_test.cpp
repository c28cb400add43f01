#include "app/demonstration/leisure_job_maker.h"
#include "app/leisure_job/match_service.h"
#include "support/leisure_jobs.h"

#include <algorithm>
#include <set>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

class LeisureDemonstration : public LeisureJobs {
protected:
    LeisureDemonstration()
    {
        worker = office.staff("Lis Juul", Role::LeisureJobWorker);
        office.write([](Transaction& transaction) {
            ASSERT_TRUE(demonstration::writeLeisureJobs(transaction, Office::kToday));
            transaction.changesEverything();
        });
    }

    Session worker;
};

TEST_F(LeisureDemonstration, FillsEveryStage)
{
    const auto board = office.services().placements.board(office.teamLead, 2012y / 1 / 1);

    ASSERT_TRUE(board);
    EXPECT_GE(board->size(), 30U);
    std::set<PlacementStage> stages;
    for (const PlacementRow& row : *board) {
        stages.insert(row.placement.stage());
        EXPECT_LT(row.age, 18);
        EXPECT_EQ(row.placement.spell.isSet(), row.placement.dayOf(PlacementStage::Started).has_value());
    }
    EXPECT_EQ(stages.size(), kPlacementStages.size());
    EXPECT_TRUE(std::ranges::any_of(*board, [](const PlacementRow& row) { return row.placement.refund.has_value(); }));
}

TEST_F(LeisureDemonstration, HasEmployersAndOpeningsWithPlacesLeft)
{
    const auto employers = office.services().employers.list(office.caseworker);
    ASSERT_TRUE(employers);
    EXPECT_EQ(employers->size(), 12U);
    for (const EmployerRow& row : *employers)
        EXPECT_TRUE(row.employer.cvr->passesCheck()) << row.employer.name;
    const auto openings = office.services().openings.list(office.caseworker);
    ASSERT_TRUE(openings);
    EXPECT_EQ(openings->size(), 20U);
    for (const JobOpeningRow& row : *openings)
        EXPECT_LE(row.taken, row.opening.positions) << row.opening.title;
}

TEST_F(LeisureDemonstration, IsTheSameEveryTime)
{
    const auto titles = [](Office& made) {
        std::string text;
        made.read([&](Transaction& transaction) {
            for (const Placement& placement : transaction.placements().all())
                text += placement.title + toIso(placement.since()) + "\n";
            transaction.citizens().each([&](const Citizen& citizen) { text += citizen.fullName() + citizen.cpr.digits(); });
        });
        return text;
    };
    Office again;
    again.staff("Lis Juul", Role::LeisureJobWorker);
    again.write([](Transaction& transaction) { ASSERT_TRUE(demonstration::writeLeisureJobs(transaction, Office::kToday)); });

    EXPECT_FALSE(titles(office).empty());
    EXPECT_EQ(titles(office), titles(again));
}

}  // namespace

}  // namespace fodfaeste::test
