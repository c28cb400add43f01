#include "app/trail/trail_service.h"
#include "app/user/user_service.h"
#include "cli/cli_test.h"

#include <gmock/gmock.h>

#include <fstream>

namespace fodfaeste {

using testing::HasSubstr;

namespace {

class KeyCommands : public CliTest {
protected:
    std::string write(const std::string& name, const std::string& line)
    {
        const std::string path = folder.file(name);
        std::ofstream{path} << line << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        return path;
    }
};

TEST_F(KeyCommands, RotateAndEverythingIsStillThere)
{
    makeTrialStore();
    const std::string before = test::bytesOf(storePath + ".keys");

    const Ran ran = run({"rotate-key"});

    EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
    EXPECT_NE(test::bytesOf(storePath + ".keys"), before);
    EXPECT_EQ(run({"verify"}).code, ExitCode::Done);
}

TEST_F(KeyCommands, RecoverByTheKeyThatInitWroteDown)
{
    const std::string keyFile = folder.file("recovery");
    ASSERT_EQ(run({"init", "--synthetic", "--leader", "Anne Bech", "--recovery-key-file", keyFile}).code, ExitCode::Done);
    const std::string fresh = write("fresh", "en ny og bedre sætning");

    const Ran ran =
        runBare({"recover", "--store", storePath, "--recovery-key-file", keyFile, "--user", "AB", "--passphrase-file", fresh});

    EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
    EXPECT_THAT(run({"verify"}).err, HasSubstr("wrong-passphrase")) << "the old one is void";
    EXPECT_EQ(runBare({"verify", "--store", storePath, "--passphrase-file", fresh, "--user", "ab"}).code, ExitCode::Done);

    const std::string slip = write("slip", "7777-7777");
    EXPECT_THAT(
        runBare({"recover", "--store", storePath, "--recovery-key-file", slip, "--user", "ab", "--passphrase-file", fresh}).err,
        HasSubstr("recovery_key"));
    EXPECT_THAT(
        runBare({"recover", "--store", storePath, "--recovery-key-file", keyFile, "--user", "xx", "--passphrase-file", fresh})
            .err,
        HasSubstr("nobody signs in by that name"));
}

TEST_F(KeyCommands, InitShowsTheRecoveryKeyOnce)
{
    const Ran ran = run({"init", "--synthetic"});

    EXPECT_THAT(ran.out, HasSubstr("Recovery key: "));
    EXPECT_THAT(ran.out, HasSubstr("Its first user is teamleder"));
}

TEST_F(KeyCommands, VerifyAgainstAKeptStateOfTheTrail)
{
    makeTrialStore();
    std::string text;
    {
        const auto workplace = openStore();
        const Session auditor{UserId{1}, Role::Auditor, {}, "Revisor"};
        text = workplace->services().trail.signedHead(auditor)->text();
    }
    const std::string kept = folder.file("state.txt");
    std::ofstream{kept} << text;
    EXPECT_THAT(run({"verify", "--head", kept}).out, HasSubstr("kept state vouches for"));

    text.replace(text.find("lines: ") + 7, 1, "9");
    std::ofstream{kept} << text;
    const Ran forged = run({"verify", "--head", kept});
    EXPECT_EQ(forged.code, ExitCode::Failed);
    EXPECT_THAT(forged.err, HasSubstr("not signed by this store"));
    EXPECT_EQ(run({"verify", "--head", folder.file("nowhere")}).code, ExitCode::Failed);
}

}  // namespace

}  // namespace fodfaeste
