#include "store/disk/store_swap.h"

#include "store/disk/raw_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace fodfaeste {

namespace {

constexpr std::string_view kMagic = "FODFSWAP1\n";
constexpr std::string_view kDeleteOld = "delete";
constexpr std::string_view kUnreadable = "aside-undated";
constexpr std::size_t kMostMarkerBytes = 128;

// What belongs to the old database and would be read into the new one; then what is only in the way.
constexpr std::array kLogs{"-wal", "-shm", "-journal"};
constexpr std::array kOldPair{"", ".keys", ".keys.bak"};
// A store that is being restored, or is to have another key, lies under a name of its own until it takes the place.
constexpr std::array kStaged{".next",   ".next-wal",    ".next-shm",        ".next-journal", ".keys.next",  ".swap.tmp",
                             ".staged", ".staged.keys", ".staged.keys.bak", ".staged-wal",   ".staged-shm", ".staged-journal"};

bool exists(const std::string& path)
{
    struct stat facts {};
    return ::lstat(path.c_str(), &facts) == 0;
}

std::string markerOf(const std::string& path)
{
    return path + ".swap";
}

std::string lockOf(const std::string& path)
{
    return path + ".swap.lock";
}

Error inUse()
{
    return {ErrorCode::StoreBusy, "store", "another program holds the store"};
}

Error notHeld(const NameLock& lock)
{
    return lock.isTaken() ? inUse() : notWritten(EROFS);
}

Status syncFile(const std::string& path)
{
    const RawFile file{path, O_RDONLY};
    return file.isOpen() && file.sync() ? Status{Done{}} : Status{notWritten(errno)};
}

Status removeFile(const std::string& path)
{
    return ::unlink(path.c_str()) == 0 || errno == ENOENT ? Status{Done{}} : Status{notWritten(errno)};
}

/// Nothing happens when there is no such file: it has been moved before the program ended.
Status moveFile(const std::string& from, const std::string& to)
{
    return std::rename(from.c_str(), to.c_str()) == 0 || errno == ENOENT ? Status{Done{}} : Status{notWritten(errno)};
}

/// ".aside-20130514-1130", on Copenhagen's clock, or with a number behind it when that is taken.
std::string freeEnding(const std::string& path, Instant now)
{
    const LocalTime time = copenhagenTime(now);
    std::string ending = "aside-";
    for (const char c : toIso(time)) {
        if (c == 'T')
            ending += '-';
        else if (c != '-' && c != ':')
            ending += c;
    }
    const std::string prefix = path + ".";
    const auto isTaken = [&prefix](const std::string& name) {
        const std::string aside = prefix + name;
        return exists(aside) || exists(aside + ".keys");
    };
    std::string free = ending;
    for (int number = 2; isTaken(free); ++number)
        free = ending + "-" + std::to_string(number);
    return free;
}

/// What was decided about the old pair. A marker that cannot be read still decides; then the old pair is kept.
std::string readMarker(const std::string& path)
{
    const RawFile file{markerOf(path), O_RDONLY};
    const auto bytes = file.isOpen() ? file.read(kMostMarkerBytes) : std::nullopt;
    if (!bytes || bytes->size() <= kMagic.size() || !std::ranges::equal(std::span{*bytes}.first(kMagic.size()), kMagic))
        return std::string{kUnreadable};
    std::string ending{bytes->begin() + static_cast<std::ptrdiff_t>(kMagic.size()), bytes->end()};
    const bool isPlain =
        std::ranges::all_of(ending, [](char c) { return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
    return isPlain ? ending : std::string{kUnreadable};
}

/// The steps behind the decision. Each may have been done before; between two that must not change places the folder is synced.
class RollForward {
public:
    RollForward(const std::string& path, const StoreSwap::Hook& beforeStep)
        : m_path{path}
        , m_beforeStep{beforeStep}
        , m_ending{readMarker(path)}
    {}

    Status run()
    {
        // As long as the new database is staged, the one in its place is the old one.
        if (exists(m_path + ".next")) {
            for (const char* log : kLogs)
                step(log, [&] { return putAway(log); });
            sync();
            step("old database", [&] { return putAway(kOldPair[0]); });
            sync();
            step("new database", [&] { return moveFile(m_path + ".next", m_path); });
            sync();
        }
        if (exists(m_path + ".keys.next")) {
            step("old keys", [&] { return putAway(kOldPair[1]); });
            step("older keys", [&] { return putAway(kOldPair[2]); });
            sync();
            step("new keys", [&] { return moveFile(m_path + ".keys.next", m_path + ".keys"); });
            sync();
        }
        step("end", [&] { return removeFile(markerOf(m_path)); });
        sync();
        return m_status;
    }

private:
    void step(std::string_view name, const std::function<Status()>& work)
    {
        if (!m_status)
            return;
        if (m_beforeStep)
            m_beforeStep(name);
        m_status = work();
    }

    void sync()
    {
        step("sync", [&] { return syncFolderOf(m_path); });
    }

    Status putAway(const std::string& which)
    {
        if (m_ending == kDeleteOld)
            return removeFile(m_path + which);
        return moveFile(m_path + which, m_path + "." + m_ending + which);
    }

    const std::string& m_path;
    const StoreSwap::Hook& m_beforeStep;
    std::string m_ending;
    Status m_status = Done{};
};

Status removeStaged(const std::string& path)
{
    for (const char* ending : kStaged) {
        if (const Status removed = removeFile(path + ending); !removed)
            return removed;
    }
    return Done{};
}

}  // namespace

StoreSwap::StoreSwap(std::string storePath, Hook beforeStep)
    : m_path{std::move(storePath)}
    , m_beforeStep{std::move(beforeStep)}
    , m_lock{lockOf(m_path)}
{}

StoreSwap::~StoreSwap()
{
    if (!m_decided && m_lock.isHeld())
        static_cast<void>(removeStaged(m_path));
}

std::string StoreSwap::stagedDatabase() const
{
    return m_path + ".next";
}

std::string StoreSwap::stagedKeys() const
{
    return m_path + ".keys.next";
}

Status StoreSwap::ready() const
{
    if (!m_lock.isHeld())
        return notHeld(m_lock);
    return isDatabaseInUse(m_path) ? Status{inUse()} : Status{Done{}};
}

Result<std::string> StoreSwap::commit(Old old, Instant now)
{
    if (const Status free = ready(); !free)
        return free.error();
    if (!exists(stagedDatabase()) || !exists(stagedKeys()) || exists(stagedDatabase() + "-wal"))
        return Error{ErrorCode::Conflict, "store", "a staged file is missing, or the staged database is not closed"};
    const std::string ending = old == Old::Delete ? std::string{kDeleteOld} : freeEnding(m_path, now);
    if (const Status decided = decide(ending); !decided)
        return decided.error();
    if (const Status rolled = RollForward{m_path, m_beforeStep}.run(); !rolled)
        return Error{rolled.error().code, "store", "the new store takes its place at the next opening"};
    m_lock.release();
    const std::string aside = m_path + "." + ending;
    return exists(aside) || exists(aside + ".keys") ? aside : std::string{};
}

Status StoreSwap::decide(std::string_view ending)
{
    const auto before = [&](std::string_view step) {
        if (m_beforeStep)
            m_beforeStep(step);
    };
    before("sync staged");
    for (const std::string& staged : {stagedDatabase(), stagedKeys()}) {
        if (const Status synced = syncFile(staged); !synced)
            return synced;
    }
    if (const Status synced = syncFolderOf(m_path); !synced)
        return synced;
    std::vector<std::uint8_t> marker{kMagic.begin(), kMagic.end()};
    marker.insert(marker.end(), ending.begin(), ending.end());
    before("decide");
    if (const Status written = replaceFile(markerOf(m_path), marker); !written)
        return written;
    before("decided");
    // Until the folder is synced a power cut may undo the decision, but not while nothing has been moved.
    const Status synced = syncFolderOf(m_path);
    if (!synced && removeFile(markerOf(m_path)))
        return synced;
    m_decided = true;
    return Done{};
}

Status StoreSwap::finish(const std::string& storePath, const Hook& beforeStep)
{
    const bool isDecided = exists(markerOf(storePath));
    const bool isStaged = std::ranges::any_of(kStaged, [&](const char* ending) { return exists(storePath + ending); });
    if (!isDecided && !isStaged && !exists(lockOf(storePath)))
        return Done{};
    const NameLock lock{lockOf(storePath)};
    if (!lock.isHeld())
        return notHeld(lock);
    if (exists(markerOf(storePath)))
        return RollForward{storePath, beforeStep}.run();
    return removeStaged(storePath);
}

}  // namespace fodfaeste
