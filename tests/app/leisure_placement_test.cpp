#include "app/change/change_service.h"
#include "app/leisure_job/leisure_job_people.h"
#include "domain/outcome/year_end_status.h"
#include "support/leisure_jobs.h"

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

constexpr Date kToday = Office::kToday;

class LeisurePlacements : public LeisureJobs {
protected:
    PlacementService& placements = office.services().placements;
};

TEST_F(LeisurePlacements, SuggestSeveralOrNobody)
{
    const JobOpening job = opening(employer("Netto").id, "Kasse", 3);
    const PersonBuilder sara = young("Sara");
    const PersonBuilder omar = young("Omar");

    const auto made = placements.suggest(office.caseworker, job.id, {sara.caseFileId(), omar.caseFileId()});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->size(), 2U);
    EXPECT_EQ(made->front().title, "Kasse");
    EXPECT_EQ(made->front().steps().front().by, office.caseworker.user);

    const PersonBuilder ali = young("Ali");
    const auto twice = placements.suggest(office.caseworker, job.id, {ali.caseFileId(), sara.caseFileId()});
    EXPECT_EQ(twice.error().subject, "placement.caseFile");
    EXPECT_TRUE(placements.ofCitizen(office.caseworker, ali.id())->empty()) << "all of them, or none";
}

TEST_F(LeisurePlacements, StartAsAnEmploymentSpellWithTasksToFollowUp)
{
    const PersonBuilder sara = young("Sara");
    const JobOpening job = opening(employer("Netto").id);

    const auto started = put(this->job(sara, job, step(PlacementStage::Started, 2013y / 1 / 10)));

    ASSERT_TRUE(started);
    const auto spells = spellsOf(sara.id());
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().id, started->spell);
    EXPECT_EQ(spells.front().kind, SpellKind::Work);
    EXPECT_EQ(spells.front().provider, "Netto");
    EXPECT_EQ(spells.front().title, job.title);
    EXPECT_EQ(spells.front().weeklyHours, job.weeklyHours);
    EXPECT_EQ(spells.front().period, (Period{2013y / 1 / 10, std::nullopt}));
    std::vector<Date> due;
    std::ranges::transform(tasksOf(sara.id()), std::back_inserter(due), &Task::due);
    EXPECT_EQ(due, (std::vector<Date>{2013y / 1 / 17, 2013y / 2 / 7, 2013y / 4 / 11})) << "after 1, 4 and 13 weeks";
}

TEST_F(LeisurePlacements, StartIsSeenByTheFiguresOfItsProgramme)
{
    const PersonBuilder sara = young("Sara");
    const JobOpening job = opening(employer("Netto").id);
    const auto works = [&](Date day) {
        ReadModel readModel;
        office.read([&](Transaction& transaction) {
            transaction.changesEverything();
            readModel.apply(ReadModel::collect(transaction));
        });
        std::optional<StatusDecision> decision;
        readModel.with(sara.id(), [&](const ReadModel::View& view) {
            decision = yearEndStatus(view.facts("fritidsjob"), {2013, {13, 17}, day, {}});
        });
        return decision && decision->status == YearEndStatus::Employed;
    };
    ASSERT_FALSE(works(kToday));

    const auto started = put(this->job(sara, job, step(PlacementStage::Started, 2013y / 1 / 10)));
    ASSERT_TRUE(started);
    EXPECT_TRUE(works(kToday));

    ASSERT_TRUE(placements.advance(office.caseworker, started->id, step(PlacementStage::Ended, 2013y / 1 / 12)));
    EXPECT_FALSE(works(kToday));
    EXPECT_TRUE(works(2013y / 1 / 12)) << "the last day is worked";
}

TEST_F(LeisurePlacements, EndClosesTheSpellAndOnlyIt)
{
    PersonBuilder sara = young("Sara");
    sara.work(2012y / 9 / 1);
    const auto started = put(job(sara, opening(employer("Netto").id), step(PlacementStage::Started, 2013y / 1 / 2)));
    ASSERT_TRUE(started);
    PlacementStep last = step(PlacementStage::Ended, 2013y / 1 / 14);
    last.remark = "Flyttede";

    const auto ended = placements.advance(office.caseworker, started->id, last);

    ASSERT_TRUE(ended);
    EXPECT_TRUE(ended->isOver());
    for (const Spell& spell : spellsOf(sara.id())) {
        const bool isItsOwn = spell.id == started->spell;
        EXPECT_EQ(spell.period.to, isItsOwn ? std::optional<Date>{2013y / 1 / 14} : std::nullopt);
        EXPECT_EQ(spell.endReason, isItsOwn ? "Flyttede" : "");
    }
}

TEST_F(LeisurePlacements, EndLeavesNoFollowUpToDo)
{
    const PersonBuilder sara = young("Sara");
    const auto started = put(job(sara, opening(employer("Netto").id), step(PlacementStage::Started, 2012y / 12 / 18)));
    ASSERT_TRUE(started);

    ASSERT_TRUE(placements.advance(office.caseworker, started->id, step(PlacementStage::Ended, 2013y / 1 / 14)));

    for (const Task& task : tasksOf(sara.id()))
        EXPECT_EQ(task.settledOn.has_value(), task.due > Date{2013y / 1 / 14}) << task.text;
}

TEST_F(LeisurePlacements, DeclineNeedsItsReasonAndClosesNothingElse)
{
    PersonBuilder sara = young("Sara");
    sara.work(2012y / 9 / 1).task("Ring", 2013y / 2 / 1);
    const auto suggested = put(job(sara, opening(employer("Netto").id), step(PlacementStage::Suggested)));
    ASSERT_TRUE(suggested);
    PlacementStep without = step(PlacementStage::Declined);
    without.declineReason.reset();
    EXPECT_EQ(placements.advance(office.caseworker, suggested->id, without).error().subject, "placement.declineReason");

    const auto declined = placements.advance(office.caseworker, suggested->id, step(PlacementStage::Declined));

    ASSERT_TRUE(declined);
    EXPECT_EQ(declined->steps().back().declineReason, DeclineReason::TooFar);
    EXPECT_FALSE(spellsOf(sara.id()).front().period.to);
    EXPECT_FALSE(tasksOf(sara.id()).front().settledOn);
}

TEST_F(LeisurePlacements, MunicipalJobsOfFewHoursArePaidBackForFiveMonths)
{
    const struct {
        EmployerSector sector;
        int hundredths;
        bool isPaidBack;
    } table[] = {
        {EmployerSector::Municipal, 500, true}, {EmployerSector::Municipal, 501, false}, {EmployerSector::Private, 500, false}};
    int number = 0;
    for (const auto& row : table) {
        JobOpening job = opening(employer("Sted " + std::to_string(++number), row.sector).id);
        job.weeklyHours = WeeklyHours{row.hundredths};
        const auto started = put(this->job(young("Ung"), job, step(PlacementStage::Started, 2012y / 9 / 30)));
        ASSERT_TRUE(started);
        const std::optional<Period> expected{{2012y / 9 / 30, Date{2013y / 2 / 27}}};
        EXPECT_EQ(started->refund, row.isPaidBack ? expected : std::nullopt) << row.hundredths;
    }
}

TEST_F(LeisurePlacements, RefundEndsWithTheJobAndGoesWithTheHours)
{
    const PersonBuilder sara = young("Sara");
    const auto started =
        put(job(sara, opening(employer("Skolen", EmployerSector::Municipal).id), step(PlacementStage::Started, 2012y / 12 / 1)));
    ASSERT_TRUE(started && started->refund);

    Placement longer = *started;
    longer.weeklyHours = WeeklyHours{900};
    const auto saved = placements.save(office.caseworker, longer);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->refund) << "more hours than are paid back";
    longer = *saved;
    longer.weeklyHours = WeeklyHours{500};
    const auto again = placements.save(office.caseworker, longer);
    ASSERT_TRUE(again && again->refund);

    const auto ended = placements.advance(office.caseworker, started->id, step(PlacementStage::Ended, 2013y / 1 / 10));
    ASSERT_TRUE(ended && ended->refund);
    EXPECT_EQ(*ended->refund, (Period{2012y / 12 / 1, Date{2013y / 1 / 10}}));
}

TEST_F(LeisurePlacements, PositionsAreTakenByWhoHasStarted)
{
    const JobOpening job = opening(employer("Netto").id);
    const PersonBuilder sara = young("Sara");
    const PersonBuilder omar = young("Omar");
    const auto waiting = put(this->job(omar, job, step(PlacementStage::Suggested)));
    ASSERT_TRUE(waiting);
    const auto started = put(this->job(sara, job, step(PlacementStage::Started)));
    ASSERT_TRUE(started);

    EXPECT_EQ(put(this->job(young("Ali"), job, step(PlacementStage::Suggested))).error().subject, "placement.opening");
    EXPECT_EQ(placements.advance(office.caseworker, waiting->id, step(PlacementStage::Started)).error().subject,
              "placement.opening")
        << "nor for whoever was on the way already";
    EXPECT_EQ(office.services().openings.list(office.caseworker)->front().taken, 1);

    ASSERT_TRUE(placements.advance(office.caseworker, started->id, step(PlacementStage::Ended)));
    EXPECT_TRUE(placements.advance(office.caseworker, waiting->id, step(PlacementStage::Started))) << "free again";
}

TEST_F(LeisurePlacements, RefuseAnOpeningOfAnotherEmployer)
{
    const JobOpening job = opening(employer("Netto").id);
    NewPlacement wanted = this->job(young("Sara"), job, step(PlacementStage::Suggested));
    wanted.employer = employer("Irma").id;

    EXPECT_EQ(put(wanted).error().subject, "placement.opening");
}

TEST_F(LeisurePlacements, AStaleOneIsAConflict)
{
    const auto made = put(job(young("Sara"), opening(employer("Netto").id), step(PlacementStage::Suggested)));
    ASSERT_TRUE(made);
    Placement first = *made;
    first.title = "Lager";
    ASSERT_TRUE(placements.save(office.caseworker, first));

    first.title = "Kasse";
    EXPECT_EQ(placements.save(office.caseworker, first).error().code, ErrorCode::Conflict);
    EXPECT_EQ(
        placements.ofCitizen(office.teamLead, office.services().placements.board(office.caseworker, kToday)->front().citizen)
            ->front()
            .title,
        "Lager");
}

TEST_F(LeisurePlacements, TakenBackAStartIsAsIfItHadNeverBeen)
{
    const PersonBuilder sara = young("Sara");
    const auto suggested = put(job(sara, opening(employer("Netto").id), step(PlacementStage::Suggested)));
    ASSERT_TRUE(suggested);
    ASSERT_TRUE(placements.advance(office.caseworker, suggested->id, step(PlacementStage::Started)));
    ASSERT_EQ(tasksOf(sara.id()).size(), 3U);

    const auto change = office.services().changes.latest(office.caseworker, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(change && *change);
    ASSERT_TRUE(office.services().changes.undo(office.caseworker, (*change)->id));

    const auto found = placements.ofCitizen(office.caseworker, sara.id());
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().stage(), PlacementStage::Suggested);
    EXPECT_FALSE(found->front().spell.isSet());
    EXPECT_TRUE(spellsOf(sara.id()).empty());
    EXPECT_TRUE(tasksOf(sara.id()).empty());
}

TEST_F(LeisurePlacements, OnlyWhoMayOpenThePersonSeesOrChangesThem)
{
    const PersonBuilder sara = young("Sara");
    const auto made = put(job(sara, opening(employer("Netto").id), step(PlacementStage::Suggested)));
    ASSERT_TRUE(made);
    const PlacementStep next = step(PlacementStage::Contacted);

    EXPECT_EQ(placements.ofCitizen(office.otherCaseworker, sara.id()).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(placements.advance(office.otherCaseworker, made->id, next).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(placements.save(office.otherCaseworker, *made).error().code, ErrorCode::ReasonNeeded);
    EXPECT_TRUE(placements.board(office.otherCaseworker, kToday)->empty());
    EXPECT_EQ(placements.board(office.teamLead, kToday)->size(), 1U);
    for (const Session& outsider : {office.administrator, office.auditor})
        EXPECT_EQ(placements.board(outsider, kToday).error().code, ErrorCode::Forbidden);
}

TEST_F(LeisurePlacements, ALeisureJobWorkerSeesNoCaseOfAnotherProgramme)
{
    const Session worker = office.staff("Lis Juul", Role::LeisureJobWorker);
    auto adult = office.citizen("Bo", "Prøve");
    adult.caseFile("krimi", 2012y / 1 / 1).with(worker);
    auto own = office.citizen("Sara", "Prøve");
    own.bornOn(1997y / 1 / 1).caseFile("fritidsjob", 2012y / 1 / 1).with(worker);
    const JobOpening job = opening(employer("Netto").id, "Kasse", 5);
    for (const auto& person : {adult, own})
        ASSERT_TRUE(placements.add(office.teamLead, this->job(person, job, step(PlacementStage::Suggested))));

    const auto board = placements.board(worker, kToday);

    ASSERT_TRUE(board);
    ASSERT_EQ(board->size(), 1U);
    EXPECT_EQ(board->front().citizen, own.id());
}

TEST_F(LeisurePlacements, EachStepIsInTheTrailWithThePerson)
{
    const PersonBuilder sara = young("Sara");
    const auto made = put(job(sara, opening(employer("Netto").id), step(PlacementStage::Suggested)));
    ASSERT_TRUE(made);
    const std::size_t before = office.auditLines().size();

    ASSERT_TRUE(placements.advance(office.caseworker, made->id, step(PlacementStage::Contacted)));

    const auto lines = office.auditLines();
    ASSERT_EQ(lines.size(), before + 1);
    EXPECT_EQ(lines.front().operation, Operation::EditPlacements);
    EXPECT_EQ(lines.front().detail, "placement: contacted");
    EXPECT_EQ(lines.front().citizens, std::vector{sara.id()});
}

TEST_F(LeisurePlacements, StepsLieAheadOnlyWhereTheyCanBeAgreed)
{
    const PersonBuilder sara = young("Sara");
    const JobOpening job = opening(employer("Netto").id, "Kasse", 9);
    const Date tomorrow = addDays(kToday, 1);

    EXPECT_EQ(put(this->job(sara, job, step(PlacementStage::Suggested, tomorrow))).error().subject, "placement.day");
    const auto suggested = put(this->job(sara, job, step(PlacementStage::Suggested)));
    ASSERT_TRUE(suggested);
    EXPECT_EQ(placements.advance(office.caseworker, suggested->id, step(PlacementStage::Offered, tomorrow)).error().subject,
              "placement.day");
    EXPECT_TRUE(placements.advance(office.caseworker, suggested->id, step(PlacementStage::Interview, tomorrow)));
}

}  // namespace

}  // namespace fodfaeste::test
