#include "cli_test.h"

#include "exchange_folder.h"

#include <gmock/gmock.h>

namespace fodfaeste {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;

namespace {

class ImportTest : public CliTest {
protected:
    ImportTest()
    {
        std::filesystem::create_directory(data);
        test::writeExchangeFolder(data);
        makeTrialStore();
    }

    void change(const char* file, const std::string& from, const std::string& to)
    {
        std::string text = test::bytesOf(data + "/" + file);
        const auto at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        test::writeBytes(data + "/" + file, text.replace(at, from.size(), to));
    }

    /// Whom the year covers: who is in the store.
    std::string covered() { return run({"report", "year-end", "--year", "2012", "--format", "csv", "--list"}).out; }

    std::string data = folder.file("data");
};

TEST_F(ImportTest, TakesAFolderInAndSaysHowMuch)
{
    const Ran ran = run({"import", data});

    EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
    EXPECT_THAT(ran.out, testing::ContainsRegex("people.csv +3 +0 +0"));
    EXPECT_THAT(covered(), HasSubstr("Mette Ågård"));
}

TEST_F(ImportTest, ChangesNothingTheSecondTime)
{
    ASSERT_EQ(run({"import", data}).code, ExitCode::Done);
    const Ran again = run({"import", data});
    EXPECT_THAT(again.out, testing::ContainsRegex("people.csv +0 +0 +3"));
}

TEST_F(ImportTest, DoesNothingOnADryRun)
{
    const Ran ran = run({"import", "--dry-run", data});
    EXPECT_EQ(ran.code, ExitCode::Done);
    EXPECT_THAT(ran.out, testing::ContainsRegex("people.csv +3 +0 +0"));
    EXPECT_THAT(covered(), Not(HasSubstr("Mette")));
}

TEST_F(ImportTest, TakesNothingInWhenOneRowIsWrongAndListsEveryProblem)
{
    change("cases.csv", "2012-02-02", "2012-02-30");
    change("contacts.csv", "meeting", "telepathy");

    const Ran ran = run({"import", data});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, HasSubstr("cases.csv, line 3"));
    EXPECT_THAT(ran.err, HasSubstr("opened_on"));
    EXPECT_THAT(ran.err, HasSubstr("contacts.csv, line 2"));
    EXPECT_THAT(covered(), Not(HasSubstr("Mette")));
}

TEST_F(ImportTest, NamesNobodyInItsMessages)
{
    change("people.csv", ";12;", ";99;");
    change("cases.csv", "A-1;770590-1230", "A-1;770590-1231");
    change("contacts.csv", "2012-03-04T14:05", "2012-13-04T14:05");

    const Ran ran = run({"import", data});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    for (const char* secret : {"770590-1", "Mette", "Hemmeligt", "El-Khatib", "Gade"})
        EXPECT_THAT(ran.err + ran.out, Not(HasSubstr(secret)));
}

TEST_F(ImportTest, RefusesAnUnknownColumnAndAMissingFile)
{
    change("custody.csv", "facility", "prison");
    std::filesystem::remove(data + "/cases.csv");

    const Ran ran = run({"import", data});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, HasSubstr("custody.csv"));
}

TEST_F(ImportTest, WithstandsHostileBytes)
{
    const std::string people = test::bytesOf(data + "/people.csv");
    const std::pair<const char*, std::string> attacks[] = {
        {"a field of 10 MB", people + "700492-1113;" + std::string(10'000'000, 'a') + ";Bech;1;;;;nej\n"},
        {"NUL bytes", people + std::string{"700492-1113;An\0na;Bech;1;;;;nej\n", 33}},
        {"an open quote", people + "700492-1113;\"Anna;Bech;1;;;;nej\n"},
        {"no line at all", ""},
        {"a text of its own", "\xFF\xFE"
                              "c\0p\0r\0"},
        {"an invalid byte", people + "700492-1113;A\xC3;Bech;1;;;;nej\n"}};
    for (const auto& [what, bytes] : attacks) {
        SCOPED_TRACE(what);
        test::writeBytes(data + "/people.csv", bytes);
        const Ran ran = run({"import", data});
        EXPECT_THAT(ran.err.size(), testing::Lt(100'000U)) << "what was wrong is not repeated at length";
        if (ran.code == ExitCode::Failed) {
            EXPECT_THAT(ran.err, HasSubstr("people.csv"));
            EXPECT_THAT(covered(), Not(HasSubstr("Mette"))) << "half an import";
        }
    }
    EXPECT_EQ(run({"verify"}).code, ExitCode::Done);
}

TEST_F(ImportTest, ReadsWindows1252)
{
    std::string people = test::bytesOf(data + "/people.csv");
    const auto at = people.find("Ågård");
    people.replace(at, std::string{"Ågård"}.size(), "\xC5g\xE5rd");
    test::writeBytes(data + "/people.csv", people);

    ASSERT_EQ(run({"import", data}).code, ExitCode::Done);
    EXPECT_THAT(covered(), HasSubstr("Mette Ågård"));
}

TEST_F(ImportTest, KeepsAFormulaFromRunningInASpreadsheet)
{
    ASSERT_EQ(run({"import", data}).code, ExitCode::Done);
    EXPECT_THAT(covered(), Not(HasSubstr(";=cmd")));
    EXPECT_THAT(covered(), HasSubstr("cmd|calc")) << "the name is still there";
}

TEST_F(ImportTest, RefusesSyntheticNumbersInAnOrdinaryStore)
{
    storePath = folder.file("ordinary.fodf");
    ASSERT_EQ(run({"init"}).code, ExitCode::Done);

    const Ran ran = run({"import", data});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, HasSubstr("people.csv, line 2"));
    EXPECT_THAT(ran.err, HasSubstr("cpr"));
}

TEST_F(ImportTest, GivesTheSameFolderOutAgain)
{
    ASSERT_EQ(run({"import", data}).code, ExitCode::Done);
    const std::string out = folder.file("out");
    ASSERT_EQ(run({"export", "--reason", "flytning", out}).code, ExitCode::Done);

    storePath = folder.file("second.fodf");
    makeTrialStore();
    ASSERT_EQ(run({"import", out}).code, ExitCode::Done);
    const std::string again = folder.file("again");
    ASSERT_EQ(run({"export", "--reason", "flytning", again}).code, ExitCode::Done);
    for (const char* file : {"people.csv", "cases.csv", "contacts.csv", "engagements.csv", "custody.csv"})
        EXPECT_EQ(test::bytesOf(out + "/" + file), test::bytesOf(again + "/" + file)) << file;
}

TEST_F(ImportTest, ExportsOnlyForAReason)
{
    EXPECT_EQ(run({"export", folder.file("out")}).code, ExitCode::WrongUsage);
    EXPECT_FALSE(std::filesystem::exists(folder.file("out")));
}

}  // namespace

}  // namespace fodfaeste
