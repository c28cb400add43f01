#include "store/store_fixture.h"
#include "support/doomed_process.h"
#include "support/nobody.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

// Every way in which a store refuses to be made or opened, each with its own reason, and nothing changed by it.

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;

using Opening = StoreOnDisk;

TEST_F(Opening, GivesBackTheStoreThatWasMade)
{
    for (const StoreKind kind : {StoreKind::Ordinary, StoreKind::Trial, StoreKind::Demonstration}) {
        const std::string path = m_folder.file(std::string{codeOf(kind)});
        ASSERT_TRUE(library().create(path, kind, passphrase()));

        const auto opened = library().open(path, passphrase());

        ASSERT_TRUE(opened) << opened.error().detail;
        EXPECT_EQ(opened->kind, kind);
    }
}

TEST_F(Opening, MakesTheFoldersOnTheWayForItsOwnerOnly)
{
    const std::string path = m_folder.file("a/b/office.fodf");

    ASSERT_TRUE(library().create(path, StoreKind::Trial, passphrase()));

    EXPECT_EQ(fs::status(m_folder.file("a/b")).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(path + ".keys").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Opening, TakesAPathThroughALinkedFolderButNoLinkedStore)
{
    fs::create_directory(m_folder.file("real"));
    fs::create_directory_symlink(m_folder.file("real"), m_folder.file("linked"));
    ASSERT_TRUE(library().create(m_folder.file("linked/office.fodf"), StoreKind::Trial, passphrase()));
    EXPECT_TRUE(library().open(m_folder.file("linked/office.fodf"), passphrase()));

    fs::create_symlink(m_folder.file("real/office.fodf"), m_folder.file("link.fodf"));
    fs::create_symlink(m_folder.file("real/office.fodf.keys"), m_folder.file("link.fodf.keys"));
    EXPECT_EQ(library().open(m_folder.file("link.fodf"), passphrase()).error().code, ErrorCode::StoreNotOurs);
}

TEST_F(Opening, NeverMakesAStoreOverAFile)
{
    for (const char* ending : {"", ".keys", "-wal", "-journal"}) {
        const ScratchFolder folder;
        const std::string path = folder.file("office.fodf");
        writeBytes(path + ending, "somebody's");

        const auto made = library().create(path, StoreKind::Trial, passphrase());

        ASSERT_FALSE(made) << ending;
        EXPECT_EQ(made.error().code, ErrorCode::StoreExists) << ending;
        EXPECT_EQ(bytesOf(path + ending), "somebody's");
        EXPECT_EQ(std::distance(fs::directory_iterator{folder.path()}, {}), 1);
    }
}

TEST_F(Opening, SaysThatThereIsNoStore)
{
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreMissing);
    make();
    fs::remove(path());
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreMissing);
    EXPECT_FALSE(fs::exists(path()));
}

TEST_F(Opening, SaysThatTheKeyFileIsMissing)
{
    make();
    fs::remove(keyPath());

    EXPECT_EQ(codeOfOpening(), ErrorCode::KeyFileMissing);
}

TEST_F(Opening, TellsAWrongPassphraseFromADamagedKeyFile)
{
    make();
    EXPECT_EQ(library().open(path(), Secret{std::string_view{"noget andet"}}).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(library().open(path(), Secret{std::string_view{}}).error().code, ErrorCode::WrongPassphrase);

    const std::string whole = bytesOf(keyPath());
    for (const std::string& damaged : {std::string{}, std::string{"garbage"}, whole.substr(0, whole.size() - 1), whole + "x",
                                       std::string(whole.size(), '\0')}) {
        writeBytes(keyPath(), damaged);
        EXPECT_EQ(codeOfOpening(), ErrorCode::KeyFileDamaged);
    }
    std::string lastBit = whole;
    lastBit.back() = static_cast<char>(lastBit.back() ^ 1);
    writeBytes(keyPath(), lastBit);
    EXPECT_EQ(codeOfOpening(), ErrorCode::KeyFileDamaged);
}

TEST_F(Opening, SaysThatTheKeyFileIsOfANewerProgram)
{
    make();
    std::string bytes = bytesOf(keyPath());
    bytes[10] = 2;  // the oldest program that can read it
    writeBytes(keyPath(), bytes);

    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreTooNew);
}

TEST_F(Opening, KnowsFilesOfOtherPrograms)
{
    make();
    const std::string sqlite = std::string{"SQLite format 3\0\x10\x00\x02\x02\x00\x40\x20\x20", 24} + std::string(8168, '\0');
    for (const std::string& foreign : {sqlite, std::string{"%PDF-1.7 and so on"}, std::string(5000, 'a'), std::string{"x"}}) {
        writeBytes(path(), foreign);
        EXPECT_EQ(codeOfOpening(), ErrorCode::StoreNotOurs);
        EXPECT_TRUE(bytesOf(path()) == foreign);
    }
    fs::remove(keyPath());
    writeBytes(path(), sqlite);
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreNotOurs);
    fs::remove(path());
    fs::create_directory(path());
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreNotOurs);
}

TEST_F(Opening, KnowsADatabaseUnderTheRightKeyThatIsOfAnotherProgram)
{
    make();
    rawConnection()->script("PRAGMA application_id=1");

    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreNotOurs);
}

TEST_F(Opening, RefusesASchemaOfANewerProgramAndLeavesItAlone)
{
    make();
    rawConnection()->setSchemaVersion(99);
    const std::string before = bytesOf(path());

    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreTooNew);
    EXPECT_TRUE(bytesOf(path()) == before);
}

TEST_F(Opening, LeavesTheLogOfANewerProgramAloneWhenThatWasKilled)
{
    make();
    DoomedProcess newer{[this](Teller& teller) {
        const auto connection = rawConnection();
        connection->setSchemaVersion(99);
        teller.ready();
        pause();
    }};
    ASSERT_TRUE(newer.waitUntilReady());
    newer.kill();
    const std::string database = bytesOf(path());
    const std::string log = bytesOf(path() + "-wal");
    ASSERT_FALSE(log.empty());

    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreTooNew);
    EXPECT_TRUE(bytesOf(path()) == database);
    EXPECT_TRUE(bytesOf(path() + "-wal") == log);
}

TEST_F(Opening, RefusesASchemaWhoseHistoryWasChanged)
{
    make();
    rawConnection()->exec("UPDATE migration SET checksum = 'another' WHERE version = 1");

    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged);
}

TEST_F(Opening, RefusesAStoreWhoseMakingWasInterrupted)
{
    make();
    writeBytes(path(), "");
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged);

    fs::remove(path());
    EXPECT_EQ(library().create(path(), StoreKind::Trial, passphrase()).error().code, ErrorCode::StoreExists);
}

TEST_F(Opening, RefusesAStoreThatSaysNothingOfItself)
{
    make();
    rawConnection()->exec("DELETE FROM store_note WHERE key = 'kind'");

    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged);
}

TEST_F(Opening, RefusesTheKeyFileOfAnotherStore)
{
    make();
    rawConnection()->exec("UPDATE store_note SET value = 'another' WHERE key = 'database_id'");
    EXPECT_EQ(codeOfOpening(), ErrorCode::KeyFileDamaged);

    const std::string other = m_folder.file("other.fodf");
    ASSERT_TRUE(library().create(other, StoreKind::Trial, passphrase()));
    fs::copy_file(other + ".keys", keyPath(), fs::copy_options::overwrite_existing);
    EXPECT_EQ(codeOfOpening(), ErrorCode::StoreDamaged);
}

TEST_F(Opening, SaysThatAnotherHoldsTheStore)
{
    make();
    {
        const auto first = open();
        ASSERT_TRUE(first);
        EXPECT_EQ(codeOfOpening(), ErrorCode::StoreBusy);
    }
    EXPECT_TRUE(open());
}

TEST_F(Opening, SaysThatFileOrFolderCannotBeWritten)
{
    make();
    Nobody::give(m_folder.path());
    Nobody::give(path());
    Nobody::give(keyPath());
    const std::string before = bytesOf(path());

    chmod(m_folder.path().c_str(), 0500);
    {
        const Nobody nobody;
        EXPECT_EQ(codeOfOpening(), ErrorCode::StoreReadOnly);
        EXPECT_EQ(library().create(m_folder.file("new.fodf"), StoreKind::Trial, passphrase()).error().code,
                  ErrorCode::StoreReadOnly);
        EXPECT_EQ(library().create(m_folder.file("sub/new.fodf"), StoreKind::Trial, passphrase()).error().code,
                  ErrorCode::StoreReadOnly);
    }
    chmod(m_folder.path().c_str(), 0700);
    chmod(path().c_str(), 0400);
    {
        const Nobody nobody;
        EXPECT_EQ(codeOfOpening(), ErrorCode::StoreReadOnly);
    }
    EXPECT_TRUE(bytesOf(path()) == before);
}

TEST_F(Opening, CostsWhatTheKeyFileSays)
{
    make();
    const auto cost = readKeyFile(keyPath())->slots.front().cost;

    EXPECT_EQ(cost, kCheapestKeyCost);
    EXPECT_EQ(KeyCost::production(), (KeyCost{3, 256ULL << 20}));
}

}  // namespace

}  // namespace fodfaeste::test
