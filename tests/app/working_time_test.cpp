#include "app/change/change_service.h"
#include "app/leisure_job/schooling_service.h"
#include "app/leisure_job/working_time_service.h"
#include "support/leisure_jobs.h"

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

constexpr Date kToday = Office::kToday;

class WorkingTimes : public LeisureJobs {
protected:
    NewPlacement hours(const PersonBuilder& person, const std::string& pattern, PlacementStage stage = PlacementStage::Started,
                       const std::string& trade = "shop")
    {
        NewPlacement wanted;
        wanted.caseFile = person.caseFileId();
        wanted.employer =
            employer("Arbejdsplads " + pattern + trade + std::to_string(person.id().value()), EmployerSector::Private, trade).id;
        wanted.title = "Hjælper";
        wanted.pattern = pattern;
        wanted.first = step(stage);
        return wanted;
    }

    WorkingTimeService& workingTime = office.services().workingTime;
    SchoolingService& schooling = office.services().schooling;
};

TEST_F(WorkingTimes, StartOnlyWhenTheyAreLawful)
{
    const PersonBuilder sara = young("Sara", 14);
    const auto refused = put(hours(sara, "ma 15-18"));
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(refused.error().subject, "placement.pattern");
    EXPECT_EQ(refused.error().detail, "school_day");
    EXPECT_TRUE(office.services().placements.ofCitizen(office.caseworker, sara.id())->empty());

    const auto suggested = put(hours(sara, "ma 15-18", PlacementStage::Suggested));
    ASSERT_TRUE(suggested) << "what is not agreed may be talked about";
    EXPECT_EQ(
        office.services().placements.advance(office.caseworker, suggested->id, step(PlacementStage::Started)).error().subject,
        "placement.pattern");
    Placement shorter = *suggested;
    shorter.pattern = "ma 15-17";
    ASSERT_TRUE(office.services().placements.save(office.caseworker, shorter));
    EXPECT_TRUE(office.services().placements.advance(office.caseworker, suggested->id, step(PlacementStage::Started)));
}

TEST_F(WorkingTimes, StartWithTheExceptionThatTheyNeed)
{
    const PersonBuilder omar = young("Omar", 16);
    NewPlacement wanted = hours(omar, "ma 17-19", PlacementStage::Started, "kiosk");
    EXPECT_EQ(put(wanted).error().subject, "placement.exception");
    wanted.exceptions.push_back({{}, {}, WorkingTimeRule::AloneWeekday, "   ", {}, {}});
    EXPECT_EQ(put(wanted).error().subject, "placement.exception") << "an exception needs its why";
    wanted.exceptions.back().note = "Indehaveren er der til kl. 20";
    const auto started = put(wanted);
    ASSERT_TRUE(started);
    const auto kept = workingTime.exceptions(office.caseworker, started->id);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().note, "Indehaveren er der til kl. 20");
    EXPECT_EQ(kept->front().by, office.caseworker.user);
    EXPECT_EQ(kept->front().grantedOn, kToday);
}

TEST_F(WorkingTimes, AreGrantedAnExceptionBeforeTheyStart)
{
    const auto offered = put(hours(young("Omar"), "lø 12-15", PlacementStage::Offered, "grill"));
    ASSERT_TRUE(offered);
    auto& placements = office.services().placements;
    EXPECT_EQ(placements.advance(office.caseworker, offered->id, step(PlacementStage::Started)).error().subject,
              "placement.exception");
    EXPECT_EQ(workingTime.grant(office.caseworker, offered->id, WorkingTimeRule::AloneWeekend, " ").error().subject,
              "exception.note");
    ASSERT_TRUE(workingTime.grant(office.caseworker, offered->id, WorkingTimeRule::AloneWeekend, "Kokken er der"));
    EXPECT_TRUE(placements.advance(office.caseworker, offered->id, step(PlacementStage::Started)));
}

TEST_F(WorkingTimes, AreLookedAtAgainWhenTheRulesChange)
{
    PersonBuilder ended = young("Ali", 16);
    ASSERT_TRUE(schooling.setSchoolEnd(office.caseworker, ended.id(), Date{2012y / 6 / 22}));
    const auto job = put(hours(ended, "ma 10-14"));
    ASSERT_TRUE(job) << "whoever has ended school works in the daytime";
    EXPECT_TRUE(workingTime.review(office.caseworker, 30)->empty());

    ASSERT_TRUE(schooling.setSchoolEnd(office.caseworker, ended.id(), std::nullopt));
    const auto rows = workingTime.review(office.caseworker, 30);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().placement.id, job->id);
    EXPECT_EQ(rows->front().why, HoursReview::NotLawful);
    EXPECT_EQ(rows->front().finding.rule, WorkingTimeRule::SchoolDay);
    EXPECT_EQ(rows->front().name, "Ali Prøve");
    EXPECT_TRUE(workingTime.review(office.otherCaseworker, 30)->empty()) << "own cases only";
    EXPECT_EQ(workingTime.review(office.teamLead, 30)->size(), 1U);
}

TEST_F(WorkingTimes, AreHeldAgainstWhatIsKnownOfTheCitizen)
{
    const PersonBuilder sara = young("Sara", 15);
    ASSERT_TRUE(schooling.setSchoolEnd(office.caseworker, sara.id(), Date{2013y / 6 / 28}));
    const auto basis = workingTime.basis(office.caseworker, sara.caseFileId());
    ASSERT_TRUE(basis);
    EXPECT_EQ(basis->citizen, sara.id());
    EXPECT_EQ(basis->name, "Sara Prøve");
    EXPECT_EQ(basis->book.groupOn(basis->worker, 2013y / 6 / 28), YoungGroup::Pupil);
    EXPECT_EQ(basis->book.groupOn(basis->worker, 2013y / 6 / 29), YoungGroup::SchoolEnded);
    EXPECT_EQ(workingTime.basis(office.otherCaseworker, sara.caseFileId()).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(WorkingTimes, RefuseAnEndOfSchoolThatCannotBe)
{
    const PersonBuilder sara = young("Sara", 15);
    EXPECT_EQ(schooling.setSchoolEnd(office.caseworker, sara.id(), Date{2005y / 6 / 24}).error().subject, "schooling.endsOn");
    EXPECT_EQ(schooling.setSchoolEnd(office.otherCaseworker, sara.id(), Date{2013y / 6 / 28}).error().code,
              ErrorCode::ReasonNeeded);
}

TEST_F(WorkingTimes, LeanOnACalendarThatTheTeamLeadKeeps)
{
    const auto years = schooling.calendar(office.caseworker);
    ASSERT_GE(years->size(), 20U);
    SchoolYearRecord year =
        *std::ranges::find_if(*years, [](const auto& each) { return each.first <= kToday && kToday <= each.last; });
    year.breaks.push_back({" Lejrskole ", {2013y / 3 / 11, Date{2013y / 3 / 15}}});
    EXPECT_EQ(schooling.saveYear(office.caseworker, year).error().code, ErrorCode::Forbidden);
    const auto saved = schooling.saveYear(office.teamLead, year);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(std::ranges::any_of(saved->breaks, [](const NamedBreak& free) { return free.name == "Lejrskole"; }));
    EXPECT_FALSE(workingTime.basis(office.caseworker, young("Sara").caseFileId())->book.calendar().isSchoolDay(2013y / 3 / 12));
    EXPECT_EQ(schooling.saveYear(office.teamLead, year).error().code, ErrorCode::Conflict) << "of an older revision";

    SchoolYearRecord wrong = *saved;
    wrong.breaks.push_back({"Sommerferie", {2013y / 7 / 1, Date{2013y / 7 / 5}}});
    EXPECT_EQ(schooling.saveYear(office.teamLead, wrong).error().subject, "schoolYear.break");
    SchoolYearRecord twice{{}, Revision::New, 2012y / 9 / 1, 2013y / 5 / 31, "", {}};
    EXPECT_EQ(schooling.saveYear(office.teamLead, twice).error().subject, "schoolYear.first");
    const auto history = office.services().changes.list(office.teamLead, {}, {}, 1);
    ASSERT_TRUE(office.services().changes.undo(office.teamLead, history->front().change.id));
    EXPECT_TRUE(workingTime.basis(office.caseworker, young("Omar").caseFileId())->book.calendar().isSchoolDay(2013y / 3 / 12));
}

}  // namespace

}  // namespace fodfaeste::test
