#include "store/disk/store_swap.h"
#include "store/store_fixture.h"
#include "support/killed_before.h"
#include "support/nobody.h"

#include <sys/wait.h>
#include <unistd.h>

// The new pair or the old pair, never one of each, wherever the program ends.

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;
using Old = StoreSwap::Old;

constexpr Instant kNow = std::chrono::sys_days{Date{std::chrono::year{2013} / 5 / 14}} + std::chrono::minutes{9 * 60 + 30};

/// Files that only say which of the two stores they belong to.
class Swap : public ::testing::Test {
protected:
    void SetUp() override { lay(); }

    void lay() const
    {
        for (const auto& entry : fs::directory_iterator{m_folder.path()})
            fs::remove(entry.path());
        for (const char* ending : {"", ".keys", ".keys.bak", "-wal", "-journal"})
            writeBytes(path() + ending, std::string{"old "} + ending);
        for (const char* ending : {".next", ".keys.next"})
            writeBytes(path() + ending, std::string{"new "} + ending);
    }

    std::string path() const { return m_folder.file("office.fodf"); }
    std::string bytes(const std::string& ending) const { return bytesOf(path() + ending); }
    std::size_t count() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator{m_folder.path()}, fs::directory_iterator{}));
    }
    bool isOld() const { return bytes("") == "old " && bytes(".keys") == "old .keys" && bytes("-wal") == "old -wal"; }
    bool isNew() const
    {
        return bytes("") == "new .next" && bytes(".keys") == "new .keys.next" && !fs::exists(path() + "-wal") &&
               !fs::exists(path() + "-journal");
    }
    bool oldIsKept(const std::string& ending = ".aside-20130514-1130") const
    {
        return bytes(ending) == "old " && bytes(ending + ".keys") == "old .keys" && bytes(ending + "-wal") == "old -wal" &&
               bytes(ending + "-journal") == "old -journal";
    }

    const ScratchFolder m_folder;
};

TEST_F(Swap, PutsTheNewPairInPlaceAndKeepsTheOldOneAside)
{
    const auto aside = StoreSwap{path()}.commit(Old::KeepAside, kNow);

    ASSERT_TRUE(aside) << aside.error().detail;
    EXPECT_EQ(*aside, path() + ".aside-20130514-1130");
    EXPECT_TRUE(isNew());
    EXPECT_TRUE(oldIsKept());
    EXPECT_EQ(count(), 2U + 5U);
}

TEST_F(Swap, DeletesTheOldPairWhenItIsTold)
{
    const auto aside = StoreSwap{path()}.commit(Old::Delete, kNow);

    ASSERT_TRUE(aside) << aside.error().detail;
    EXPECT_EQ(*aside, "");
    EXPECT_TRUE(isNew());
    EXPECT_EQ(count(), 2U);
}

TEST_F(Swap, KilledAtAnyStepLeavesOnePairWhole)
{
    for (const Old old : {Old::KeepAside, Old::Delete}) {
        int olds = 0;
        int news = 0;
        for (int step = 0;; ++step) {
            lay();
            if (!killedBefore(step, [&](const auto& hook) { static_cast<void>(StoreSwap{path(), hook}.commit(old, kNow)); }))
                break;
            ASSERT_TRUE(StoreSwap::finish(path())) << "step " << step;
            ASSERT_NE(isOld(), isNew()) << "step " << step;
            olds += isOld() ? 1 : 0;
            news += isNew() ? 1 : 0;
            if (isNew()) {
                EXPECT_EQ(oldIsKept(), old == Old::KeepAside) << "step " << step;
            }
            EXPECT_EQ(count(), old == Old::KeepAside && isNew() ? 7U : isNew() ? 2U : 5U) << "step " << step;
        }
        EXPECT_EQ(olds, 2) << "before it is decided";
        EXPECT_GT(news, 10) << "after it is decided";
    }
}

TEST_F(Swap, KilledAgainWhileItIsCompletedStillEndsWithTheNewPair)
{
    constexpr int kFirstDecided = 2;
    for (int first = kFirstDecided;; ++first) {
        const auto commit = [&](const auto& hook) { static_cast<void>(StoreSwap{path(), hook}.commit(Old::KeepAside, kNow)); };
        for (int second = 0;; ++second) {
            lay();
            if (!killedBefore(first, commit))
                return;
            const bool again =
                killedBefore(second, [&](const auto& hook) { static_cast<void>(StoreSwap::finish(path(), hook)); });
            ASSERT_TRUE(StoreSwap::finish(path()));
            ASSERT_TRUE(isNew()) << first << ", then " << second;
            ASSERT_TRUE(oldIsKept()) << first << ", then " << second;
            ASSERT_EQ(count(), 7U);
            if (!again)
                break;
        }
    }
}

TEST_F(Swap, WorksWhereTheOldPairIsMissing)
{
    for (const char* ending : {"", ".keys", ".keys.bak", "-wal", "-journal"})
        fs::remove(path() + ending);

    ASSERT_TRUE(StoreSwap{path()}.commit(Old::KeepAside, kNow));

    EXPECT_TRUE(isNew());
    EXPECT_EQ(count(), 2U);
}

TEST_F(Swap, NeverWritesOverWhatLiesAside)
{
    writeBytes(path() + ".aside-20130514-1130", "somebody's");

    const auto aside = StoreSwap{path()}.commit(Old::KeepAside, kNow);

    ASSERT_TRUE(aside);
    EXPECT_EQ(*aside, path() + ".aside-20130514-1130-2");
    EXPECT_TRUE(oldIsKept(".aside-20130514-1130-2"));
    EXPECT_EQ(bytes(".aside-20130514-1130"), "somebody's");
}

TEST_F(Swap, RefusesHalfAPairAndAnOpenDatabase)
{
    fs::remove(path() + ".keys.next");
    EXPECT_EQ(StoreSwap{path()}.commit(Old::KeepAside, kNow).error().code, ErrorCode::Conflict);
    EXPECT_TRUE(isOld());

    lay();
    writeBytes(path() + ".next-wal", "not in the database yet");
    EXPECT_EQ(StoreSwap{path()}.commit(Old::KeepAside, kNow).error().code, ErrorCode::Conflict);
    EXPECT_TRUE(isOld());
}

TEST_F(Swap, TakesAwayWhatItNeverDecided)
{
    {
        const StoreSwap swap{path()};
    }
    EXPECT_TRUE(isOld());
    EXPECT_EQ(count(), 5U);
}

TEST_F(Swap, KeepsTheOldPairWhenTheDecisionCannotBeRead)
{
    writeBytes(path() + ".swap", "FODFSWAP1\n../../elsewhere");

    ASSERT_TRUE(StoreSwap::finish(path()));

    EXPECT_TRUE(isNew());
    EXPECT_TRUE(oldIsKept(".aside-undated"));
}

TEST_F(Swap, LeavesAStoreAloneThatIsBeingPrepared)
{
    const StoreSwap swap{path()};
    EXPECT_EQ(StoreSwap::finish(path()).error().code, ErrorCode::StoreBusy);
    EXPECT_EQ(StoreSwap{path()}.commit(Old::Delete, kNow).error().code, ErrorCode::StoreBusy);
    EXPECT_TRUE(fs::exists(swap.stagedDatabase()));
}

TEST_F(Swap, SaysThatTheFolderCannotBeWritten)
{
    Nobody::give(m_folder.path());
    fs::permissions(m_folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        const Nobody nobody;
        EXPECT_EQ(StoreSwap{path()}.commit(Old::KeepAside, kNow).error().code, ErrorCode::StoreReadOnly);
        EXPECT_EQ(StoreSwap::finish(path()).error().code, ErrorCode::StoreReadOnly);
    }
    fs::permissions(m_folder.path(), fs::perms::owner_all);
    EXPECT_TRUE(isOld());
}

class SwappedStore : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([](Transaction& records) { records.citizens().add(citizenNamed("Ny", "Holm", 1)); });
        fs::rename(path(), m_folder.file("spare"));
        fs::rename(keyPath(), m_folder.file("spare.keys"));
        make();
        fs::rename(m_folder.file("spare"), path() + ".next");
        fs::rename(m_folder.file("spare.keys"), keyPath() + ".next");
    }
};

TEST_F(SwappedStore, OpensAfterAKillWithTheKeysThatBelongToIt)
{
    ASSERT_TRUE(killedBefore(8, [&](const auto& hook) {
        static_cast<void>(StoreSwap{path(), hook}.commit(Old::KeepAside, kNow));
    }));

    const auto opened = open();

    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_TRUE(library().open(path() + ".aside-20130514-1130", passphrase()));
}

TEST_F(SwappedStore, IsRefusedWhileSomebodyHasItOpen)
{
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto opened = SqliteStoreLibrary{kCheapestKeyCost}.open(path(), passphrase());
        // Opening took the staged files of a swap that nobody prepares; here they are again.
        writeBytes(path() + ".next", "new");
        writeBytes(path() + ".keys.next", "new");
        if (!opened)
            _exit(1);
        // The lock of this process counts for every other one.
        const pid_t other = fork();
        if (other < 0)
            _exit(2);
        if (other == 0) {
            const auto swapped = StoreSwap{path()}.commit(Old::KeepAside, kNow);
            _exit(!swapped && swapped.error().code == ErrorCode::StoreBusy ? 0 : 3);
        }
        int ended = 0;
        waitpid(other, &ended, 0);
        _exit(WIFEXITED(ended) ? WEXITSTATUS(ended) : 4);
    }
    int ended = 0;
    ASSERT_EQ(waitpid(child, &ended, 0), child);
    EXPECT_EQ(WEXITSTATUS(ended), 0);
    EXPECT_TRUE(open());
}

}  // namespace

}  // namespace fodfaeste::test
