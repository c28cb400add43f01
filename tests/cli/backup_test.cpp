#include "cli_test.h"

#include "exchange_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace fodfaeste {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

namespace fs = std::filesystem;

class BackupCommands : public CliTest {
protected:
    BackupCommands()
    {
        const std::string data = folder.file("data");
        fs::create_directory(data);
        test::writeExchangeFolder(data);
        makeTrialStore();
        EXPECT_EQ(run({"import", data}).code, ExitCode::Done);
    }

    /// Makes one, and gives its path.
    std::string backUp()
    {
        const Ran ran = run({"backup"});
        EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
        const auto names = test::namesIn(storePath + ".backups");
        return names.empty() ? "" : storePath + ".backups/" + names.back();
    }

    /// A caseworker with a login of her own and everybody's passphrase.
    void letMariaIn()
    {
        const auto workplace = openStore();
        ASSERT_TRUE(
            workplace->keys()->letIn("mh", Secret{std::string_view{"agern bro cykel dug fjeld"}}, StoreKeys::Passphrase::Own));
        ASSERT_TRUE(workplace->gate().runBeforeSignIn<Done>([](Transaction& transaction) -> Result<Done> {
            User maria{{}, "Maria Holm", "MH", Role::Caseworker, {}, "mh"};
            transaction.users().add(maria);
            return Done{};
        }));
    }

    json listed() { return json::parse(run({"backups", "--json"}).out); }
    void damage(const std::string& path)
    {
        std::string bytes = test::bytesOf(path);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        test::writeBytes(path, bytes);
    }
};

TEST_F(BackupCommands, MakeOneAndSayWhatItHolds)
{
    const Ran ran = run({"backup"});

    EXPECT_EQ(ran.code, ExitCode::Done);
    EXPECT_THAT(ran.out, HasSubstr("made and verified: " + storePath + ".backups/"));
    EXPECT_THAT(ran.out, HasSubstr("3 citizens, 1 contacts"));
    EXPECT_THAT(ran.err, IsEmpty());
}

TEST_F(BackupCommands, PutOneIntoAnotherFolder)
{
    const std::string stick = folder.file("stick");
    EXPECT_EQ(run({"backup", "--to", stick}).code, ExitCode::Failed) << "a stick that is not there is not made";
    EXPECT_FALSE(fs::exists(stick));
    fs::create_directory(stick);

    EXPECT_EQ(run({"backup", "--to", stick}).code, ExitCode::Done);

    EXPECT_EQ(test::namesIn(stick).size(), 1U);
    EXPECT_FALSE(fs::exists(storePath + ".backups"));
}

TEST_F(BackupCommands, ListThemForPeopleAndPrograms)
{
    EXPECT_EQ(listed()["backups"].size(), 0U);
    const std::string path = backUp();

    const Ran table = run({"backups"});
    EXPECT_EQ(table.code, ExitCode::Done);
    EXPECT_THAT(table.out, HasSubstr("whole"));
    EXPECT_THAT(table.out, HasSubstr(fs::path{path}.filename().string()));
    const json entry = listed()["backups"][0];
    EXPECT_EQ(entry["state"], "whole");
    EXPECT_EQ(entry["citizens"], 3);
    EXPECT_EQ(entry["newest_contact"], "2012-03-04");
    EXPECT_EQ(entry["bytes"], fs::file_size(path));
    EXPECT_EQ(entry["path"], path);
}

TEST_F(BackupCommands, FailWhenOneIsDamaged)
{
    damage(backUp());

    const Ran table = run({"backups"});

    EXPECT_EQ(table.code, ExitCode::Failed);
    EXPECT_THAT(table.out, HasSubstr("damaged"));
}

TEST_F(BackupCommands, ListThemAlsoWhenTheStoreIsDamaged)
{
    const std::string path = backUp();
    fs::resize_file(storePath, 5000);

    const Ran table = run({"backups"});

    EXPECT_EQ(table.code, ExitCode::Failed);
    EXPECT_THAT(table.err, HasSubstr("store-damaged"));
    EXPECT_THAT(table.out, HasSubstr("whole"));
    EXPECT_THAT(table.out, HasSubstr(fs::path{path}.filename().string()));
    fs::remove(storePath);
    fs::remove(storePath + ".keys");
    EXPECT_THAT(run({"backups"}).out, HasSubstr("whole"));
}

TEST_F(BackupCommands, PreviewARestoreAndDoNothingUnlessToldTo)
{
    const std::string path = backUp();
    const std::string before = test::bytesOf(storePath);

    const Ran ran = run({"restore", "--from", path});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.out, HasSubstr("3 citizens, 1 contacts"));
    EXPECT_THAT(ran.out, HasSubstr("0 citizens, 0 contacts, 0 tasks"));
    EXPECT_THAT(ran.err, HasSubstr("--yes"));
    EXPECT_TRUE(test::bytesOf(storePath) == before);
}

TEST_F(BackupCommands, RestoreAStoreWhoseFilesAreGone)
{
    const std::string path = backUp();
    fs::remove(storePath);
    fs::remove(storePath + ".keys");

    const Ran ran = run({"restore", "--from", path, "--yes"});

    EXPECT_EQ(ran.code, ExitCode::Done) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("store-missing"));
    const Ran verified = run({"verify"});
    EXPECT_EQ(verified.code, ExitCode::Done);
    EXPECT_THAT(verified.out, HasSubstr("3 citizens"));
}

TEST_F(BackupCommands, RestoreADamagedStoreAndKeepItAside)
{
    const std::string path = backUp();
    fs::resize_file(storePath, 5000);
    EXPECT_EQ(run({"verify"}).code, ExitCode::Failed);

    EXPECT_EQ(run({"restore", "--from", path, "--yes"}).code, ExitCode::Done);

    EXPECT_EQ(run({"verify"}).code, ExitCode::Done);
    const auto names = files();
    const auto aside =
        std::ranges::find_if(names, [](const std::string& name) { return name.find(".aside-") != std::string::npos; });
    ASSERT_NE(aside, names.end());
    EXPECT_EQ(fs::file_size(folder.file(*aside)), 5000U);
}

TEST_F(BackupCommands, RestoreAsSomebodyWhoMay)
{
    letMariaIn();
    const std::string path = backUp();
    const Ran caseworker = run({"restore", "--from", path, "--yes", "--user", "mh"});
    EXPECT_EQ(caseworker.code, ExitCode::Failed);
    EXPECT_THAT(caseworker.err, HasSubstr("forbidden"));
    EXPECT_THAT(run({"restore", "--from", path, "--yes", "--user", "ingen"}).err, HasSubstr("nobody by that name"));
    EXPECT_EQ(run({"verify"}).code, ExitCode::Done);
}

TEST_F(BackupCommands, SayWhyABackupCannotBeRestored)
{
    const std::string path = backUp();
    EXPECT_THAT(run({"restore", "--from", folder.file("nothing"), "--yes"}).err, HasSubstr("cannot be read"));
    EXPECT_THAT(run({"restore", "--from", storePath, "--yes"}).err, HasSubstr("not a backup"));
    damage(path);
    const Ran damaged = run({"restore", "--from", path, "--yes"});
    EXPECT_EQ(damaged.code, ExitCode::Failed);
    EXPECT_THAT(damaged.err, HasSubstr("store-damaged"));
    EXPECT_THAT(damaged.err, HasSubstr("(backup)"));
    EXPECT_EQ(run({"restore"}).code, ExitCode::WrongUsage);
    EXPECT_EQ(run({"verify"}).code, ExitCode::Done);
}

TEST_F(BackupCommands, OpenABackupWithItsOwnPassphraseOnly)
{
    const std::string path = backUp();
    fs::permissions(passphraseFile, fs::perms::owner_all);
    test::writeBytes(passphraseFile, "noget helt andet\n");

    const Ran ran = run({"restore", "--from", path, "--yes"});

    EXPECT_EQ(ran.code, ExitCode::Failed);
    EXPECT_THAT(ran.err, HasSubstr("wrong-passphrase"));
    EXPECT_THAT(ran.err + ran.out, Not(HasSubstr("noget")));
}

}  // namespace

}  // namespace fodfaeste
