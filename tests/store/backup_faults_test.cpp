#include "store/backup_fixture.h"
#include "support/killed_before.h"
#include "support/nobody.h"
#include "support/step_progress.h"

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <thread>

// Whatever happens meanwhile: a backup is there, whole and opened once, or it is not there; the one before it always is.

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;

class BackupFaults : public BackupsOnDisk {
protected:
    void SetUp() override
    {
        BackupsOnDisk::SetUp();
        addPeople(200, 3000);  // so that every part of the work has several steps
    }
};

TEST_F(BackupFaults, CanBeStoppedAtAnyTimeAndLeaveNothing)
{
    const auto opened = open();
    StepProgress all{[] {}};
    ASSERT_TRUE(opened->backups->make(opened->backups->folder(), kNow, all));
    ASSERT_GT(all.steps(), 8);
    for (int step = 1; step + 1 < all.steps(); ++step) {
        StepProgress stopping{[] {}, step};
        const auto made = opened->backups->make(opened->backups->folder(), kNow + std::chrono::hours{1}, stopping);
        if (made) {
            // Nothing was left to stop.
            fs::remove(made->path);
            continue;
        }
        EXPECT_EQ(made.error().code, ErrorCode::Cancelled) << made.error().detail;
        EXPECT_EQ(namesIn(backupFolder()).size(), 1U) << "step " << step;
    }
}

TEST_F(BackupFaults, AreNotMadeTwiceAtOnce)
{
    const auto opened = open();
    std::optional<ErrorCode> code;
    StepProgress progress{[&] {
        NoProgress second;
        std::thread{[&] {
            const auto made = opened->backups->make(opened->backups->folder(), kNow, second);
            code = made ? ErrorCode::Unexpected : made.error().code;
        }}.join();
    }};
    ASSERT_TRUE(opened->backups->make(opened->backups->folder(), kNow, progress));
    EXPECT_EQ(code, ErrorCode::StoreBusy);
}

TEST_F(BackupFaults, KilledHalfWayLeaveTheOneBeforeAndAreCleanedUpByTheNext)
{
    const BackupFile first = backUp();
    const std::string bytes = bytesOf(first.path);
    int killed = 0;
    for (int step = 0;; ++step) {
        const bool ended = !killedBefore(step, [&](const StepHook& hook) {
            const auto opened = open();
            StepProgress progress{[&] { hook("step"); }};
            static_cast<void>(opened->backups->make(opened->backups->folder(), kNow + std::chrono::hours{1}, progress));
        });
        if (ended)
            break;
        ++killed;
        ASSERT_TRUE(bytesOf(first.path) == bytes) << "step " << step;
        const auto opened = open();
        ASSERT_TRUE(opened) << opened.error().detail;
        NoProgress progress;
        const auto listed = opened->backups->list(backupFolder(), BackupCheck::Bytes, progress);
        ASSERT_EQ(listed->size(), 1U) << "step " << step;
        EXPECT_EQ(listed->front().state, BackupState::Whole);
    }
    EXPECT_GT(killed, 8);
    EXPECT_EQ(namesIn(backupFolder()).size(), 2U) << "the last one took away what the others had left";
}

/// In a process of its own, in which no file may grow beyond a limit.
int backUpWithLimit(const BackupFile& before, rlim_t bytes, const std::function<Result<BackupFile>()>& make)
{
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error{"no process"};
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto made = make();
        const bool isWholeOrAbsent = made || namesIn(fs::path{before.path}.parent_path()).size() == 1;
        _exit(!isWholeOrAbsent ? 2 : made ? 1 : 0);
    }
    int ended = 0;
    waitpid(child, &ended, 0);
    return WIFEXITED(ended) ? WEXITSTATUS(ended) : 3;
}

TEST_F(BackupFaults, OnADiskThatTakesNoMoreAreAbsent)
{
    const BackupFile before = backUp();
    const std::string bytes = bytesOf(before.path);
    const auto make = [&]() -> Result<BackupFile> {
        const auto opened = open();
        if (!opened)
            return opened.error();
        NoProgress progress;
        return opened->backups->make(opened->backups->folder(), kNow + std::chrono::hours{1}, progress);
    };
    int refused = 0;
    for (std::size_t limit = 0; limit < bytes.size(); limit += bytes.size() / 40) {
        EXPECT_EQ(backUpWithLimit(before, limit, make), 0) << limit << " bytes";
        EXPECT_TRUE(bytesOf(before.path) == bytes);
        ++refused;
    }
    EXPECT_GT(refused, 30);
    EXPECT_EQ(backUpWithLimit(before, bytes.size(), make), 1) << "with enough room it is made";
}

TEST_F(BackupFaults, OnAFullDiskSaySo)
{
    const std::string small = m_folder.file("small");
    fs::create_directory(small);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        // A mount that only this process sees.
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("none", small.c_str(), "tmpfs", 0, "size=256k") != 0)
            _exit(77);
        const auto opened = open();
        NoProgress progress;
        const auto made = opened->backups->make(small, kNow, progress);
        _exit(!made && made.error().code == ErrorCode::StoreFull && namesIn(small).empty() ? 0 : 1);
    }
    int ended = 0;
    waitpid(child, &ended, 0);
    if (WEXITSTATUS(ended) == 77)
        GTEST_SKIP() << "this machine does not let a test mount a disk";
    EXPECT_EQ(WEXITSTATUS(ended), 0);
}

TEST_F(BackupFaults, GoToNoFolderThatIsNotThere)
{
    const auto opened = open();
    NoProgress progress;
    const auto made = opened->backups->make(m_folder.file("stick"), kNow, progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::FileUnwritable);
    writeBytes(m_folder.file("stick"), "a file");
    EXPECT_EQ(opened->backups->make(m_folder.file("stick"), kNow, progress).error().code, ErrorCode::FileUnwritable);
}

TEST_F(BackupFaults, FailWhenTheFolderIsTakenAwayHalfWay)
{
    const std::string stick = m_folder.file("stick");
    fs::create_directory(stick);
    const auto opened = open();
    int step = 0;
    StepProgress progress{[&] {
        if (++step == 4)
            fs::remove_all(stick);
    }};
    EXPECT_FALSE(opened->backups->make(stick, kNow, progress));
    EXPECT_FALSE(fs::exists(stick));
    EXPECT_TRUE(opened->backups->make(opened->backups->folder(), kNow, progress)) << "the store itself is well";
}

TEST_F(BackupFaults, SayThatTheFolderCannotBeWritten)
{
    const std::string locked = m_folder.file("locked");
    fs::create_directory(locked);
    fs::permissions(locked, static_cast<fs::perms>(0555));
    Nobody::give(m_folder.path());
    const auto opened = open();
    const Nobody nobody;
    NoProgress progress;
    const auto made = opened->backups->make(locked, kNow, progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::StoreReadOnly) << made.error().detail;
}

TEST_F(BackupFaults, AreRefusedOfAStoreWithADamagedPage)
{
    backUp();
    std::string damaged = bytesOf(path());
    damaged[damaged.size() - 2000] = static_cast<char>(damaged[damaged.size() - 2000] ^ 4);
    writeBytes(path(), damaged);
    const auto opened = open();
    ASSERT_TRUE(opened) << "that page is not read by opening";
    NoProgress progress;
    const auto made = opened->backups->make(backupFolder(), kNow, progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::StoreDamaged) << made.error().detail;
    EXPECT_EQ(namesIn(backupFolder()).size(), 1U);
}

}  // namespace

}  // namespace fodfaeste::test
