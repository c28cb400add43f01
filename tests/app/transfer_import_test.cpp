#include "app/transfer/import_service.h"
#include "app/transfer_folder.h"
#include "support/office.h"
#include "support/record_snapshot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Detail;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr std::string_view kPeople = "cpr;given_names;family_name;district_no;address;postal_code;phone;protected_address\n"
                                     "770590-1230;Mette;Ågård;12;Gade 1;2200;31 12;nej\n"
                                     "890296-2078;Omar;El-Khatib;;;;;ja\n";
constexpr std::string_view kCases = "case;cpr;programme;opened_on;closed_on;close_reason;caseworker;referred_by\n"
                                    "A-1;770590-1230;krimi;2012-01-02;;;Maria Holm;SSP\n"
                                    "A-2;890296-2078;natteravne;2012-02-02;2012-10-01;flyttet;Sofie Nygaard;\n";
constexpr std::string_view kContacts = "case;at;channel;attendance;assessment;minutes;caseworker;note\n"
                                       "A-1;2012-03-04T14:05;meeting;attended;positive;45;MH;Første samtale\n"
                                       "A-1;2012-03-04T14:05;phone;no_show;;;MH;\n"
                                       "A-1;2012-03-04T14:05;phone;no_show;;;MH;Ringede igen\n"
                                       "A-2;2012-03-05T09:00;sms;sent;;;;\n";
constexpr std::string_view kEngagements = "case;kind;title;provider;weekly_hours;started_on;ended_on;end_reason\n"
                                          "A-1;work;Kasse;Netto;18,5;2012-08-12;;\n"
                                          "A-1;work;Lager;Føtex;10;2012-08-12;2012-09-01;sæson\n";
constexpr std::string_view kCustody = "cpr;kind;facility;admitted_on;expected_release_on;released_on\n"
                                      "770590-1230;remand;Vestre;2012-05-01;;2012-06-01\n"
                                      "770590-1230;sentence;Nyborg;2012-06-01;2013-06-01;\n";

/// The table with its rows in the other order.
std::string reversed(std::string_view table)
{
    std::istringstream lines{std::string{table}};
    std::string header;
    std::getline(lines, header);
    std::string rows;
    for (std::string row; std::getline(lines, row);)
        rows = row + "\n" + rows;
    return header + "\n" + rows;
}

std::string replaced(std::string_view table, std::string_view from, std::string_view to)
{
    std::string text{table};
    return text.replace(text.find(from), from.size(), to);
}

/// Stops a job at its nth look.
class StoppedAt final : public Progress {
public:
    explicit StoppedAt(int look) : m_looks{look} {}
    void advanced(std::uint64_t, std::uint64_t) override {}
    bool cancelled() const override { return --m_looks < 0; }

private:
    mutable int m_looks;
};

class TransferImportTest : public testing::Test {
protected:
    TransferImportTest()
    {
        folder.write("people.csv", kPeople).write("cases.csv", kCases).write("contacts.csv", kContacts);
        folder.write("engagements.csv", kEngagements).write("custody.csv", kCustody);
    }

    Result<ImportReport> run(ImportMode mode = ImportMode::Apply)
    {
        return office.services().import.run(office.teamLead, folder.path(), mode, progress);
    }
    std::string snapshot(Detail detail = Detail::Revisions) { return snapshotOf(office, detail); }
    static std::vector<std::string> problemsOf(const ImportReport& report)
    {
        std::vector<std::string> texts;
        for (const ImportProblem& problem : report.problems)
            texts.push_back(problem.file + ":" + std::to_string(problem.line) + ":" + problem.column + ":" +
                            std::string{codeOf(problem.code)});
        return texts;
    }
    static std::string countsOf(const ImportReport& report)
    {
        std::string text;
        for (const ExchangeFile file : kExchangeFiles) {
            const ImportCounts& counts = report.of(file);
            const bool isLeft = isOfLeisureJobs(file) && counts == ImportCounts{};
            text += isLeft ? std::string{}
                           : std::to_string(counts.added) + "/" + std::to_string(counts.changed) + "/" +
                                 std::to_string(counts.unchanged) + " ";
        }
        return text;
    }

    test::Office office;
    test::TransferFolder folder;
    NoProgress progress;
};

}  // namespace

TEST_F(TransferImportTest, AddsEveryRecord)
{
    const auto report = run();

    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_TRUE(report->applied);
    EXPECT_EQ(countsOf(*report), "2/0/0 2/0/0 4/0/0 2/0/0 2/0/0 ");
    EXPECT_THAT(report->newCaseworkers, ElementsAre("Sofie Nygaard"));
    EXPECT_THAT(report->newProgrammes, ElementsAre("natteravne"));
    EXPECT_THAT(problemsOf(*report), ElementsAre("cases.csv:3:programme:new_programme"));
    EXPECT_EQ(snapshot(Detail::Facts), R"(assignment|A-1|Maria Holm|2012-01-02..-|
assignment|A-2|Sofie Nygaard|2012-02-02..2012-10-01|
case|A-1|7705901230|krimi|2012-01-02..-||SSP|
case|A-2|8902962078|natteravne|2012-02-02..2012-10-01|flyttet||
contact|A-1|2012-03-04T14:05|meeting|attended|positive|45|Maria Holm|[Første samtale//Maria Holm]|
contact|A-1|2012-03-04T14:05|phone|no_show|-|-1|Maria Holm|[Ringede igen//Maria Holm]|
contact|A-1|2012-03-04T14:05|phone|no_show|-|-1|Maria Holm||
contact|A-2|2012-03-05T09:00|sms|sent|-|-1|nobody||
person|7705901230|Mette|Ågård|12|Gade 1|2200|31 12||0|-|-|-|
person|8902962078|Omar|El-Khatib|0|||||1|-|-|-|
spell|A-1|work|Kasse|Netto|1850|2012-08-12..-||
spell|A-1|work|Lager|Føtex|1000|2012-08-12..2012-09-01|sæson|
stay|7705901230|remand|Vestre|2012-05-01..2012-06-01|-|
stay|7705901230|sentence|Nyborg|2012-06-01..-|2013-06-01|
)");
}

TEST_F(TransferImportTest, CountsTheSameInADryRunAndWritesNothing)
{
    const std::string before = snapshot();

    const auto dry = run(ImportMode::DryRun);
    EXPECT_EQ(snapshot(), before);
    const auto real = run();

    ASSERT_TRUE(dry && real);
    EXPECT_FALSE(dry->applied);
    EXPECT_EQ(countsOf(*dry), countsOf(*real));
    EXPECT_EQ(dry->problems, real->problems);
    EXPECT_EQ(dry->newCaseworkers, real->newCaseworkers);
    EXPECT_EQ(dry->newProgrammes, real->newProgrammes);
}

TEST_F(TransferImportTest, ChangesNothingTheSecondTimeInAnyOrder)
{
    ASSERT_TRUE(run());
    const std::string before = snapshot();
    folder.write("people.csv", reversed(kPeople)).write("cases.csv", reversed(kCases)).write("contacts.csv", reversed(kContacts));
    folder.write("engagements.csv", reversed(kEngagements)).write("custody.csv", reversed(kCustody));

    const auto again = run();

    ASSERT_TRUE(again);
    EXPECT_EQ(countsOf(*again), "0/0/2 0/0/2 0/0/4 0/0/2 0/0/2 ");
    EXPECT_THAT(again->problems, IsEmpty());
    EXPECT_EQ(snapshot(), before);
}

TEST_F(TransferImportTest, UpdatesWhatIsSaidDifferently)
{
    ASSERT_TRUE(run());
    folder.write("people.csv", replaced(kPeople, ";31 12;", ";;"));
    folder.write("cases.csv", replaced(kCases, "Maria Holm", "Jonas Krag"));
    folder.write("contacts.csv", replaced(replaced(kContacts, "Første samtale", "Første møde"), "sms;sent", "letter;sent"));
    folder.write("engagements.csv", replaced(kEngagements, "2012-08-12;;", "2012-08-12;2012-12-01;sagt op"));
    folder.write("custody.csv", replaced(kCustody, "Nyborg;2012-06-01;2013-06-01", "Vridsløse;2012-06-01;2013-05-01"));

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_EQ(countsOf(*report), "0/1/1 0/1/1 0/2/2 0/1/1 0/1/1 ");
    EXPECT_THAT(snapshot(Detail::Facts),
                AllOf(HasSubstr("person|7705901230|Mette|Ågård|12|Gade 1|2200||"),
                      HasSubstr("assignment|A-1|Maria Holm|2012-01-02..2013-01-14|"),
                      HasSubstr("assignment|A-1|Jonas Krag|2013-01-15..-|"),
                      HasSubstr("[Første samtale//Maria Holm][Første møde/import/Anne Bech]"),
                      HasSubstr("A-2|2012-03-05T09:00|letter|"), HasSubstr("Kasse|Netto|1850|2012-08-12..2012-12-01|sagt op|"),
                      HasSubstr("Vridsløse|2012-06-01..-|2013-05-01|")));
    EXPECT_EQ(countsOf(*run()), "0/0/2 0/0/2 0/0/4 0/0/2 0/0/2 ");
}

TEST_F(TransferImportTest, LeavesColumnsAloneThatTheFileDoesNotHave)
{
    ASSERT_TRUE(run());
    const std::string before = snapshot();
    folder.write("people.csv", "cpr;given_names;family_name\n770590-1230;Mette;Ågård\n890296-2078;Omar;El-Khatib\n");
    folder.write("cases.csv",
                 "case;cpr;programme;opened_on\nA-1;770590-1230;krimi;2012-01-02\nA-2;890296-2078;natteravne;2012-02-02\n");
    folder.write("contacts.csv", "case;at;channel;attendance\nA-1;2012-03-04T14:05;meeting;attended\n");
    folder.write("engagements.csv", "case;kind;started_on\nA-1;work;2012-08-12\nA-1;work;2012-08-12\n");
    folder.write("custody.csv", "cpr;kind;facility;admitted_on\n770590-1230;sentence;Nyborg;2012-06-01\n");

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_EQ(countsOf(*report), "0/0/2 0/0/2 0/0/1 0/0/2 0/0/1 ");
    EXPECT_EQ(snapshot(), before);
}

TEST_F(TransferImportTest, FollowsTheEndOfACaseFileWithItsCaseworker)
{
    ASSERT_TRUE(run());
    folder.write("cases.csv", "case;cpr;programme;opened_on;closed_on\nA-1;770590-1230;krimi;2012-01-02;2012-12-24\n");

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_THAT(snapshot(Detail::Facts), HasSubstr("assignment|A-1|Maria Holm|2012-01-02..2012-12-24|"));
    EXPECT_THAT(problemsOf(*report), ElementsAre("engagements.csv:2:ended_on:open_spell_in_closed_case"));
}

TEST_F(TransferImportTest, WritesNothingWhenThereIsAnyErrorAndNamesThemAll)
{
    const std::string before = snapshot();
    folder.write("people.csv", std::string{kPeople} + "070761-4285;Rigtig;Person;;;;;\n890200-4123;;Navnløs;;;;;\n");
    folder.write("cases.csv", std::string{kCases} + "A-3;610100-4000;krimi;2012-01-01;;;;\nA-4;890200-4123;krimi;2012-01-01;;;;\n"
                                                    "A-5;070761-4285;krimi;i dag;;;;\n");
    folder.write("contacts.csv", std::string{kContacts} + "A-9;2012-03-04T14:05;meeting;attended;;;;\n"
                                                          "A-5;2012-03-04T14:05;meeting;attended;;;;\n");
    folder.write("custody.csv", std::string{kCustody} + "610100-4000;remand;Vestre;2012-05-01;;\n");

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_FALSE(report->applied);
    EXPECT_TRUE(report->hasErrors());
    EXPECT_THAT(problemsOf(*report), ElementsAre("people.csv:4:cpr:wrong_population", "people.csv:5:given_names:value_missing",
                                                 "cases.csv:3:programme:new_programme", "cases.csv:4:cpr:unknown_person",
                                                 "cases.csv:6:opened_on:not_a_date", "contacts.csv:6:case:unknown_case",
                                                 "custody.csv:4:cpr:unknown_person"));
    EXPECT_EQ(snapshot(), before);
}

TEST_F(TransferImportTest, WarnsOfWhatIsOdd)
{
    folder.write("contacts.csv", std::string{kContacts} +
                                     "A-2;2012-11-01T10:00;meeting;attended;;;;\nA-1;2013-01-16T10:00;meeting;attended;;;;\n");
    folder.write("custody.csv", std::string{kCustody} + "770590-1230;remand;Arrest;2012-05-15;;2012-05-20\n");
    folder.write("engagements.csv", std::string{kEngagements} + "A-2;offer;;;;2012-03-01;;\n");

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->applied);
    EXPECT_THAT(problemsOf(*report),
                ElementsAre("cases.csv:3:programme:new_programme", "contacts.csv:6:at:contact_outside_case",
                            "contacts.csv:7:at:contact_in_future", "engagements.csv:4:ended_on:open_spell_in_closed_case",
                            "custody.csv:4:admitted_on:overlapping_stays"));
}

TEST_F(TransferImportTest, FindsPeopleAndCasesThatOnlyTheStoreKnows)
{
    auto known = office.citizen("Yasmin", "Krag").cpr("690899-9019").caseFile("krimi", 2012y / 1 / 9).caseNumber("KI-7");
    std::filesystem::remove(folder.path() / "people.csv");
    folder.write("cases.csv", "case;cpr;programme;opened_on\nA-1;690899-9019;krimi;2012-01-02\n");
    folder.write("contacts.csv", "case;at;channel;attendance\nKI-7;2012-03-04T14:05;meeting;attended\n");
    folder.write("engagements.csv", "case;kind;started_on\nKI-7;work;2012-08-12\n");
    folder.write("custody.csv", "cpr;kind;facility;admitted_on\n690899-9019;remand;Vestre;2012-06-01\n");

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_EQ(countsOf(*report), "0/0/0 1/0/0 1/0/0 1/0/0 1/0/0 ");
    EXPECT_EQ(office.auditLines().front().citizens, std::vector{known.id()});
}

TEST_F(TransferImportTest, KnowsAPersonByAFormerNumber)
{
    office.citizen("Omar", "Krag").cpr("690899-9019").formerCpr("890296-2078", Date{2010y / 1 / 1});
    folder.write("people.csv", "cpr;given_names;family_name\n770590-1230;Mette;Ågård\n890296-2078;Omar;El-Khatib\n");

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_EQ(report->of(ExchangeFile::People), (ImportCounts{1, 1, 0}));
    EXPECT_THAT(snapshot(), AllOf(HasSubstr("person|6908999019|Omar|El-Khatib|"), HasSubstr("case|A-2|6908999019|"),
                                  Not(HasSubstr("person|8902962078"))));

    folder.write("people.csv",
                 "cpr;given_names;family_name\n770590-1230;Mette;Ågård\n890296-2078;Omar;El-Khatib\n690899-9019;O;E\n");
    EXPECT_THAT(problemsOf(*run()), testing::Contains("people.csv:4:cpr:duplicate"));
}

TEST_F(TransferImportTest, RefusesACaseNumberOfAnotherPerson)
{
    ASSERT_TRUE(run());
    folder.write("cases.csv", "case;cpr;programme;opened_on\nA-1;890296-2078;krimi;2012-01-02\n");

    EXPECT_THAT(problemsOf(*run()), testing::Contains("cases.csv:2:cpr:case_of_other_person"));
}

TEST_F(TransferImportTest, RefusesACaseworkerWhoMayBeTwo)
{
    office.staff("Mads Hjort", Role::Caseworker);

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_FALSE(report->applied);
    EXPECT_THAT(problemsOf(*report), testing::Contains("contacts.csv:2:caseworker:ambiguous_caseworker"));
}

TEST_F(TransferImportTest, SaysWhenAProtectionIsLifted)
{
    ASSERT_TRUE(run());
    folder.write("people.csv", replaced(kPeople, ";;;;;ja", ";;;;;nej"));

    const auto report = run();

    ASSERT_TRUE(report);
    EXPECT_THAT(problemsOf(*report), ElementsAre("people.csv:3:protected_address:lifts_protection"));
    EXPECT_THAT(snapshot(), HasSubstr("person|8902962078|Omar|El-Khatib|0|||||0|"));
}

TEST_F(TransferImportTest, WritesNothingWhenItIsStopped)
{
    std::string contacts{kContacts};
    for (int i = 0; i < 2500; ++i)
        contacts += "A-1;2012-03-04T14:05;meeting;attended;;;;\n";
    folder.write("contacts.csv", contacts);
    const std::string before = snapshot();

    int look = 0;
    for (; look < 100; ++look) {
        StoppedAt stopped{look};
        const auto report = office.services().import.run(office.teamLead, folder.path(), ImportMode::Apply, stopped);
        if (report)
            break;
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled) << look;
        EXPECT_EQ(snapshot(), before) << look;
    }
    EXPECT_GT(look, 10);
    EXPECT_LT(look, 100);
}

TEST_F(TransferImportTest, IsForTeamLeadsAndLeavesALineInTheTrail)
{
    const auto refused = office.services().import.run(office.caseworker, folder.path(), ImportMode::Apply, progress);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(office.auditLines().front().outcome, AuditOutcome::Refused);

    ASSERT_TRUE(run());
    const AuditEntry line = office.auditLines().front();
    EXPECT_EQ(line.operation, Operation::ImportRecords);
    EXPECT_EQ(line.purpose, "import");
    EXPECT_EQ(line.detail, "dry_run=no applied=yes added=12 changed=0 unchanged=0");
    EXPECT_EQ(line.citizens.size(), 2U);
}

TEST_F(TransferImportTest, TakesRecordsThatComeFromNoFile)
{
    ExchangeRecords records;
    PersonRecord person{*Cpr::parse("770590-1230")};
    person.givenNames = "Mette";
    person.familyName = "Ågård";
    records.people.push_back(person);
    CaseRecord file{person.cpr};
    file.caseNumber = "A-1";
    file.programme = "krimi";
    file.period.from = 2012y / 1 / 2;
    records.cases.push_back(file);
    ContactRecord contact;
    contact.caseNumber = "A-1";
    contact.at = {2012y / 3 / 4, 10h};
    records.contacts = {contact, contact};

    const auto report = office.services().import.apply(office.teamLead, records, progress);
    const auto again = office.services().import.apply(office.teamLead, records, progress);

    ASSERT_TRUE(report && again);
    EXPECT_EQ(countsOf(*report), "1/0/0 1/0/0 2/0/0 0/0/0 0/0/0 ");
    EXPECT_EQ(countsOf(*again), "0/0/1 0/0/1 0/0/2 0/0/0 0/0/0 ");
}

}  // namespace fodfaeste
