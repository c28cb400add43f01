#include "store/backup_fixture.h"
#include "support/step_progress.h"

#include <atomic>
#include <thread>

// What a backup holds, while others work as well, and what a list of backups says.

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Backups : public BackupsOnDisk {};

TEST_F(Backups, HoldWhatTheStoreHolds)
{
    const std::string before = dump();

    const BackupFile made = backUp();

    EXPECT_EQ(made.path, backupFolder() + "/2013-05-14T113000Z.fodfbackup");
    EXPECT_EQ(made.at, kNow);
    EXPECT_EQ(made.bytes, fs::file_size(made.path));
    EXPECT_EQ(made.state, BackupState::Whole);
    ASSERT_TRUE(made.contents);
    EXPECT_EQ(made.contents->citizens, 200);
    EXPECT_EQ(dump(), before) << "the store is as it was";
    EXPECT_EQ(namesIn(backupFolder()), std::vector<std::string>{"2013-05-14T113000Z.fodfbackup"});
    fs::remove(path());
    fs::remove(keyPath());
    auto prepared = prepare(made.path);
    ASSERT_TRUE(prepared) << prepared.error().detail;
    ASSERT_TRUE((*prepared)->commit(kNow));
    EXPECT_TRUE(dump() == before);
}

TEST_F(Backups, AreForTheirOwnerOnlyAndTellNothing)
{
    const BackupFile made = backUp();

    EXPECT_EQ(fs::status(backupFolder()).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(made.path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    const std::string bytes = bytesOf(made.path);
    for (const char* secret : {"Hemmeligsen", "Alma", "citizen", "CREATE TABLE", "SQLite format", "0.1.0"})
        EXPECT_EQ(bytes.find(secret), std::string::npos) << secret;
}

TEST_F(Backups, MadeInOneSecondLieSideBySide)
{
    const BackupFile first = backUp();
    const BackupFile second = backUp();

    EXPECT_NE(first.path, second.path);
    EXPECT_EQ(namesIn(backupFolder()).size(), 2U);
}

TEST_F(Backups, AreMadeWhileOthersWrite)
{
    addPeople(200, 3000);
    auto opened = open();
    ASSERT_TRUE(opened);
    ReadModel readModel;
    const SettableClock clock{2013y / 5 / 14};
    Gate gate{*opened->store, clock, readModel};
    std::atomic<bool> ending = false;
    std::atomic<int> saved = 0;
    std::atomic<int> failed = 0;
    std::thread writer{[&] {
        for (int serial = 3200; !ending && serial < 3990; ++serial) {
            const auto done = gate.run<Done>({UserId{1}, Role::TeamLead, {}, ""}, Operation::EditCitizen,
                                             [&](Transaction& records) -> Result<Done> {
                                                 records.citizens().add(citizenNamed("Ny", "Holm", serial));
                                                 return Done{};
                                             });
            (done ? saved : failed)++;
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
    }};
    int whileCopying = 0;
    StepProgress progress{[&] { whileCopying = saved; }};

    const auto made = opened->backups->make(opened->backups->folder(), kNow, progress);

    ending = true;
    writer.join();
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(failed, 0);
    EXPECT_GT(whileCopying, 0) << "nobody could write while it was made";
    // Every person came with a line of the trail, so that a copy of half a commit would show.
    EXPECT_EQ(made->contents->citizens, 3200 + made->contents->auditLines);
    EXPECT_EQ(made->contents->auditHead, made->contents->auditLines);
}

TEST_F(Backups, CarryTheKeyFileAlsoWhenItIsGoneFromBesideTheStore)
{
    const std::string keys = bytesOf(keyPath());
    {
        const auto opened = open();
        fs::remove(keyPath());
        NoProgress progress;
        ASSERT_TRUE(opened->backups->make(backupFolder(), kNow, progress));
    }
    auto prepared = prepare(backupFolder() + "/2013-05-14T113000Z.fodfbackup");
    ASSERT_TRUE(prepared) << prepared.error().detail;
    ASSERT_TRUE((*prepared)->commit(kNow));
    EXPECT_TRUE(bytesOf(keyPath()) == keys);
}

TEST_F(Backups, AreListedNewestFirstWithWhatTheyHold)
{
    backUp(kNow - std::chrono::hours{30});
    addPeople(200, 1);
    backUp();
    const BackupFile damaged = backUp(kNow - std::chrono::hours{48});
    std::string bytes = bytesOf(damaged.path);
    bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 1);
    writeBytes(damaged.path, bytes);
    writeBytes(backupFolder() + "/2013-01-01T000000Z.fodfbackup", "FODFBK1\nhalf");
    fs::create_directory(backupFolder() + "/2013-01-02T000000Z.fodfbackup");

    const auto opened = open();
    NoProgress progress;
    const auto quick = opened->backups->list(backupFolder(), BackupCheck::Header, progress);
    const auto whole = opened->backups->list(backupFolder(), BackupCheck::Bytes, progress);

    ASSERT_EQ(whole->size(), 4U);
    EXPECT_EQ((*whole)[0].contents->citizens, 201);
    EXPECT_EQ((*whole)[1].contents->citizens, 200);
    EXPECT_EQ((*whole)[0].state, BackupState::Whole);
    EXPECT_EQ((*whole)[2].state, BackupState::Damaged);
    EXPECT_EQ((*whole)[3].state, BackupState::Damaged);
    EXPECT_EQ((*whole)[3].at, Instant{std::chrono::sys_days{2013y / 1 / 1}});
    EXPECT_EQ((*quick)[2].state, BackupState::NotChecked);
    EXPECT_EQ((*quick)[3].state, BackupState::Damaged);
    EXPECT_TRUE(opened->backups->list(m_folder.file("nowhere"), BackupCheck::Bytes, progress)->empty());
}

TEST_F(Backups, AreCopiedToASecondFolderThatHoldsThoseOfOtherStores)
{
    const std::string stick = m_folder.file("stick");
    fs::create_directory(stick);
    const BackupFile ours = backUp();
    const auto opened = open();
    NoProgress progress;
    ASSERT_TRUE(library().create(m_folder.file("other.fodf"), StoreKind::Trial, passphrase()));
    const auto other = library().open(m_folder.file("other.fodf"), passphrase());
    ASSERT_TRUE(other->backups->make(stick, kNow, progress));

    const auto copied = opened->backups->copy(ours, stick, progress);

    ASSERT_TRUE(copied) << copied.error().detail;
    EXPECT_TRUE(bytesOf(copied->path) == bytesOf(ours.path));
    EXPECT_EQ(namesIn(stick).size(), 2U);
    EXPECT_EQ(opened->backups->list(stick, BackupCheck::Bytes, progress)->size(), 1U);
    EXPECT_EQ(other->backups->list(stick, BackupCheck::Bytes, progress)->size(), 1U);
}

}  // namespace

}  // namespace fodfaeste::test
