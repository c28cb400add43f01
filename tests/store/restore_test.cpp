#include "store/backup_fixture.h"
#include "store/disk/raw_file.h"
#include "support/killed_before.h"
#include "support/step_progress.h"

#include <random>

// A backup takes the store's place whole, or the store is as it was.

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;

class Restore : public BackupsOnDisk {
protected:
    void SetUp() override
    {
        BackupsOnDisk::SetUp();
        m_then = dump();
        m_backup = backUp().path;
        addPeople(200, 3);
    }

    /// Restores without a line in the trail, so that two dumps can be compared.
    std::string restore() const
    {
        auto prepared = prepare(m_backup);
        EXPECT_TRUE(prepared) << prepared.error().detail;
        if (!prepared)
            return {};
        const auto aside = (*prepared)->commit(kNow);
        EXPECT_TRUE(aside) << aside.error().detail;
        return aside ? *aside : std::string{};
    }

    std::string m_then;
    std::string m_backup;
};

TEST_F(Restore, BringsBackWhatWasThereAndKeepsWhatIsThereAside)
{
    const std::string now = dump();

    const std::string aside = restore();

    EXPECT_EQ(aside, path() + ".aside-20130514-1330");
    EXPECT_TRUE(dump() == m_then);
    EXPECT_TRUE(dumpOf(aside, std::string{kStorePassphrase}) == now);
    EXPECT_TRUE(open());
    EXPECT_EQ(namesIn(m_folder.path()),
              (std::vector<std::string>{"office.fodf", "office.fodf.aside-20130514-1330", "office.fodf.aside-20130514-1330.keys",
                                        "office.fodf.backups", "office.fodf.keys"}));
}

TEST_F(Restore, ShowsBeforehandWhatWouldBeGone)
{
    withRecords([](Transaction& records) {
        const auto anybody = records.users().add({{}, "Maria Holm", "MH", Role::TeamLead, {}});
        const auto caseFile = records.caseFiles().add(
            {{}, Revision::New, "KI-2013-00001", CitizenId{1}, "krimi", {Date{std::chrono::year{2013} / 1 / 1}, {}}, "", ""});
        for (int hour = 9; hour < 14; ++hour) {
            const LocalTime at{Date{std::chrono::year{2013} / 5 / 15}, std::chrono::hours{hour}};
            records.contacts().add(
                {{}, Revision::New, caseFile, at, Channel::Phone, Attendance::Attended, std::nullopt, std::nullopt, anybody});
        }
    });

    const auto prepared = prepare(m_backup);

    ASSERT_TRUE(prepared) << prepared.error().detail;
    const RestorePreview& preview = (*prepared)->preview();
    EXPECT_EQ(preview.madeAt, kNow);
    EXPECT_EQ(preview.backup.citizens, 200);
    EXPECT_FALSE(preview.backup.newestContact);
    ASSERT_TRUE(preview.present);
    EXPECT_EQ(preview.present->citizens, 203);
    EXPECT_EQ(preview.present->newestContact, (Date{std::chrono::year{2013} / 5 / 15}));
    EXPECT_EQ(preview.citizensGone, 3);
    EXPECT_EQ(preview.contactsGone, 5);
    EXPECT_EQ(preview.tasksGone, 0);
}

TEST_F(Restore, ThatIsLetGoLeavesEverythingAsItWas)
{
    const std::string database = bytesOf(path());
    const auto before = namesIn(m_folder.path());
    {
        const auto prepared = prepare(m_backup);
        ASSERT_TRUE(prepared);
        EXPECT_TRUE((*prepared)->open());
        EXPECT_EQ(codeOfOpening(), ErrorCode::StoreBusy) << "nobody may work on a store that is about to be replaced";
    }
    EXPECT_EQ(namesIn(m_folder.path()), before);
    EXPECT_TRUE(bytesOf(path()) == database);
    EXPECT_TRUE(open());
}

TEST_F(Restore, WorksOverAStoreThatIsDamagedOrGone)
{
    const std::string whole = bytesOf(path());
    const std::string keys = bytesOf(keyPath());
    const std::vector<std::function<void()>> damages{
        [&] { writeBytes(path(), whole.substr(0, 5000)); },
        [&] { writeBytes(path(), std::string(whole.size(), 'x')); },
        [&] { writeBytes(path(), ""); },
        [&] { fs::remove(path()); },
        [&] { fs::remove(keyPath()); },
        [&] { writeBytes(keyPath(), "garbage"); },
        [&] {
            fs::remove(path());
            fs::remove(keyPath());
        },
        [&] { writeBytes(path() + "-wal", std::string(9000, 'w')); },
    };
    for (std::size_t i = 0; i < damages.size(); ++i) {
        for (const auto& entry : fs::directory_iterator{m_folder.path()}) {
            if (entry.is_regular_file())
                fs::remove(entry.path());
        }
        writeBytes(path(), whole);
        writeBytes(keyPath(), keys);
        damages[i]();
        const std::string damaged = bytesOf(path());

        const std::string aside = restore();

        ASSERT_TRUE(open()) << "damage " << i;
        EXPECT_TRUE(dump() == m_then) << "damage " << i;
        EXPECT_TRUE(bytesOf(aside) == damaged) << "damage " << i << ": the damaged file is kept as it was";
    }
}

TEST_F(Restore, OntoAnotherMachineNeedsNothingButTheBackup)
{
    const std::string elsewhere = m_folder.file("new/folder/office.fodf");
    NoProgress progress;
    auto prepared = library().prepareRestore({elsewhere, m_backup}, passphrase(), progress);
    ASSERT_TRUE(prepared) << prepared.error().detail;
    EXPECT_EQ((*prepared)->preview().presentProblem->code, ErrorCode::StoreMissing);

    ASSERT_TRUE((*prepared)->commit(kNow));

    EXPECT_TRUE(library().open(elsewhere, passphrase()));
    EXPECT_TRUE(dumpOf(elsewhere, std::string{kStorePassphrase}) == m_then);
}

TEST_F(Restore, TakesTheCredentialsOfTheTimeOfTheBackup)
{
    const Secret fresh{std::string_view{"nye ord som ingen kender"}};
    auto keyring = Keyring::unlock(readKeyFile(keyPath()).value(), kSharedLogin, passphrase());
    ASSERT_TRUE(keyring->changePassphrase(kSharedLogin, passphrase(), fresh, kCheapestKeyCost));
    ASSERT_TRUE(replaceKeyFile(keyPath(), keyring->file()));
    ASSERT_TRUE(library().open(path(), fresh));

    EXPECT_EQ(prepare(m_backup, fresh.text()).error().code, ErrorCode::WrongPassphrase);
    const auto prepared = prepare(m_backup);
    ASSERT_TRUE(prepared) << prepared.error().detail;
    EXPECT_EQ((*prepared)->preview().presentProblem->code, ErrorCode::WrongPassphrase) << "of the store of today";
    ASSERT_TRUE((*prepared)->commit(kNow));
    EXPECT_TRUE(open());
    EXPECT_TRUE(library().open(path() + ".aside-20130514-1330", fresh)) << "the store aside keeps its own";
}

TEST_F(Restore, OpensABackupFromBeforeTheKeyWasChanged)
{
    auto keyring = Keyring::unlock(readKeyFile(keyPath()).value(), kSharedLogin, passphrase());
    keyring->rotate();
    // A whole store under the new key, as it stands after the change.
    const std::string rotated = m_folder.file("rotated");
    ASSERT_TRUE(writeNewFile(rotated, {}));
    {
        const auto connection = SqliteConnection::openFile(rotated, keyring->masterKey().pageKey());
        connection->markAsOurs();
    }
    fs::rename(rotated, path());
    ASSERT_TRUE(replaceKeyFile(keyPath(), keyring->file()));

    restore();

    EXPECT_TRUE(dump() == m_then);
}

TEST_F(Restore, RefusesWhatIsNoBackupOfThisStore)
{
    const std::string database = bytesOf(path());
    const std::string keys = bytesOf(keyPath());
    ASSERT_TRUE(library().create(m_folder.file("other.fodf"), StoreKind::Trial, passphrase()));
    NoProgress progress;
    std::string other;
    {
        const auto opened = library().open(m_folder.file("other.fodf"), passphrase());
        other = opened->backups->make(opened->backups->folder(), kNow, progress)->path;
    }
    EXPECT_EQ(prepare(other).error().code, ErrorCode::Conflict);
    EXPECT_EQ(prepare(m_folder.file("nothing")).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(prepare(keyPath()).error().code, ErrorCode::StoreNotOurs);
    EXPECT_EQ(prepare(m_backup, "noget andet").error().code, ErrorCode::WrongPassphrase);
    EXPECT_TRUE(bytesOf(path()) == database);
    EXPECT_TRUE(bytesOf(keyPath()) == keys);
    EXPECT_TRUE(open());
}

TEST_F(Restore, OfAHostileFileNeverTouchesTheStore)
{
    const std::string database = bytesOf(path());
    const std::string whole = bytesOf(m_backup);
    const auto before = namesIn(m_folder.path());
    std::mt19937 random{2013};
    for (int trial = 0; trial < 400; ++trial) {
        std::string hostile = whole;
        for (std::size_t changes = 1 + random() % 3; changes > 0; --changes) {
            // Most of them where the sizes, the key file and the manifest lie.
            const std::size_t at = random() % (trial % 4 == 0 ? hostile.size() : 800);
            hostile[at] = static_cast<char>(random());
        }
        if (trial % 10 == 0)
            hostile.resize(random() % hostile.size());
        if (hostile == whole)
            continue;
        writeBytes(m_backup, hostile);
        ASSERT_FALSE(prepare(m_backup)) << "trial " << trial;
    }
    EXPECT_TRUE(bytesOf(path()) == database);
    EXPECT_EQ(namesIn(m_folder.path()), before);
    EXPECT_TRUE(open());
}

TEST_F(Restore, KilledHalfWayLeavesTheStoreThatWasThere)
{
    const std::string now = dump();
    int killed = 0;
    while (killedBefore(killed, [&](const StepHook& hook) {
        StepProgress progress{[&] { hook("step"); }};
        static_cast<void>(library().prepareRestore({path(), m_backup}, passphrase(), progress));
    })) {
        ++killed;
        ASSERT_TRUE(open());
        ASSERT_TRUE(dump() == now) << "step " << killed;
        EXPECT_EQ(namesIn(m_folder.path()).size(), 3U) << "what was half laid out is gone with the next opening";
    }
    EXPECT_GE(killed, 2);
}

TEST_F(Restore, IsRefusedWhileTheStoreIsOpen)
{
    ASSERT_FALSE(killedBefore(1000, [&](const StepHook&) {
        const auto opened = open();
        // Another process asks; the lock of this one counts.
        const pid_t other = fork();
        if (other == 0) {
            const auto prepared = prepare(m_backup);
            _exit(!prepared && prepared.error().code == ErrorCode::StoreBusy ? 0 : 1);
        }
        int ended = 0;
        if (other < 0 || !opened || waitpid(other, &ended, 0) != other || WEXITSTATUS(ended) != 0)
            _exit(86);
    }));
}

TEST_F(Restore, DoesNotPutAStoreInPlaceThatIsStillOpen)
{
    auto prepared = prepare(m_backup);
    ASSERT_TRUE(prepared);
    {
        const auto opened = (*prepared)->open();
        ASSERT_TRUE(opened) << opened.error().detail;
        EXPECT_EQ((*prepared)->commit(kNow).error().code, ErrorCode::Conflict);
    }
    EXPECT_TRUE((*prepared)->commit(kNow));
    EXPECT_TRUE(dump() == m_then);
}

}  // namespace

}  // namespace fodfaeste::test
