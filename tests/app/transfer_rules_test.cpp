#include "app/transfer/assignment_plan.h"
#include "app/transfer/caseworker_directory.h"
#include "app/transfer/import_problem.h"
#include "app/transfer/record_check.h"
#include "app/transfer/record_merge.h"
#include "app/transfer/row_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr Date kToday = 2013y / 1 / 15;

std::vector<std::string> problemsOf(const ExchangeRecords& records, Population population)
{
    ImportProblems problems;
    checkRecords(records, population, kToday, problems);
    std::vector<std::string> texts;
    for (const ImportProblem& problem : std::move(problems).inOrder())
        texts.push_back(std::to_string(problem.line) + ":" + problem.column + ":" + std::string{codeOf(problem.code)});
    return texts;
}

PersonRecord person(SourceLine line, std::string_view cpr)
{
    PersonRecord record{*Cpr::parse(cpr)};
    record.line = line;
    return record;
}

User user(int id, std::string name, std::string initials)
{
    return {UserId{id}, std::move(name), std::move(initials), Role::Caseworker, TeamId{}};
}

Assignment assignment(int id, int caseworker, Period period)
{
    return {AssignmentId{id}, CaseFileId{1}, UserId{caseworker}, period};
}

CaseFile caseFile(Period period)
{
    CaseFile file;
    file.id = CaseFileId{1};
    file.period = period;
    return file;
}

}  // namespace

TEST(RecordCheck, WarnsOfTheCheckDigitOfRealNumbersOnly)
{
    ExchangeRecords records;
    records.people = {person(2, "070761-4285"), person(3, "251248-9996"), person(4, "010165-0000")};
    EXPECT_THAT(problemsOf(records, Population::Real), ElementsAre("3:cpr:cpr_fails_check"));

    records.people = {person(2, "851248-9996")};
    EXPECT_THAT(problemsOf(records, Population::Synthetic), IsEmpty());
}

TEST(RecordCheck, RefusesImplausibleAndForeignNumbers)
{
    ExchangeRecords records;
    records.people = {person(2, "010158-5018"), person(3, "010137-5005"), person(4, "770590-1230"), person(5, "770590-1230")};

    EXPECT_THAT(problemsOf(records, Population::Real),
                ElementsAre("2:cpr:cpr_implausible", "3:cpr:cpr_implausible", "4:cpr:wrong_population", "5:cpr:wrong_population",
                            "5:cpr:duplicate"));
}

TEST(RecordCheck, RefusesWhatEndsBeforeItStarts)
{
    const Cpr cpr = *Cpr::parse("770590-1230");
    const Period backwards{2012y / 5 / 2, Date{2012y / 5 / 1}};
    ExchangeRecords records;
    records.people = {person(2, "770590-1230")};
    records.people[0].diedOn = 1990y / 5 / 16;
    CaseRecord file{cpr};
    file.line = 3;
    file.caseNumber = "A";
    file.programme = "krimi";
    file.period = backwards;
    records.cases = {file, file};
    EngagementRecord engagement;
    engagement.line = 4;
    engagement.period = backwards;
    records.engagements = {engagement};
    CustodyRecord stay{cpr};
    stay.line = 5;
    stay.period = backwards;
    stay.expectedReleaseOn = 2012y / 5 / 1;
    records.custody = {stay};

    EXPECT_THAT(problemsOf(records, Population::Synthetic),
                ElementsAre("2:died_on:before_birth", "3:closed_on:ends_before_start", "3:case:duplicate",
                            "3:closed_on:ends_before_start", "4:ended_on:ends_before_start",
                            "5:expected_release_on:ends_before_start", "5:released_on:ends_before_start"));
}

TEST(RecordCheck, KnowsAProgrammeCode)
{
    for (const char* good : {"krimi", "ssp+", "a-b_c9", "a"})
        EXPECT_TRUE(isProgrammeCode(good)) << good;
    for (const char* bad : {"", "Krimi", "1a", "a b", "ø", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_FALSE(isProgrammeCode(bad)) << bad;
}

TEST(ImportProblems, ListsErrorsThoughThereAreVeryManyNotices)
{
    ImportProblems problems;
    for (std::size_t i = 0; i < 100'005; ++i)
        problems.add(ExchangeFile::People, i, Column::Cpr, ProblemCode::CprFailsCheck);
    problems.add(ExchangeFile::Custody, 7, Column::Kind, ProblemCode::UnknownCode, "x");
    EXPECT_TRUE(problems.hasErrors());

    const auto all = std::move(problems).inOrder();

    EXPECT_EQ(all.size(), 100'002U);
    EXPECT_EQ(toText(all[100'000]), "custody.csv, line 7, kind: not one of the words that may stand here (x)");
    EXPECT_EQ(toText(all.back()), "folder: so many more problems are not listed (5)");
}

TEST(ImportProblems, ShowValuesCutAndPrintable)
{
    EXPECT_EQ(printable("a\tb\x7F"
                        "c\xC2\x85"
                        "d\xFF"),
              "a.b.c.d.");
    EXPECT_EQ(printable(std::string(39, 'x') + "øy"), std::string(39, 'x') + "…");
    EXPECT_EQ(printable(std::string(38, 'x') + "ø"), std::string(38, 'x') + "ø");
}

TEST(CaseworkerDirectory, FindsNamesInAnySpellingAndInitials)
{
    CaseworkerDirectory directory{{user(1, "Maria Ågård", "MÅ"), user(2, "Bo Holm", "BH"), user(3, "Bent Hansen", "BH")}};

    EXPECT_EQ(directory.find("Maria Ågård"), UserId{1});
    EXPECT_EQ(directory.find("maria aagaard"), UserId{1});
    EXPECT_EQ(directory.find("MÅ"), UserId{1});
    EXPECT_EQ(directory.find("BH"), std::nullopt);
    EXPECT_EQ(directory.find(""), UserId{});
    EXPECT_THAT(directory.added(), IsEmpty());
    EXPECT_EQ(directory.labelOf(UserId{2}), "Bo Holm");
    EXPECT_EQ(directory.labelOf(UserId{}), "");
}

TEST(CaseworkerDirectory, WritesInitialsWhereTwoAreOfOneName)
{
    CaseworkerDirectory directory{{user(1, "Lene Holm", "LH"), user(2, "Lene Holm", "LHO")}};

    EXPECT_EQ(directory.find("Lene Holm"), std::nullopt);
    EXPECT_EQ(directory.labelOf(UserId{1}), "LH");
    EXPECT_EQ(directory.labelOf(UserId{2}), "LHO");
}

TEST(CaseworkerDirectory, CollectsNewcomersOnce)
{
    CaseworkerDirectory directory{{}};
    const auto id = directory.find("Søren Ågård");

    EXPECT_EQ(directory.find("soeren aagaard"), id);
    EXPECT_NE(directory.find("XY"), id);
    ASSERT_EQ(directory.added().size(), 2U);
    EXPECT_EQ(directory.added()[0].initials, "SÅ");
    EXPECT_EQ(directory.added()[1].initials, "XY");

    directory.settle(0, UserId{41});
    EXPECT_EQ(directory.settled(*id), UserId{41});
    EXPECT_EQ(directory.settled(UserId{7}), UserId{7});
}

TEST(AssignmentPlan, GivesANewCaseFileItsCaseworkerForItsPeriod)
{
    const CaseFile file = caseFile({2012y / 1 / 1, Date{2012y / 6 / 1}});

    EXPECT_THAT(planAssignments({}, file.period, file, UserId{5}, kToday), ElementsAre(assignment(0, 5, file.period)));
    EXPECT_THAT(planAssignments({}, file.period, file, UserId{}, kToday), IsEmpty());
}

TEST(AssignmentPlan, OnlyMovesTheEndForTheSameCaseworker)
{
    const Period open{2012y / 1 / 1, std::nullopt};
    const Period closed{2012y / 1 / 1, Date{2012y / 6 / 1}};

    EXPECT_THAT(planAssignments({assignment(1, 5, open)}, open, caseFile(open), UserId{5}, kToday), IsEmpty());
    EXPECT_THAT(planAssignments({assignment(1, 5, open)}, open, caseFile(closed), UserId{5}, kToday),
                ElementsAre(assignment(1, 5, closed)));
    EXPECT_THAT(planAssignments({assignment(1, 5, closed)}, closed, caseFile(open), UserId{5}, kToday),
                ElementsAre(assignment(1, 5, open)));
}

TEST(AssignmentPlan, HandsOverTodayAndThenStaysSo)
{
    const Period open{2012y / 1 / 1, std::nullopt};
    const std::vector<Assignment> before{assignment(1, 5, open)};

    const auto changes = planAssignments(before, open, caseFile(open), UserId{6}, kToday);

    const Assignment ended = assignment(1, 5, {2012y / 1 / 1, Date{2013y / 1 / 14}});
    EXPECT_THAT(changes, ElementsAre(ended, assignment(0, 6, {kToday, std::nullopt})));
    EXPECT_THAT(planAssignments({ended, assignment(2, 6, {kToday, std::nullopt})}, open, caseFile(open), UserId{6}, kToday),
                IsEmpty());
}

TEST(AssignmentPlan, NamesTheLastCaseworkerOfAClosedCaseFile)
{
    const Period day{2012y / 1 / 1, Date{2012y / 1 / 1}};

    const auto changes = planAssignments({assignment(1, 5, day)}, day, caseFile(day), UserId{6}, kToday);

    EXPECT_THAT(changes, ElementsAre(assignment(0, 6, day)));
    EXPECT_THAT(planAssignments({assignment(1, 5, day), assignment(2, 6, day)}, day, caseFile(day), UserId{6}, kToday),
                IsEmpty());
}

TEST(AssignmentPlan, EndsWhenNobodyIsNamed)
{
    const Period open{2012y / 1 / 1, std::nullopt};
    const Assignment ended = assignment(1, 5, {2012y / 1 / 1, Date{2013y / 1 / 14}});

    EXPECT_THAT(planAssignments({assignment(1, 5, open)}, open, caseFile(open), UserId{}, kToday), ElementsAre(ended));
    EXPECT_THAT(planAssignments({ended}, open, caseFile(open), UserId{}, kToday), IsEmpty());
}

TEST(RowMatcher, LetsTheBestFitChooseFirst)
{
    const std::vector<MatchTexts> stored{{"a1", "a", "k"}, {"a2", "a", "k"}, {"b1", "b", "k"}};

    EXPECT_THAT(matchRows({{"x", "", "k"}, {"a2", "", "k"}, {"a", "a", "k"}, {"z", "", "k"}, {"z", "", "other"}}, stored),
                ElementsAre(2U, 1U, 0U, std::nullopt, std::nullopt));
}

TEST(RecordMerge, LiftsNoProtectionByAnEmptyCellAndKeepsTheAddress)
{
    const ExchangeRecords folder;
    PersonRecord record = person(2, "770590-1230");
    Citizen stored = blankCitizen(record.cpr);
    stored.address = "Gade 1";
    stored.postalCode = "2200";
    stored.protection = {true, Date{2013y / 6 / 1}};

    EXPECT_EQ(merged(record, stored, folder, kToday), stored);
    record.protectedAddress = true;
    EXPECT_EQ(merged(record, stored, folder, kToday), stored);
    record.protectedAddress = false;
    EXPECT_EQ(merged(record, stored, folder, kToday).protection, (AddressProtection{false, std::nullopt}));
    EXPECT_EQ(merged(record, stored, folder, kToday).address, "");
}

TEST(RecordMerge, ClearsOnlyColumnsThatTheFileHas)
{
    ExchangeRecords folder;
    folder.absentColumns[static_cast<std::size_t>(ExchangeFile::People)].insert(Column::Phone);
    const PersonRecord record = person(2, "770590-1230");
    Citizen stored = blankCitizen(record.cpr);
    stored.phone = "31 12";
    stored.email = "m@x.dk";

    const Citizen after = merged(record, stored, folder, kToday);

    EXPECT_EQ(after.phone, "31 12");
    EXPECT_EQ(after.email, "");
}

}  // namespace fodfaeste
