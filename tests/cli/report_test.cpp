#include "cli_test.h"

#include "domain/outcome/year_end_status.h"
#include "exchange_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace fodfaeste {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

class ReportTest : public CliTest {
protected:
    ReportTest()
    {
        const std::string data = folder.file("data");
        std::filesystem::create_directory(data);
        test::writeExchangeFolder(data);
        makeTrialStore();
        EXPECT_EQ(run({"import", data}).code, ExitCode::Done);
    }

    Ran report(std::vector<std::string> more)
    {
        more.insert(more.begin(), {"report", "year-end", "--year", "2012"});
        return run(more);
    }

    json figures(std::vector<std::string> more = {})
    {
        more.insert(more.end(), {"--format", "json"});
        return json::parse(report(more).out);
    }

    /// What the trail keeps of the latest export of figures.
    AuditEntry latestExport()
    {
        AuditEntry found;
        const auto workplace = openStore();
        (void)workplace->gate().runBeforeSignIn<Done>([&](Transaction& transaction) -> Result<Done> {
            for (const AuditEntry& entry : transaction.audit().page(0, 50)) {
                if (entry.operation == Operation::ExportYearEnd || entry.operation == Operation::ExportWithCpr) {
                    found = entry;
                    break;
                }
            }
            return Done{};
        });
        return found;
    }
};

TEST_F(ReportTest, PrintsOneObjectWithEveryKey)
{
    const json object = figures();

    EXPECT_EQ(object.at("definition"), "krimi-status/1");
    EXPECT_EQ(object.at("year"), 2012);
    EXPECT_EQ(object.at("ages_from"), 18);
    EXPECT_EQ(object.at("ages_to"), 24);
    EXPECT_EQ(object.at("cut_off"), "2012-12-31");
    EXPECT_EQ(object.at("covered"), 3);
    EXPECT_EQ(object.at("positive"), 1);
    EXPECT_DOUBLE_EQ(object.at("share"), 1.0 / 3);
    EXPECT_EQ(object.at("counts").size(), kYearEndStatuses.size());
    int sum = 0;
    for (const YearEndStatus status : kYearEndStatuses)
        sum += object.at("counts").at(std::string{codeOf(status)}).get<int>();
    EXPECT_EQ(sum, 3);
    EXPECT_FALSE(object.contains("list"));
}

TEST_F(ReportTest, ListsEveryCoveredCitizenWithTheNumberMasked)
{
    const json object = figures({"--list"});

    ASSERT_EQ(object.at("list").size(), 3U);
    for (const json& row : object.at("list")) {
        EXPECT_EQ(row.size(), 5U);
        for (const char* key : {"cpr", "name", "case", "status", "evidence"})
            EXPECT_TRUE(row.contains(key)) << key;
        EXPECT_THAT(row.at("cpr").get<std::string>(), HasSubstr("-****"));
    }
    EXPECT_THAT(latestExport().detail, Not(HasSubstr("cpr=shown")));
}

TEST_F(ReportTest, ShowsNumbersForAReasonThatTheTrailKeeps)
{
    EXPECT_EQ(report({"--list", "--with-cpr"}).code, ExitCode::WrongUsage);

    const Ran shown = report({"--list", "--with-cpr", "--reason", "Afstemning", "--format", "csv"});

    EXPECT_EQ(shown.code, ExitCode::Done) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("770590-1230"));
    EXPECT_EQ(latestExport().purpose, "Afstemning");
    EXPECT_THAT(latestExport().detail, HasSubstr("cpr=shown"));
}

TEST_F(ReportTest, ListsAsATableWithTheNamedColumns)
{
    const Ran ran = report({"--list", "--format", "csv"});
    EXPECT_THAT(ran.out, StartsWith("cpr;name;case;status;evidence\r\n")) << "no mark that a script would take for a name";
    EXPECT_THAT(ran.out, HasSubstr("employed"));
}

TEST_F(ReportTest, TakesAnotherCutOff)
{
    const json june = figures({"--cut-off", "2012-06-30"});
    EXPECT_EQ(june.at("cut_off"), "2012-06-30");
    EXPECT_EQ(june.at("counts").at("employed"), 0) << "the job began in August";
    EXPECT_EQ(report({"--cut-off", "30.06.2012"}).code, ExitCode::WrongUsage);
}

TEST_F(ReportTest, WritesFilesForTheirOwnerOnly)
{
    for (const auto& [format, beginning] : std::initializer_list<std::pair<const char*, const char*>>{
             {"xlsx", "PK"}, {"pdf", "%PDF"}, {"text", "Status ved årets udgang 2012"}}) {
        const std::string file = folder.file(std::string{"ud."} + format);
        const Ran ran = report({"--format", format, "--list", "--output", file});
        if (ran.err.find("built without Qt") != std::string::npos) {
            EXPECT_FALSE(std::filesystem::exists(file)) << "the headless program says so, and leaves nothing";
            continue;
        }
        ASSERT_EQ(ran.code, ExitCode::Done) << ran.err;
        EXPECT_THAT(test::bytesOf(file), StartsWith(beginning));
        EXPECT_EQ(std::filesystem::status(file).permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        EXPECT_THAT(ran.out, IsEmpty());
    }
}

TEST_F(ReportTest, LeavesTheOldFileWhenTheNewCannotBeWritten)
{
    const std::string file = folder.file("mangler/ud.csv");
    const Ran ran = report({"--format", "csv", "--output", file});
    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, HasSubstr("output"));
}

TEST_F(ReportTest, SpeaksEnglishOnRequest)
{
    EXPECT_THAT(report({"--language", "en"}).out, HasSubstr("In custody"));
    EXPECT_THAT(report({}).out, HasSubstr("Indsat"));
}

TEST_F(ReportTest, RefusesWhatIsNoYearAndNoFormat)
{
    EXPECT_EQ(run({"report", "year-end", "--year", "1850"}).code, ExitCode::WrongUsage);
    EXPECT_EQ(run({"report", "year-end", "--year", "i fjor"}).code, ExitCode::WrongUsage);
    EXPECT_EQ(report({"--format", "docx"}).code, ExitCode::WrongUsage);
}

TEST_F(ReportTest, IsSoundAndSaysSo)
{
    const Ran ran = run({"verify"});
    EXPECT_EQ(ran.code, ExitCode::Done);
    EXPECT_THAT(ran.out, HasSubstr("3 citizens"));
    EXPECT_THAT(ran.out, HasSubstr("sound"));
}

TEST_F(ReportTest, IsNotSoundWhenAByteOfTheStoreHasChanged)
{
    std::string bytes = test::bytesOf(storePath);
    ASSERT_GT(bytes.size(), 40'000U);
    for (std::size_t at = 30'000; at < bytes.size(); at += 4096)
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    test::writeBytes(storePath, bytes);

    const Ran ran = run({"verify"});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, Not(IsEmpty()));
}

}  // namespace

}  // namespace fodfaeste
