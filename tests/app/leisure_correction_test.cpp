#include "app/casefile/case_file_service.h"
#include "app/change/change_service.h"
#include "app/leisure_job/leisure_job_figure_service.h"
#include "support/leisure_jobs.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A municipal job of five hours that started on 10 January 2013, five days before today.
class LeisureCorrection : public LeisureJobs {
protected:
    LeisureCorrection()
    {
        offered = opening(employer("Svømmehal", EmployerSector::Municipal).id);
        offered.weeklyHours = WeeklyHours{500};
        id = put(job(sara, offered, step(PlacementStage::Started, 2013y / 1 / 10)))->id;
    }

    Placement stored() { return office.services().placements.ofCitizen(office.caseworker, sara.id())->front(); }
    Result<Placement> correct(const std::vector<PlacementStep>& steps)
    {
        return office.services().placements.correct(office.caseworker, id, steps);
    }
    void end(Date day)
    {
        ASSERT_TRUE(office.services().placements.advance(office.caseworker, id, step(PlacementStage::Ended, day)));
    }
    std::vector<Date> openTasks()
    {
        std::vector<Date> due;
        for (const Task& task : tasksOf(sara.id())) {
            if (!task.settledOn)
                due.push_back(task.due);
        }
        return due;
    }
    Spell spell() { return spellsOf(sara.id()).at(0); }
    void undo()
    {
        const auto change = office.services().changes.latest(office.caseworker, {}, ChangeService::Wanted::Standing);
        ASSERT_TRUE(change && *change);
        ASSERT_TRUE(office.services().changes.undo(office.caseworker, (*change)->id));
    }

    PersonBuilder sara = young("Sara");
    JobOpening offered;
    PlacementId id;
};

}  // namespace

TEST_F(LeisureCorrection, AStartThatMovesTakesEverythingWithIt)
{
    ASSERT_TRUE(correct({step(PlacementStage::Started, 2013y / 1 / 14)}));

    EXPECT_EQ(spellsOf(sara.id()).size(), 1U);
    EXPECT_EQ(spell().period, (Period{2013y / 1 / 14, std::nullopt}));
    EXPECT_THAT(openTasks(), ElementsAre(2013y / 1 / 21, 2013y / 2 / 11, 2013y / 4 / 15));
    EXPECT_EQ(stored().refund, (Period{2013y / 1 / 14, Date{2013y / 6 / 13}}));
    EXPECT_EQ(stored().steps().front().by, office.caseworker.user);
}

TEST_F(LeisureCorrection, AFollowUpThatSomebodyMovedStays)
{
    office.write([&](Transaction& transaction) {
        Task task = transaction.tasks().ofCitizen(sara.id()).front();
        task.due = 2013y / 1 / 25;
        ASSERT_TRUE(transaction.tasks().save(task));
        transaction.changes(sara.id());
    });

    ASSERT_TRUE(correct({step(PlacementStage::Started, 2013y / 1 / 14)}));

    EXPECT_THAT(openTasks(), ElementsAre(2013y / 1 / 25, 2013y / 2 / 11, 2013y / 4 / 15));
}

TEST_F(LeisureCorrection, AnEndAheadKeepsTheFollowUpsBeforeIt)
{
    end(2013y / 2 / 7);

    EXPECT_THAT(openTasks(), ElementsAre(2013y / 1 / 17, 2013y / 2 / 7)) << "on the last day somebody can still be asked";
    EXPECT_EQ(stored().refund, (Period{2013y / 1 / 10, Date{2013y / 2 / 7}}));

    ASSERT_TRUE(correct({step(PlacementStage::Started, 2013y / 1 / 10), step(PlacementStage::Ended, 2013y / 1 / 18)}));
    EXPECT_THAT(openTasks(), ElementsAre(2013y / 1 / 17)) << "ended earlier than was thought";
    EXPECT_EQ(spell().period.to, Date{2013y / 1 / 18});
    EXPECT_EQ(stored().refund->to, Date{2013y / 1 / 18});
}

TEST_F(LeisureCorrection, AJobThatGoesOnAfterAllIsOpenAgain)
{
    end(2013y / 1 / 12);
    ASSERT_THAT(openTasks(), IsEmpty());

    ASSERT_TRUE(correct({step(PlacementStage::Started, 2013y / 1 / 10)}));

    EXPECT_EQ(stored().stage(), PlacementStage::Started);
    EXPECT_FALSE(spell().period.to);
    EXPECT_TRUE(spell().endReason.empty());
    EXPECT_THAT(openTasks(), ElementsAre(2013y / 1 / 17, 2013y / 2 / 7, 2013y / 4 / 11));
    EXPECT_EQ(stored().refund->to, Date{2013y / 6 / 9});
    undo();
    EXPECT_EQ(stored().stage(), PlacementStage::Ended);
    EXPECT_EQ(spell().period.to, Date{2013y / 1 / 12});
    EXPECT_THAT(openTasks(), IsEmpty());
}

TEST_F(LeisureCorrection, NobodyGoesOnInAPlaceThatIsTaken)
{
    end(2013y / 1 / 12);
    ASSERT_TRUE(put(job(young("Omar"), offered, step(PlacementStage::Started))));

    EXPECT_EQ(correct({step(PlacementStage::Started, 2013y / 1 / 10)}).error().subject, "placement.opening");
}

TEST_F(LeisureCorrection, ASpellThatWasDatedByHandIsLeftAlone)
{
    office.write([&](Transaction& transaction) {
        Spell own = transaction.spells().ofCitizen(sara.id()).front();
        own.period.from = 2013y / 1 / 8;
        ASSERT_TRUE(transaction.spells().save(own));
        transaction.changes(sara.id());
    });

    ASSERT_TRUE(correct({step(PlacementStage::Started, 2013y / 1 / 14)}));

    EXPECT_EQ(spell().period.from, 2013y / 1 / 8);
}

TEST_F(LeisureCorrection, AStartIsNotCorrectedAway)
{
    EXPECT_EQ(correct({step(PlacementStage::Offered, 2013y / 1 / 10)}).error().subject, "placement.stage");
    EXPECT_FALSE(correct({}));
    EXPECT_EQ(
        correct({step(PlacementStage::Offered, 2013y / 1 / 20), step(PlacementStage::Started, 2013y / 1 / 21)}).error().subject,
        "placement.day")
        << "an offer has happened";
    EXPECT_EQ(office.services().placements.correct(office.otherCaseworker, id, {step(PlacementStage::Started)}).error().code,
              ErrorCode::ReasonNeeded);
}

TEST_F(LeisureCorrection, TheFiguresCountTheJobOnce)
{
    const auto started = [&] {
        const auto rows = office.services().leisureJobFigures.list(
            office.teamLead, {{2013y / 1 / 1, Date{2013y / 1 / 31}}, LeisureJobDivision::Month}, LeisureJobFigure::Started, {});
        return rows->size();
    };
    EXPECT_EQ(started(), 1U);
    ASSERT_TRUE(correct({step(PlacementStage::Started, 2013y / 1 / 14)}));
    EXPECT_EQ(started(), 1U);
    EXPECT_EQ(std::ranges::count(spellsOf(sara.id()), SpellKind::Work, &Spell::kind), 1);
}

TEST_F(LeisureCorrection, EnrolmentSaysWhenTheAgeDoesNotFitOnTheDay)
{
    const CitizenId nearlyGrown = office.citizen("Bo", "Prøve").bornOn(1995y / 1 / 10).id();
    NewCaseFile wanted;
    wanted.citizen = nearlyGrown;
    wanted.programme = kLeisureJobProgramme;
    wanted.openedOn = 2013y / 1 / 10;
    EXPECT_EQ(office.services().caseFiles.open(office.teamLead, wanted).error().subject, "case.openedOn") << "eighteen today";
    wanted.openedOn = 2013y / 1 / 9;
    EXPECT_TRUE(office.services().caseFiles.open(office.teamLead, wanted)) << "seventeen the day before";
    wanted.citizen = office.citizen("Ida", "Prøve").bornOn(2000y / 1 / 10).id();
    EXPECT_EQ(office.services().caseFiles.open(office.teamLead, wanted).error().subject, "case.openedOn") << "twelve";
}

}  // namespace fodfaeste::test
