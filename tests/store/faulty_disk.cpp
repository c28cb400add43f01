#include "store/faulty_disk.h"

#include <sqlite3.h>

#include <stdexcept>

extern "C" int sqlite3mc_vfs_create(const char* zVfsReal, int makeDefault);

namespace fodfaeste::test {

namespace {

constexpr const char* kName = "fodfaeste-faulty";

struct Disk {
    bool refusesSyncs = false;
    bool refusesWrites = false;
    int syncs = 0;
};
Disk disk;

/// A file of the system's VFS lies directly behind it.
struct FaultyFile {
    sqlite3_file base;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<FaultyFile*>(file) + 1);
}

const sqlite3_io_methods& methods(sqlite3_file* file)
{
    return *real(file)->pMethods;
}

int closeFile(sqlite3_file* file)
{
    return methods(file).xClose(real(file));
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    return methods(file).xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    return disk.refusesWrites ? SQLITE_FULL : methods(file).xWrite(real(file), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return methods(file).xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    ++disk.syncs;
    return disk.refusesSyncs ? SQLITE_IOERR_FSYNC : methods(file).xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return methods(file).xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
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
    const int opened = systemVfs()->xOpen(systemVfs(), name, real(file), flags, outFlags);
    if (real(file)->pMethods != nullptr)
        file->pMethods = &kMethods;
    return opened;
}

sqlite3_vfs& faultyVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *systemVfs();
        copy.zName = kName;
        copy.pNext = nullptr;
        copy.szOsFile += static_cast<int>(sizeof(FaultyFile));
        copy.xOpen = openFile;
        return copy;
    }();
    return vfs;
}

}  // namespace

FaultyDisk::FaultyDisk()
{
    disk = {};
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

}  // namespace fodfaeste::test
