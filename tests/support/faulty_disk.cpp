#include "support/faulty_disk.h"

#include "support/volatile_cache.h"

#include <sqlite3.h>

#include <csignal>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <unistd.h>
#include <vector>

extern "C" int sqlite3mc_vfs_create(const char* zVfsReal, int makeDefault);

namespace fodfaeste::test {

namespace {

constexpr const char* kName = "fodfaeste-faulty";
constexpr int kNever = std::numeric_limits<int>::max();

struct Disk {
    bool refusesSyncs = false;
    bool refusesWrites = false;
    int syncs = 0;

    DiskFault fault;
    bool hasFault = false;
    int callsOfFault = 0;

    int changes = 0;
    int lastChange = kNever;
    FaultyDisk::End end = FaultyDisk::End::PowerCut;
    bool isDead = false;

    std::optional<VolatileCache> cache;
    std::vector<std::string> paths;
};
Disk disk;

/// A file of the system's VFS lies directly behind it.
struct FaultyFile {
    sqlite3_file base;
    std::size_t path;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<FaultyFile*>(file) + 1);
}

const std::string& pathOf(sqlite3_file* file)
{
    return disk.paths[reinterpret_cast<FaultyFile*>(file)->path];
}

const sqlite3_io_methods& methods(sqlite3_file* file)
{
    return *real(file)->pMethods;
}

int codeOf(DiskCall call)
{
    switch (call) {
    case DiskCall::Open: return SQLITE_CANTOPEN;
    case DiskCall::Read: return SQLITE_IOERR_READ;
    case DiskCall::Write: return SQLITE_IOERR_WRITE;
    case DiskCall::Truncate: return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Sync: return SQLITE_IOERR_FSYNC;
    case DiskCall::Size: return SQLITE_IOERR_FSTAT;
    case DiskCall::Lock: return SQLITE_IOERR_LOCK;
    case DiskCall::Delete: return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

bool changesSomething(DiskCall call)
{
    return call == DiskCall::Write || call == DiskCall::Truncate || call == DiskCall::Sync || call == DiskCall::Delete;
}

bool isPlanned(DiskCall call)
{
    if (!disk.hasFault || disk.fault.call != call)
        return false;
    ++disk.callsOfFault;
    return disk.callsOfFault == disk.fault.at || (disk.callsOfFault > disk.fault.at && disk.fault.lasting == Lasting::ForEver);
}

/// What stands in the way of a call; SQLITE_OK when nothing does.
int obstacle(DiskCall call)
{
    if (changesSomething(call) && disk.changes++ >= disk.lastChange && !disk.isDead) {
        if (disk.end == FaultyDisk::End::Kill)
            ::kill(::getpid(), SIGKILL);
        disk.isDead = true;
    }
    if (disk.isDead && call != DiskCall::Lock)
        return codeOf(call);
    if (call == DiskCall::Write && disk.refusesWrites)
        return SQLITE_FULL;
    if (call == DiskCall::Sync && disk.refusesSyncs)
        return SQLITE_IOERR_FSYNC;
    if (isPlanned(call))
        return disk.fault.refusal == Refusal::Full ? SQLITE_FULL : codeOf(call);
    return SQLITE_OK;
}

int closeFile(sqlite3_file* file)
{
    return methods(file).xClose(real(file));
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    if (const int failed = obstacle(DiskCall::Read); failed != SQLITE_OK)
        return failed;
    return methods(file).xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const int failed = obstacle(DiskCall::Write);
    const bool cutShort = failed != SQLITE_OK && disk.isDead && disk.changes == disk.lastChange + 1;
    // The write that the power cut meets may have reached the disk in part.
    if (disk.cache && (failed == SQLITE_OK || cutShort))
        disk.cache->wrote(pathOf(file), static_cast<std::size_t>(offset),
                          {static_cast<const char*>(bytes), static_cast<std::size_t>(count)});
    return failed != SQLITE_OK ? failed : methods(file).xWrite(real(file), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int failed = obstacle(DiskCall::Truncate); failed != SQLITE_OK)
        return failed;
    if (disk.cache)
        disk.cache->truncated(pathOf(file), static_cast<std::size_t>(size));
    return methods(file).xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    ++disk.syncs;
    const int failed = obstacle(DiskCall::Sync);
    if (!disk.cache)
        return failed != SQLITE_OK ? failed : methods(file).xSync(real(file), flags);
    // What is kept is known here; the machine's own disk need not be waited for.
    if (failed == SQLITE_OK)
        disk.cache->synced(pathOf(file));
    else if (!disk.isDead)
        disk.cache->syncFailed(pathOf(file));
    return failed;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    if (const int failed = obstacle(DiskCall::Size); failed != SQLITE_OK)
        return failed;
    return methods(file).xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    if (const int failed = obstacle(DiskCall::Lock); failed != SQLITE_OK)
        return failed;
    return methods(file).xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return methods(file).xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* result)
{
    return methods(file).xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return methods(file).xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return methods(file).xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return methods(file).xDeviceCharacteristics(real(file));
}

// Version 1: our connections hold a store alone and need no shared memory.
const sqlite3_io_methods kMethods{1,        closeFile,  readFile,          writeFile,   truncateFile, syncFile,        sizeOfFile,
                                  lockFile, unlockFile, checkReservedLock, controlFile, sectorSize,   characteristics, nullptr,
                                  nullptr,  nullptr,    nullptr,           nullptr,     nullptr};

sqlite3_vfs* systemVfs()
{
    return sqlite3_vfs_find("unix");
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    if (const int failed = obstacle(DiskCall::Open); failed != SQLITE_OK)
        return failed;
    if (disk.cache && name != nullptr)
        disk.cache->opened(name);
    const int opened = systemVfs()->xOpen(systemVfs(), name, real(file), flags, outFlags);
    if (real(file)->pMethods != nullptr)
        file->pMethods = &kMethods;
    reinterpret_cast<FaultyFile*>(file)->path = disk.paths.size();
    disk.paths.emplace_back(name == nullptr ? "" : name);
    return opened;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (const int failed = obstacle(DiskCall::Delete); failed != SQLITE_OK)
        return failed;
    const int deleted = systemVfs()->xDelete(systemVfs(), name, disk.cache ? 0 : syncFolder);
    if (disk.cache && deleted == SQLITE_OK)
        disk.cache->deleted(name, syncFolder != 0);
    return deleted;
}

sqlite3_vfs& faultyVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *systemVfs();
        copy.zName = kName;
        copy.pNext = nullptr;
        copy.szOsFile += static_cast<int>(sizeof(FaultyFile));
        copy.xOpen = openFile;
        copy.xDelete = deleteFile;
        return copy;
    }();
    return vfs;
}

}  // namespace

std::string_view nameOf(DiskCall call)
{
    switch (call) {
    case DiskCall::Open: return "open";
    case DiskCall::Read: return "read";
    case DiskCall::Write: return "write";
    case DiskCall::Truncate: return "truncate";
    case DiskCall::Sync: return "sync";
    case DiskCall::Size: return "size";
    case DiskCall::Lock: return "lock";
    case DiskCall::Delete: return "delete";
    }
    return "";
}

FaultyDisk::FaultyDisk(Cache cache)
{
    disk = {};
    if (cache == Cache::Volatile)
        disk.cache.emplace();
    if (sqlite3_initialize() != SQLITE_OK || sqlite3_vfs_register(&faultyVfs(), 0) != SQLITE_OK ||
        sqlite3mc_vfs_create(kName, 1) != SQLITE_OK)
        throw std::runtime_error{"no faulty disk"};
}

FaultyDisk::~FaultyDisk()
{
    disk = {};
    sqlite3_vfs_register(sqlite3_vfs_find("multipleciphers-unix"), 1);
}

void FaultyDisk::refuseSyncs(bool refuse)
{
    disk.refusesSyncs = refuse;
}

void FaultyDisk::refuseWrites(bool refuse)
{
    disk.refusesWrites = refuse;
}

int FaultyDisk::syncs() const
{
    return disk.syncs;
}

void FaultyDisk::fail(const DiskFault& fault)
{
    disk.fault = fault;
    disk.hasFault = true;
    disk.callsOfFault = 0;
}

void FaultyDisk::heal()
{
    disk.hasFault = false;
}

bool FaultyDisk::hasFailed() const
{
    return disk.callsOfFault >= disk.fault.at;
}

void FaultyDisk::endAfter(int changes, End end)
{
    disk.lastChange = disk.changes + changes;
    disk.end = end;
}

int FaultyDisk::changes() const
{
    return disk.changes;
}

bool FaultyDisk::isDead() const
{
    return disk.isDead;
}

void FaultyDisk::restart(std::mt19937_64& random)
{
    if (disk.cache) {
        disk.cache->leaveBehind(random);
        disk.cache.emplace();
    }
    disk.isDead = false;
    disk.lastChange = kNever;
    disk.paths.clear();
}

}  // namespace fodfaeste::test
