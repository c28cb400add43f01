#include "cli_test.h"

#include "app/demonstration/demonstration.h"
#include "app/store_admin/store_service.h"

#include <cstdlib>

#include <gmock/gmock.h>

namespace fodfaeste {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

class InitTest : public CliTest {};

TEST_F(InitTest, MakesAStoreAndItsKeyFile)
{
    const Ran ran = run({"init"});

    EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
    EXPECT_THAT(files(), testing::IsSupersetOf({"kontoret.fodf", "kontoret.fodf.keys"}));
    EXPECT_EQ(openStore()->kind(), StoreKind::Ordinary);
}

TEST_F(InitTest, MakesAStoreForTrials)
{
    ASSERT_EQ(run({"init", "--synthetic"}).code, ExitCode::Done);
    EXPECT_EQ(openStore()->kind(), StoreKind::Trial);
}

TEST_F(InitTest, MakesTheDemonstrationWithTheYearThatIsKnown)
{
    ASSERT_EQ(run({"init", "--demo"}).code, ExitCode::Done);

    const Ran report = run({"report", "year-end", "--year", "2012"});
    EXPECT_THAT(report.out, HasSubstr("373 af 632"));
    EXPECT_THAT(report.out, HasSubstr("59,0 %"));
}

TEST_F(InitTest, NeverTouchesAStoreThatIsThere)
{
    makeTrialStore();
    const std::string before = test::bytesOf(storePath + ".keys");

    const Ran again = run({"init"});

    EXPECT_EQ(again.code, ExitCode::Failed);
    EXPECT_EQ(test::bytesOf(storePath + ".keys"), before);
    EXPECT_EQ(openStore()->kind(), StoreKind::Trial);
}

TEST_F(InitTest, LeavesNothingBehindWhenItFails)
{
    const Ran ran = run({"init", "--leader", ""});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, Not(IsEmpty()));
    EXPECT_THAT(files(), IsEmpty());
}

TEST_F(InitTest, TakesOneKindAtATime)
{
    EXPECT_EQ(run({"init", "--demo", "--synthetic"}).code, ExitCode::WrongUsage);
    EXPECT_THAT(files(), IsEmpty());
}

TEST_F(InitTest, RefusesAShortPassphraseForRealPeopleOnly)
{
    std::filesystem::permissions(passphraseFile, std::filesystem::perms::owner_all);
    test::writeBytes(passphraseFile, "kort\n");

    EXPECT_EQ(run({"init"}).code, ExitCode::Failed);
    EXPECT_THAT(files(), IsEmpty());
    EXPECT_EQ(run({"init", "--synthetic"}).code, ExitCode::Done);
}

class PassphraseTest : public CliTest {
protected:
    ~PassphraseTest() override { ::unsetenv("FODFAESTE_PASSPHRASE"); }
};

TEST_F(PassphraseTest, ComesFromTheEnvironmentAndIsTakenOutOfIt)
{
    makeTrialStore();
    ::setenv("FODFAESTE_PASSPHRASE", "agern bro cykel dug fjeld", 1);

    EXPECT_EQ(runBare({"verify", "--store", storePath}).code, ExitCode::Done);
    EXPECT_EQ(std::getenv("FODFAESTE_PASSPHRASE"), nullptr) << "a child would inherit it";
}

TEST_F(PassphraseTest, ComesFromTheFileFirst)
{
    makeTrialStore();
    ::setenv("FODFAESTE_PASSPHRASE", "noget andet", 1);
    EXPECT_EQ(run({"verify"}).code, ExitCode::Done);
}

TEST_F(PassphraseTest, IsNeverAnArgument)
{
    EXPECT_EQ(run({"verify", "--passphrase", "agern bro cykel dug fjeld"}).code, ExitCode::WrongUsage);
}

TEST_F(PassphraseTest, IsAskedForWhenThereIsNone)
{
    makeTrialStore();
    const Ran ran = runBare({"verify", "--store", storePath});
    EXPECT_EQ(ran.code, ExitCode::WrongUsage);
    EXPECT_THAT(ran.err, HasSubstr("--passphrase-file"));
}

TEST_F(PassphraseTest, ThatIsWrongIsToldFromADamagedStore)
{
    makeTrialStore();
    std::filesystem::permissions(passphraseFile, std::filesystem::perms::owner_all);
    test::writeBytes(passphraseFile, "agern bro cykel hest\n");
    const Ran wrong = run({"verify"});
    EXPECT_EQ(wrong.code, ExitCode::Failed);

    test::writeBytes(passphraseFile, "agern bro cykel dug fjeld\n");
    std::filesystem::resize_file(storePath, 5000);
    const Ran damaged = run({"verify"});
    EXPECT_EQ(damaged.code, ExitCode::Failed);
    EXPECT_NE(wrong.err, damaged.err);
    EXPECT_THAT(wrong.err + damaged.err, Not(HasSubstr("agern")));
}

TEST_F(PassphraseTest, InAFileThatOthersCanReadIsWarnedOf)
{
    makeTrialStore();
    std::filesystem::permissions(passphraseFile, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    EXPECT_THAT(run({"verify"}).err, HasSubstr("other users"));
}

class UsageTest : public CliTest {};

TEST_F(UsageTest, IsShownOnRequest)
{
    const Ran help = runBare({"--help"});
    EXPECT_EQ(help.code, ExitCode::Done);
    for (const char* command : {"init", "import", "export", "report", "verify", "backup", "backups", "restore"})
        EXPECT_THAT(help.out, HasSubstr(command));
    const Ran version = runBare({"--version"});
    EXPECT_EQ(version.code, ExitCode::Done);
    EXPECT_THAT(version.out, HasSubstr("fodfaeste-cli"));
}

TEST_F(UsageTest, IsExplainedWhenItIsWrong)
{
    for (const std::vector<std::string>& wrong :
         std::vector<std::vector<std::string>>{{},
                                               {"dance"},
                                               {"init"},
                                               {"report"},
                                               {"report", "year-end", "--store", storePath},
                                               {"import", "--store", storePath}}) {
        const Ran ran = runBare(wrong);
        EXPECT_EQ(ran.code, ExitCode::WrongUsage);
        EXPECT_THAT(ran.err, Not(IsEmpty()));
        EXPECT_THAT(ran.out, IsEmpty());
    }
}

TEST_F(UsageTest, NamesAStoreThatIsNotThere)
{
    const Ran ran = run({"verify"});
    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, Not(IsEmpty()));
    EXPECT_THAT(files(), IsEmpty()) << "asking makes nothing";
}

}  // namespace

}  // namespace fodfaeste
