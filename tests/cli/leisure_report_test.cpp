#include "cli_test.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace fodfaeste {

using testing::HasSubstr;
using testing::StartsWith;

namespace {

class LeisureReportTest : public CliTest {
protected:
    LeisureReportTest()
    {
        const std::string data = folder.file("data");
        std::filesystem::create_directory(data);
        test::writeBytes(data + "/employers.csv", "employer;name;sector\nnetto;Netto;private\n");
        test::writeBytes(data + "/openings.csv", "employer;opening;title;posted_on;youngest_age;oldest_age\n"
                                                 "netto;1;Kasse;2012-08-01;13;17\nnetto;2;Lager;2011-08-01;13;17\n");
        makeTrialStore();
        EXPECT_EQ(run({"import", data}).code, ExitCode::Done);
    }

    Ran report(std::vector<std::string> more)
    {
        more.insert(more.begin(), {"report", "leisure-jobs", "--from", "2012-01-01"});
        return run(more);
    }
};

}  // namespace

TEST_F(LeisureReportTest, PrintsATableForAPurpose)
{
    const Ran ran = report({"--to", "2012-12-31", "--purpose", "Udvalget"});

    EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
    EXPECT_THAT(ran.out, StartsWith("division;part;figure;count\r\nall;;openings;1\r\n"));
    EXPECT_THAT(ran.out, HasSubstr("employer;Netto;openings;1\r\n"));
}

TEST_F(LeisureReportTest, WritesASpreadsheetForItsOwnerOnly)
{
    const std::string file = folder.file("ud.xlsx");

    ASSERT_EQ(report({"--to", "2012-12-31", "--purpose", "Udvalget", "--format", "xlsx", "--output", file}).code, ExitCode::Done);

    EXPECT_THAT(test::bytesOf(file), StartsWith("PK"));
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(LeisureReportTest, RefusesWhatItCannotMake)
{
    EXPECT_EQ(report({"--to", "2012-12-31"}).code, ExitCode::WrongUsage) << "no purpose";
    EXPECT_EQ(report({"--to", "31.12.2012", "--purpose", "x"}).code, ExitCode::WrongUsage);
    EXPECT_EQ(report({"--to", "2011-12-31", "--purpose", "x"}).code, ExitCode::Failed) << "the period is turned round";
}

}  // namespace fodfaeste
