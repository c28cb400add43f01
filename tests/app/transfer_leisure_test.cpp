#include "app/change/change_service.h"
#include "app/demonstration/leisure_job_maker.h"
#include "app/transfer/export_service.h"
#include "app/transfer/import_service.h"
#include "app/transfer_folder.h"
#include "domain/outcome/year_end_status.h"
#include "support/leisure_jobs.h"
#include "support/record_snapshot.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

namespace fodfaeste::test {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr std::string_view kPeople = "cpr;given_names;family_name\n770596-1230;Sara;Prøve\n";
constexpr std::string_view kCases = "case;cpr;programme;opened_on;closed_on;close_reason;caseworker;referred_by\n"
                                    "A-1;770596-1230;fritidsjob;2012-01-02;;;Maria Holm;\n";
constexpr std::string_view kEmployers = "employer;name;cvr;sector;tier\nsvøm;Sundby Svømmehal;12345674;municipal;key\n";
constexpr std::string_view kOpenings = "employer;opening;title;posted_on;youngest_age;oldest_age;positions;weekly_hours\n"
                                       "svøm;S-1;Hjælper;2012-08-01;15;17;2;5\n";
constexpr std::string_view kPlacementsHead = "case;placement;employer;opening;title;weekly_hours;pattern;stage;day;"
                                             "decline_reason;remark;caseworker\n";
constexpr std::array kFiles{"people.csv",  "cases.csv",     "contacts.csv", "engagements.csv",
                            "custody.csv", "employers.csv", "openings.csv", "placements.csv"};

class LeisureTransfer : public LeisureJobs {
protected:
    static Result<ImportReport> import(Office& into, const TransferFolder& from, ImportMode mode = ImportMode::Apply)
    {
        NoProgress progress;
        return into.services().import.run(into.teamLead, from.path(), mode, progress);
    }
    static bool exportTo(Office& from, const TransferFolder& to)
    {
        NoProgress progress;
        return static_cast<bool>(from.services().exports.run(from.teamLead, to.path(), "prøve", progress));
    }

    /// Somebody with an employer and an opening, and these steps.
    void write(const std::string& steps)
    {
        folder.write("people.csv", kPeople).write("cases.csv", kCases).write("employers.csv", kEmployers);
        folder.write("openings.csv", kOpenings).write("placements.csv", std::string{kPlacementsHead} + steps);
    }
    std::vector<std::string> problems()
    {
        std::vector<std::string> texts;
        const auto report = import(office, folder);
        for (const ImportProblem& problem : report->problems)
            texts.push_back(problem.file + ":" + std::to_string(problem.line) + ":" + problem.column + ":" +
                            std::string{codeOf(problem.code)} + ":" + problem.value);
        return texts;
    }
    CitizenId sara()
    {
        CitizenId found;
        office.read([&](Transaction& tx) { found = *tx.citizens().findByCpr(*Cpr::parse("770596-1230")); });
        return found;
    }
    Placement only()
    {
        const auto all = office.services().placements.ofCitizen(office.teamLead, sara());
        EXPECT_EQ(all->size(), 1U);
        return all->front();
    }
    std::string snapshot() { return snapshotOf(office, Detail::Revisions); }

    TransferFolder folder;
};

}  // namespace

TEST_F(LeisureTransfer, BringsTheDemonstrationToAnotherStoreAndBackByteByByte)
{
    office.staff("Lis Juul", Role::LeisureJobWorker);
    office.write([](Transaction& transaction) {
        ASSERT_TRUE(demonstration::writeLeisureJobs(transaction, Office::kToday));
        transaction.changesEverything();
    });
    const Employer twin = employer("=Netto", EmployerSector::Municipal);
    employer("=Netto");
    opening(twin.id, "@Kasse");
    const JobOpening second = opening(twin.id, "@Kasse", 3);
    const PersonBuilder ali = young("Ali");
    NewPlacement wanted = job(ali, second, step(PlacementStage::Suggested, 2013y / 1 / 2));
    wanted.first.remark = "-Sagde \"ja\";\r\n'tak";
    const auto placement = put(wanted);
    ASSERT_TRUE(placement);
    for (const auto& next : {step(PlacementStage::Interview, 2013y / 1 / 4), step(PlacementStage::Interview, 2013y / 1 / 9),
                             step(PlacementStage::Started, 2013y / 1 / 10), step(PlacementStage::Ended, 2013y / 1 / 12)})
        ASSERT_TRUE(office.services().placements.advance(office.caseworker, placement->id, next));
    Office other;
    TransferFolder again;

    ASSERT_TRUE(exportTo(office, folder));
    const auto report = import(other, folder);
    ASSERT_TRUE(report && report->applied) << toText(report->problems.front());
    ASSERT_TRUE(exportTo(other, again));

    for (const char* file : kFiles)
        EXPECT_EQ(folder.read(file), again.read(file)) << file;
    EXPECT_EQ(snapshotOf(office, Detail::Facts), snapshotOf(other, Detail::Facts))
        << "each job is the one spell that it was, with the same refund";
    EXPECT_THAT(folder.read("employers.csv"), HasSubstr("\"'=Netto #2\""));
}

TEST_F(LeisureTransfer, ChangesNothingWhenItComesTwice)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;offered;2012-08-05;;;MH\n"
          "A-1;1;svøm;S-1;;;;suggested;2012-08-01;;;\n"
          "A-1;1;svøm;S-1;;;;started;2012-12-20;;;\n");
    ASSERT_THAT(problems(), IsEmpty());
    const std::string first = snapshot();
    const auto tasks = tasksOf(sara());

    const auto report = import(office, folder);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->of(ExchangeFile::Employers), (ImportCounts{0, 0, 1}));
    EXPECT_EQ(report->of(ExchangeFile::Openings), (ImportCounts{0, 0, 1}));
    EXPECT_EQ(report->of(ExchangeFile::Placements), (ImportCounts{0, 0, 3}));
    EXPECT_EQ(snapshot(), first);
    EXPECT_EQ(tasksOf(sara()), tasks);
}

TEST_F(LeisureTransfer, IsLeftOutWhereThereAreNoLeisureJobs)
{
    young("Sara");

    ASSERT_TRUE(exportTo(office, folder));

    EXPECT_TRUE(std::filesystem::exists(folder.path() / "custody.csv"));
    for (const char* file : {"employers.csv", "openings.csv", "placements.csv"})
        EXPECT_FALSE(std::filesystem::exists(folder.path() / file)) << file;
}

TEST_F(LeisureTransfer, StartIsTheSpellThatTheFolderTellsOf)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2012-08-12;;;MH\nA-1;1;svøm;;;;;ended;2012-12-01;;Flyttede;MH\n");
    folder.write("engagements.csv", "case;kind;title;provider;weekly_hours;started_on;ended_on;end_reason\n"
                                    "A-1;education;9. klasse;;;2012-08-12;2013-06-20;\n"
                                    "A-1;work;Avisbud;Andre;;2012-08-12;;\n"
                                    "A-1;work;Hjælper;sundby svømmehal;4,5;2012-08-12;2012-12-01;flyttet\n");

    ASSERT_TRUE(import(office, folder)->applied);

    const auto spells = spellsOf(sara());
    ASSERT_EQ(spells.size(), 3U);
    const auto own = std::ranges::find(spells, only().spell, &Spell::id);
    ASSERT_NE(own, spells.end());
    EXPECT_EQ(own->title, "Hjælper");
    EXPECT_EQ(own->weeklyHours, WeeklyHours{450}) << "as its own row says";
    EXPECT_EQ(own->endReason, "flyttet");
}

TEST_F(LeisureTransfer, TheYearEndCountsTheJobOnce)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2012-08-12;;;MH\n");
    folder.write("engagements.csv", "case;kind;title;provider;started_on\nA-1;work;Hjælper;Sundby Svømmehal;2012-08-12\n");
    ASSERT_TRUE(import(office, folder)->applied);
    ASSERT_TRUE(import(office, folder)->applied);

    ReadModel readModel;
    office.read([&](Transaction& transaction) {
        transaction.changesEverything();
        readModel.apply(ReadModel::collect(transaction));
    });
    readModel.with(sara(), [](const ReadModel::View& view) {
        const CitizenFacts facts = view.facts("fritidsjob");
        EXPECT_EQ(facts.spells.size(), 1U);
        const auto decision = yearEndStatus(facts, {2012, {13, 17}, 2012y / 12 / 31, {}});
        EXPECT_TRUE(decision && decision->status == YearEndStatus::Employed);
    });
}

TEST_F(LeisureTransfer, StartWithoutASpellIsANewOneThatEndsWithTheJob)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2012-08-12;;;MH\nA-1;1;svøm;;;;;ended;2012-12-01;;Flyttede;MH\n");

    ASSERT_TRUE(import(office, folder)->applied);

    const auto spells = spellsOf(sara());
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().provider, "Sundby Svømmehal");
    EXPECT_EQ(spells.front().period, (Period{2012y / 8 / 12, Date{2012y / 12 / 1}}));
    EXPECT_EQ(spells.front().endReason, "Flyttede");
    EXPECT_EQ(only().refund, (Period{2012y / 8 / 12, Date{2012y / 12 / 1}}));
    EXPECT_THAT(tasksOf(sara()), IsEmpty()) << "there is nobody left to ask";
}

TEST_F(LeisureTransfer, EndClosesTheSpellThatWasHereBefore)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2012-08-12;;;MH\n");
    ASSERT_TRUE(import(office, folder)->applied);
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2012-08-12;;;MH\nA-1;1;svøm;;;;;ended;2012-12-01;;;MH\n");

    ASSERT_EQ(import(office, folder)->of(ExchangeFile::Placements), (ImportCounts{0, 2, 0}));

    const auto spells = spellsOf(sara());
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().period.to, Date{2012y / 12 / 1});
}

TEST_F(LeisureTransfer, FollowUpsAreMadeForDaysToCome)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2012-12-20;;;MH\n");

    ASSERT_TRUE(import(office, folder)->applied);

    std::vector<Date> due;
    std::ranges::transform(tasksOf(sara()), std::back_inserter(due), &Task::due);
    EXPECT_THAT(due, ElementsAre(2013y / 1 / 17, 2013y / 3 / 21)) << "the first week has gone by";
}

TEST_F(LeisureTransfer, StartThatMovesTakesSpellFollowUpsAndRefundWithIt)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;suggested;2012-12-01;;;MH\nA-1;1;svøm;;;;;started;2013-01-10;;;MH\n");
    ASSERT_TRUE(import(office, folder)->applied);
    write("A-1;1;svøm;S-1;Hjælper;5;;suggested;2012-12-01;;;MH\nA-1;1;svøm;;;;;started;2013-01-12;;;MH\n");

    ASSERT_TRUE(import(office, folder)->applied);

    ASSERT_EQ(spellsOf(sara()).size(), 1U);
    EXPECT_EQ(spellsOf(sara()).front().period.from, 2013y / 1 / 12);
    EXPECT_EQ(only().refund, (Period{2013y / 1 / 12, Date{2013y / 6 / 11}}));
    std::vector<Date> due;
    std::ranges::transform(tasksOf(sara()), std::back_inserter(due), &Task::due);
    EXPECT_THAT(due, ElementsAre(2013y / 1 / 19, 2013y / 2 / 9, 2013y / 4 / 13));
}

TEST_F(LeisureTransfer, StartThatMovesInBothFilesIsStillOneJob)
{
    const auto writeStart = [this](const std::string& day) {
        write("A-1;1;svøm;S-1;Hjælper;5;;suggested;2012-12-01;;;MH\nA-1;1;svøm;;;;;started;" + day + ";;;MH\n");
        folder.write("engagements.csv", "case;kind;title;provider;started_on\nA-1;work;Hjælper;Sundby Svømmehal;" + day + "\n");
    };
    writeStart("2013-01-10");
    ASSERT_TRUE(import(office, folder)->applied);
    writeStart("2013-01-12");

    const auto report = import(office, folder);

    EXPECT_EQ(report->of(ExchangeFile::Engagements), (ImportCounts{0, 1, 0}));
    ASSERT_EQ(spellsOf(sara()).size(), 1U);
    EXPECT_EQ(spellsOf(sara()).front().period.from, 2013y / 1 / 12);
    EXPECT_EQ(only().spell, spellsOf(sara()).front().id);
}

TEST_F(LeisureTransfer, OldFolderTakesNobodysJobAway)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;suggested;2012-12-01;;ring til mor;MH\n");
    ASSERT_TRUE(import(office, folder)->applied);
    const PlacementId id = only().id;
    ASSERT_TRUE(office.services().placements.advance(office.teamLead, id, step(PlacementStage::Started, 2013y / 1 / 10)));
    const std::string before = snapshot();

    ASSERT_TRUE(import(office, folder)->applied);

    EXPECT_EQ(snapshot(), before);
}

TEST_F(LeisureTransfer, ColumnsThatAreNotThereLeaveThingsAlone)
{
    write("A-1;1;svøm;S-1;Hjælper;5;ma 16-18;suggested;2012-12-01;;ring til mor;MH\n");
    ASSERT_TRUE(import(office, folder)->applied);
    const std::string before = snapshot();
    folder.write("employers.csv", "employer;name;sector\n12345674;Sundby Svømmehal;municipal\n");
    folder.write("openings.csv", "employer;opening;title;posted_on;youngest_age;oldest_age\n"
                                 "12345674;en anden;Hjælper;2012-08-01;15;17\n");
    folder.write("placements.csv", "case;placement;employer;stage;day\nA-1;x;12345674;suggested;2012-12-01\n");

    const auto report = import(office, folder);

    ASSERT_TRUE(report && report->applied) << toText(report->problems.front());
    EXPECT_EQ(snapshot(), before);
}

TEST_F(LeisureTransfer, NamesWhatTheStoreHas)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;suggested;2012-08-05;;;MH\n");
    ASSERT_TRUE(import(office, folder)->applied);
    for (const char* file : {"employers.csv", "openings.csv", "people.csv", "cases.csv"})
        std::filesystem::remove(folder.path() / file);

    folder.write("placements.csv", std::string{kPlacementsHead} +
                                       "A-1;a;12345674;2012-08-01 Hjælper;;;;started;2012-12-05;;;MH\n"
                                       "A-1;b;sundby svømmehal;;Livredder;;;suggested;2012-12-05;;;MH\n");

    ASSERT_THAT(problems(), IsEmpty());
    const auto all = office.services().placements.ofCitizen(office.teamLead, sara());
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->at(1).title, "Hjælper") << "as its opening is called";
    EXPECT_EQ(all->at(1).opening, all->front().opening);
    EXPECT_FALSE(all->at(2).opening.isSet());
}

TEST_F(LeisureTransfer, ReportsEveryColumn)
{
    folder.write("people.csv", kPeople).write("cases.csv", kCases);
    folder.write("employers.csv", "employer;name;cvr;sector;tier;district_no;archived_on\n"
                                  "a;Ost;1234567;private;;;\nb;;;stat;best;36;i går\nb;Ost;12345675;private;key;;\n"
                                  "b;Vin;12345675;private;;;\n");
    folder.write("openings.csv", "employer;opening;title;posted_on;youngest_age;oldest_age;positions;weekly_hours;deadline\n"
                                 "b;1;Kasse;2012-08-01;17;15;0;5;\nb;2;Kasse;2012-08-01;17;15;1;999;\n"
                                 "b;3;Kasse;2012-08-01;17;15;1;5;2012-07-01\nc;1;Kasse;2012-08-01;13;17;1;;\n"
                                 "b;3;;x;x;200;1;5;\n");
    folder.write("placements.csv", std::string{kPlacementsHead} + "A-1;1;b;;Kasse;;;hired;2012-13-01;;;\n"
                                                                  "A-1;2;b;;Kasse;x;;declined;2012-08-01;dovne;;\n"
                                                                  "A-2;3;b;9;Kasse;;;declined;2012-08-01;;;\n"
                                                                  "A-1;4;b;;;;;offered;2013-08-01;school;;\n");

    EXPECT_THAT(problems(),
                ElementsAre("employers.csv:2:cvr:not_a_cvr:1234567",
                            "employers.csv:3:name:value_missing:", "employers.csv:3:sector:unknown_code:stat",
                            "employers.csv:3:tier:unknown_code:best", "employers.csv:3:district_no:out_of_range:36",
                            "employers.csv:3:archived_on:not_a_date:i går", "employers.csv:4:cvr:cvr_fails_check:12345675",
                            "employers.csv:5:employer:duplicate:b", "employers.csv:5:cvr:cvr_fails_check:12345675",
                            "employers.csv:5:cvr:duplicate:12345675", "openings.csv:2:positions:out_of_range:0",
                            "openings.csv:3:weekly_hours:out_of_range:999", "openings.csv:4:oldest_age:ages_turned_round:15",
                            "openings.csv:4:deadline:ends_before_start:2012-07-01", "openings.csv:5:employer:unknown_employer:c",
                            "openings.csv:6:title:value_missing:", "openings.csv:6:posted_on:not_a_date:x",
                            "openings.csv:6:youngest_age:not_a_number:x", "openings.csv:6:oldest_age:out_of_range:200",
                            "placements.csv:2:stage:unknown_code:hired", "placements.csv:2:day:not_a_date:2012-13-01",
                            "placements.csv:3:weekly_hours:not_a_number:x", "placements.csv:3:decline_reason:unknown_code:dovne",
                            "placements.csv:4:decline_reason:decline_needs_reason:", "placements.csv:4:case:unknown_case:A-2",
                            "placements.csv:4:opening:unknown_opening:9",
                            "placements.csv:5:decline_reason:reason_without_decline:school",
                            "placements.csv:5:day:step_in_future:2013-08-01", "placements.csv:5:title:value_missing:"));
    office.read([](Transaction& tx) { EXPECT_THAT(tx.employers().all(), IsEmpty()) << "all of it, or nothing"; });
}

TEST_F(LeisureTransfer, ReportsStepsThatDoNotFollowEachOther)
{
    write("A-1;1;svøm;S-1;Hjælper;5;;ended;2012-12-01;;;\n"
          "A-1;2;svøm;;Hjælper;5;;offered;2012-12-05;;;\nA-1;2;svøm;;Kasse;6;x;started;2012-12-01;;;\n"
          "A-1;3;svøm;;Hjælper;5;;suggested;2012-12-05;;;\nA-1;3;svøm;;Hjælper;5;;suggested;2012-12-05;;;\n");

    EXPECT_THAT(problems(),
                ElementsAre("placements.csv:2:stage:stage_does_not_follow:ended", "placements.csv:4:title:rows_disagree:… (5)",
                            "placements.csv:4:weekly_hours:rows_disagree:6", "placements.csv:4:pattern:rows_disagree:… (1)",
                            "placements.csv:5:stage:stage_does_not_follow:suggested"));
}

TEST_F(LeisureTransfer, ReportsANameThatTwoEmployersHave)
{
    employer("Netto");
    employer("netto");
    young("Sara");
    folder.write("openings.csv", "employer;opening;title;posted_on;youngest_age;oldest_age\nNETTO;1;Kasse;2012-08-01;13;17\n"
                                 "Netto;1;Kasse;2012-08-01;13;17\n");

    EXPECT_THAT(problems(), ElementsAre("openings.csv:2:employer:ambiguous_employer:NETTO"));
}

TEST_F(LeisureTransfer, IsTakenBackAsAWhole)
{
    const std::string before = snapshot();
    write("A-1;1;svøm;S-1;Hjælper;5;;started;2013-01-10;;;MH\n");
    ASSERT_TRUE(import(office, folder)->applied);
    const std::string after = snapshotOf(office, Detail::Facts);
    const auto undoNewest = [this] {
        const auto changes = office.services().changes.list(office.teamLead, {}, {}, 1);
        return office.services().changes.undo(office.teamLead, changes->front().change.id);
    };

    ASSERT_TRUE(undoNewest());
    EXPECT_EQ(snapshot(), before);
    ASSERT_TRUE(import(office, folder)->applied);
    EXPECT_EQ(snapshotOf(office, Detail::Facts), after);
}

}  // namespace fodfaeste::test
