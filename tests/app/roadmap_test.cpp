#include "app/change/change_service.h"
#include "app/custody/custody_service.h"
#include "app/custody/institution_service.h"
#include "app/ports/roadmap_repository.h"
#include "app/roadmap/baton_service.h"
#include "app/roadmap/release_service.h"
#include "app/roadmap/roadmap_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

/// Today is Tuesday 15 January 2013.
class RoadmapTest : public testing::Test {
protected:
    Office office;
    Services& services = office.services();
    const Session& maria = office.caseworker;
    test::PersonBuilder amir = office.citizen("Amir", "Karimi")
                                   .caseFile("krimi", 2012y / 3 / 1)
                                   .with(office.caseworker)
                                   .custody(CustodyKind::Sentence, 2012y / 6 / 4);
    test::PersonBuilder bo = office.citizen("Bo", "Lind").caseFile("krimi", 2012y / 3 / 1).with(office.otherCaseworker);

    RoadmapStart startAt(Date release) const { return {amir.caseFileId(), release, ReleaseSource::Given, {}, {}}; }

    RoadmapView started(Date release = 2013y / 6 / 17)
    {
        auto view = services.roadmaps.start(maria, startAt(release));
        EXPECT_TRUE(view) << view.error().detail;
        return std::move(view).value();
    }

    static const RoadmapStep& stepOf(const RoadmapView& view, std::string_view code)
    {
        return *std::ranges::find(view.roadmap.steps, code, &RoadmapStep::code);
    }

    void undoNewest()
    {
        const auto changes = services.changes.list(maria, {}, {}, 1);
        ASSERT_TRUE(changes && !changes->empty());
        const auto undone = services.changes.undo(maria, changes->front().change.id);
        ASSERT_TRUE(undone) << undone.error().detail;
    }
};

}  // namespace

TEST_F(RoadmapTest, StartsAsItWasPreviewedAndHeldByWhoeverStartedIt)
{
    const auto preview = services.roadmaps.preview(maria, startAt(2013y / 6 / 17));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->kind, RoadmapKind::Full);
    EXPECT_EQ(preview->stay, amir.custodyId());
    EXPECT_EQ(preview->steps.size(), 12U);

    const RoadmapView view = started();

    ASSERT_EQ(view.roadmap.steps.size(), 12U);
    for (std::size_t i = 0; i < 12; ++i) {
        EXPECT_EQ(view.roadmap.steps[i].due, preview->steps[i].step.due);
        ASSERT_TRUE(view.whys[i]);
        EXPECT_EQ(view.whys[i]->due, view.roadmap.steps[i].due);
    }
    EXPECT_EQ(stepOf(view, "meeting").due, 2013y / 3 / 15) << "17 March is a Sunday";
    EXPECT_EQ(view.roadmap.holder()->holder.user, maria.user);
    EXPECT_EQ(view.readiness, (Readiness{0, 13}));
    EXPECT_EQ(services.roadmaps.start(maria, startAt(2013y / 6 / 17)).error().code, ErrorCode::Conflict);
}

TEST_F(RoadmapTest, IsShortForRemandAndUnlessAChoiceSaysOtherwise)
{
    auto yasmin = office.citizen("Yasmin", "Holt")
                      .caseFile("krimi", 2012y / 3 / 1)
                      .with(office.caseworker)
                      .custody(CustodyKind::Remand, 2012y / 12 / 3);
    RoadmapStart start{yasmin.caseFileId(), 2013y / 2 / 1, ReleaseSource::Caseworker, {}, {}};

    EXPECT_EQ(services.roadmaps.preview(maria, start)->kind, RoadmapKind::Short);
    EXPECT_EQ(services.roadmaps.preview(maria, start)->warnings, std::vector{ReleaseWarning::Friday});
    start.kind = RoadmapKind::Full;
    EXPECT_EQ(services.roadmaps.preview(maria, start)->kind, RoadmapKind::Full);
    EXPECT_EQ(services.roadmaps.preview(maria, startAt(2012y / 10 / 3))->kind, RoadmapKind::Short)
        << "a day less than four months";
    EXPECT_EQ(services.roadmaps.preview(maria, startAt(2012y / 10 / 4))->kind, RoadmapKind::Full);
}

TEST_F(RoadmapTest, IsNobodysWhoMayNotSeeTheCaseAndEveryLookIsInTheTrail)
{
    const RoadmapView view = started();
    const ReleaseRoadmapId id = view.roadmap.id;

    EXPECT_EQ(services.roadmaps.open(office.otherCaseworker, id).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(services.roadmaps.start(office.otherCaseworker, startAt(2013y / 6 / 17)).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(services.batons.take(office.otherCaseworker, id).error().code, ErrorCode::ReasonNeeded);
    EXPECT_EQ(services.roadmaps.open(office.administrator, id).error().code, ErrorCode::Forbidden);
    EXPECT_TRUE(services.releases.ahead(office.otherCaseworker, 365)->empty());

    ASSERT_TRUE(services.roadmaps.open(maria, id));
    const auto lines = office.auditLines();
    EXPECT_EQ(lines.front().operation, Operation::ReadRoadmap);
}

TEST_F(RoadmapTest, MovesWithTheReleaseAsPreviewedAndComesBackByUndo)
{
    const RoadmapView before = started();
    const ReleaseRoadmapId id = before.roadmap.id;
    ASSERT_TRUE(services.roadmaps.setStep(maria, id, stepOf(before, "applications").id, StepState::Done));
    ASSERT_TRUE(services.roadmaps.setDue(maria, id, stepOf(before, "meeting").id, 2013y / 4 / 2));
    const ReleaseChange change{2013y / 7 / 15, ReleaseSource::Given, "Ny dato fra fængslet"};

    const auto preview = services.roadmaps.previewMove(maria, id, change);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->moving(), 5);
    const auto moved = services.roadmaps.moveRelease(maria, id, change);
    ASSERT_TRUE(moved);

    for (const StepMove& step : preview->steps) {
        const auto found = std::ranges::find(moved->roadmap.steps, step.step, &RoadmapStep::id);
        EXPECT_EQ(found->due, step.to) << step.text;
    }
    EXPECT_EQ(stepOf(*moved, "applications").due, stepOf(before, "applications").due);
    EXPECT_EQ(stepOf(*moved, "meeting").due, 2013y / 4 / 2);
    ASSERT_EQ(moved->roadmap.moves.size(), 1U);
    EXPECT_EQ(moved->roadmap.moves.front().reason, "Ny dato fra fængslet");

    undoNewest();
    const auto back = services.roadmaps.open(maria, id);
    EXPECT_EQ(back->roadmap.anchors.release, 2013y / 6 / 17);
    EXPECT_EQ(stepOf(*back, "day_one").due, stepOf(before, "day_one").due);
    EXPECT_TRUE(back->roadmap.moves.empty());
}

TEST_F(RoadmapTest, StaysAsItWasWhenItCannotMove)
{
    const RoadmapView before = started();
    EXPECT_EQ(
        services.roadmaps.moveRelease(maria, before.roadmap.id, {2013y / 7 / 15, ReleaseSource::Given, " "}).error().subject,
        "roadmap.reason");
    EXPECT_EQ(services.roadmaps.open(maria, before.roadmap.id)->roadmap, before.roadmap);
}

TEST_F(RoadmapTest, KeepsWhatWasFoundOutAboutATopic)
{
    const RoadmapView before = started();
    TopicEntry housing;
    housing.topic = RoadmapTopic::Housing;
    housing.status = TopicStatus::NotRelevant;
    EXPECT_EQ(services.roadmaps.setTopic(maria, before.roadmap.id, housing).error().subject, "topic.reason");
    housing.reason = "Bor hos sin mor";
    EXPECT_EQ(services.roadmaps.setTopic(maria, before.roadmap.id, housing)->readiness, (Readiness{0, 12}));
    housing.status = TopicStatus::Settled;
    housing.responsible = {Agency::Housing, "Lis Berg", "33 66", {}};
    const auto after = services.roadmaps.setTopic(maria, before.roadmap.id, housing);
    EXPECT_EQ(after->readiness, (Readiness{1, 13}));
    EXPECT_EQ(after->roadmap.topics.front().responsible.person, "Lis Berg");
}

TEST_F(RoadmapTest, PassesItsBatonOnlyOnAYesAndIsRedWhenNoneComes)
{
    const ReleaseRoadmapId id = started().roadmap.id;
    const AgencyPerson jonas{Agency::Jobcenter, "Jonas Krag", "33 17 00 00", office.otherCaseworker.user};
    ASSERT_TRUE(services.batons.offer(maria, id, jonas));
    EXPECT_EQ(services.batons.offer(maria, id, jonas).error().subject, "baton.offer");
    EXPECT_EQ(services.roadmaps.open(maria, id)->roadmap.holder()->holder.user, maria.user);

    office.clock().moveTo(2013y / 1 / 18);  // three working days later
    EXPECT_EQ(services.roadmaps.open(maria, id)->baton, (BatonState{BatonAlarm::OfferUnanswered, Office::kToday}));
    const auto after = services.batons.confirm(maria, id, {"Jonas Krag", 2013y / 1 / 17, ConfirmationWay::Phone});

    ASSERT_TRUE(after);
    EXPECT_FALSE(after->isRed() && after->baton.isRed());
    EXPECT_EQ(after->roadmap.holder()->holder, jonas);
    EXPECT_EQ(after->roadmap.batons().size(), 2U);
    undoNewest();
    EXPECT_EQ(services.roadmaps.open(maria, id)->roadmap.holder()->holder.user, maria.user);
    ASSERT_TRUE(services.batons.withdraw(maria, id, "Forkert kontor"));
    EXPECT_FALSE(services.roadmaps.open(maria, id)->roadmap.openOffer());
}

TEST_F(RoadmapTest, ReleasedNowEndsTheStayAndAsksForAContactToday)
{
    const auto view = services.releases.releaseNow(maria, {amir.caseFileId(), Office::kToday, "Kontakt i dag", ""});

    ASSERT_TRUE(view) << view.error().detail;
    EXPECT_EQ(view->roadmap.kind, RoadmapKind::ReleasedNow);
    EXPECT_EQ(stepOf(*view, "shelter").due, Office::kToday);
    office.read([&](Transaction& transaction) {
        EXPECT_EQ(transaction.custody().find(amir.custodyId())->period.to, Office::kToday);
        const auto tasks = transaction.tasks().ofCitizen(amir.id());
        ASSERT_EQ(tasks.size(), 1U);
        EXPECT_EQ(tasks.front().due, Office::kToday);
    });
    EXPECT_EQ(services.releases.waiting(maria)->size(), 1U);
    EXPECT_EQ(services.releases.releaseNow(maria, {amir.caseFileId(), Office::kToday, "Kontakt i dag", "x"}).error().code,
              ErrorCode::Conflict);
    undoNewest();
    EXPECT_TRUE(services.releases.waiting(maria)->empty());
}

TEST_F(RoadmapTest, ReleasedNowMovesTheRoadmapThatRuns)
{
    const ReleaseRoadmapId id = started().roadmap.id;
    EXPECT_EQ(services.releases.releaseNow(maria, {amir.caseFileId(), 2013y / 1 / 16, "Kontakt", "x"}).error().subject,
              "release.day");
    EXPECT_EQ(services.releases.releaseNow(maria, {amir.caseFileId(), 2013y / 1 / 14, "Kontakt", ""}).error().subject,
              "roadmap.reason");

    const auto view = services.releases.releaseNow(maria, {amir.caseFileId(), 2013y / 1 / 14, "Kontakt", "Løsladt af retten"});

    ASSERT_TRUE(view);
    EXPECT_EQ(view->roadmap.id, id);
    EXPECT_EQ(view->roadmap.anchors.release, 2013y / 1 / 14);
    EXPECT_EQ(view->roadmap.moves.front().reason, "Løsladt af retten");
    EXPECT_EQ(std::ranges::count(view->roadmap.steps, "documents", &RoadmapStep::code), 1);
    EXPECT_EQ(std::ranges::count(view->roadmap.steps, "day_one", &RoadmapStep::code), 1);
}

TEST_F(RoadmapTest, ListsTheReleasesAheadAndCountsThoseThatHaveCome)
{
    started(2013y / 2 / 4);
    EXPECT_TRUE(services.releases.ahead(maria, 7)->empty());
    const auto month = services.releases.ahead(maria, 30);
    ASSERT_EQ(month->size(), 1U);
    EXPECT_EQ(month->front().name, "Amir Karimi");
    EXPECT_EQ(services.releases.ahead(office.teamLead, 30)->size(), 1U);

    office.clock().moveTo(2013y / 2 / 20);
    EXPECT_EQ(services.releases.waiting(maria)->size(), 1U);
    amir.contact("2013-02-08T10:00", Attendance::NoShow).contact("2013-02-11T10:00");
    EXPECT_TRUE(services.releases.waiting(maria)->empty());
    const Period february{2013y / 2 / 1, 2013y / 2 / 28};
    const auto figures = services.releases.figures(office.teamLead, february);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->whole.of(ReleaseFigure::Released), 1);
    EXPECT_EQ(figures->whole.of(ReleaseFigure::ContactedInTime), 1);
    EXPECT_EQ(figures->whole.medianDays, 7.0);
    EXPECT_EQ(services.releases.list(office.teamLead, february, ReleaseFigure::ContactedInTime)->size(), 1U);
    EXPECT_TRUE(services.releases.list(office.teamLead, february, ReleaseFigure::NotContacted)->empty());
    EXPECT_EQ(services.releases.list(maria, february, ReleaseFigure::Released).error().code, ErrorCode::Forbidden);
}

TEST_F(RoadmapTest, TheDayThatWasGivenStandsAboveTheEstimateAndASentenceGoesAlongWithATransfer)
{
    auto view = services.custody.term(maria, amir.custodyId());
    ASSERT_TRUE(view);
    EXPECT_FALSE(view->release);
    view->term.form = CustodyForm::SentenceClosed;
    view->term.months = 12;
    view = services.custody.saveTerm(maria, view->term);
    ASSERT_TRUE(view) << view.error().detail;
    EXPECT_TRUE(view->isEstimate);
    EXPECT_EQ(view->release, 2013y / 2 / 3) << "244 of 365 days from 4 June";
    view->term.given = GivenRelease{2013y / 3 / 4, "Brev fra Vestre", Office::kToday, {}};
    view = services.custody.saveTerm(maria, view->term);
    EXPECT_FALSE(view->isEstimate);
    EXPECT_EQ(view->release, 2013y / 3 / 4);
    EXPECT_EQ(view->term.given->notedBy, maria.user);

    const auto next =
        services.custody.transfer(maria, {amir.custodyId(), Office::kToday, "Jyderup Fængsel", CustodyForm::SentenceOpen});
    ASSERT_TRUE(next) << next.error().detail;
    EXPECT_EQ(next->expectedReleaseOn, 2013y / 3 / 4);
    const auto after = services.custody.term(maria, next->id);
    EXPECT_EQ(after->term.servingSince, 2012y / 6 / 4);
    EXPECT_EQ(after->estimate->ordinary->day, 2013y / 2 / 3);
    EXPECT_EQ(services.custody.transfer(maria, {amir.custodyId(), Office::kToday, "X", {}}).error().code, ErrorCode::Conflict);
}

TEST_F(RoadmapTest, InstitutionsComeWithTheProgramAndAreKeptByTheOffice)
{
    auto places = services.institutions.list(maria);
    ASSERT_TRUE(places);
    const auto vestre = std::ranges::find(*places, "Vestre Fængsel", &Institution::name);
    ASSERT_NE(vestre, places->end());
    vestre->phone = "72 55 55 55";
    EXPECT_EQ(services.institutions.save(maria, *vestre).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(services.institutions.save(office.teamLead, *vestre)->phone, "72 55 55 55");
    Institution twin;
    twin.name = "vestre  fængsel";
    EXPECT_EQ(services.institutions.save(office.teamLead, twin).error().subject, "institution.name");
}

}  // namespace fodfaeste
