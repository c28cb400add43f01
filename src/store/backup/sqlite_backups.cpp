#include "store/backup/sqlite_backups.h"

#include "base/log.h"
#include "store/backup/backup_maker.h"
#include "store/backup/backup_shelf.h"
#include "store/backup/part_progress.h"
#include "store/keyring/key_file_disk.h"
#include "store/keyring/key_slot_crypto.h"
#include "store/sql/within.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace fodfaeste {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPartial = ".partial";

Error forBackup(const Error& error)
{
    return {error.code, "backup", error.detail};
}

/// The next second whose name is free: two backups in one second are rare, and one is never written over.
std::string freePath(const std::string& folder, Instant at)
{
    std::error_code ignored;
    std::string path = folder + "/" + backupFileName(at);
    while (fs::symlink_status(path, ignored).type() != fs::file_type::not_found && !ignored) {
        at += std::chrono::seconds{1};
        path = folder + "/" + backupFileName(at);
    }
    return path;
}

}  // namespace

SqliteBackups::SqliteBackups(std::string storePath, std::weak_ptr<SqliteConnection> connection, const Keyring& keyring)
    : m_storePath{std::move(storePath)}
    , m_connection{std::move(connection)}
    , m_masterKey{keyring.masterKey().clone()}
    , m_keyFile{keyring.file()}
{}

std::string SqliteBackups::folder() const
{
    return backupFolderOf(m_storePath);
}

BackupViewer SqliteBackups::viewer() const
{
    return {&m_keyFile, &m_masterKey};
}

Result<BackupFile> SqliteBackups::make(const std::string& folder, Instant now, Progress& progress)
{
    const std::unique_lock alone{m_making, std::try_to_lock};
    if (!alone)
        return Error{ErrorCode::StoreBusy, "backup", "a backup is being made already"};
    const auto connection = m_connection.lock();
    if (!connection)
        return Error{ErrorCode::StoreMissing, "backup", "the store has been closed"};
    if (const Status ready = makeReady(folder); !ready)
        return ready.error();
    const std::string path = freePath(folder, now);
    const PartialFiles files{partialName(path)};
    const Status made = sql::within([&] { return makeBackup({*connection, m_masterKey, keyFileBytes(), now}, files, progress); });
    if (!made)
        return forBackup(made.error());
    return keep(files.container(), path);
}

Result<BackupFile> SqliteBackups::copy(const BackupFile& backup, const std::string& folder, Progress& progress)
{
    const std::lock_guard alone{m_making};
    if (const Status ready = makeReady(folder); !ready)
        return ready.error();
    const auto reader = BackupReader::open(backup.path);
    if (!reader)
        return reader.error();
    const std::string path = freePath(folder, backup.at);
    const PartialFiles files{partialName(path)};
    PartProgress copying{progress, 0, PartProgress::kWhole / 2};
    if (const Status copied = reader->copyTo(files.container(), copying); !copied)
        return forBackup(copied.error());
    const auto written = BackupReader::open(files.container());
    if (!written)
        return written.error();
    written->forget();
    PartProgress checking{progress, PartProgress::kWhole / 2, PartProgress::kWhole};
    if (const Status checked = written->check(checking); !checked)
        return checked.error();
    return keep(files.container(), path);
}

Result<std::vector<BackupFile>> SqliteBackups::list(const std::string& folder, BackupCheck check, Progress& progress)
{
    return listBackups(folder, check, viewer(), progress);
}

Status SqliteBackups::remove(const BackupFile& backup)
{
    if (!backup.path.ends_with(kBackupEnding) || (::unlink(backup.path.c_str()) != 0 && errno != ENOENT))
        return forBackup(notWritten(errno));
    return Done{};
}

/// Makes the store's own folder, and takes away what jobs have left that were ended half-way.
Status SqliteBackups::makeReady(const std::string& folder) const
{
    if (folder == this->folder()) {
        const bool isNew = ::mkdir(folder.c_str(), S_IRWXU) == 0;
        if (!isNew && errno != EEXIST)
            return forBackup(notWritten(errno));
        if (const Status synced = isNew ? syncFolderOf(folder) : Status{Done{}}; !synced)
            return forBackup(synced.error());
    }
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        return Error{ErrorCode::FileUnwritable, "backup", "the folder for backups is not there"};
    const auto partials = filesIn(folder, "");
    if (!partials)
        return partials.error();
    const std::string mark = partialName("");
    for (const std::string& path : *partials) {
        if (path.find(mark) != std::string::npos && path.find(kPartial) != std::string::npos)
            ::unlink(path.c_str());
    }
    return Done{};
}

/// Other stores may keep their backups in the same folder: what is half made is known by the store's number.
std::string SqliteBackups::partialName(const std::string& name) const
{
    constexpr std::size_t kEnough = 4;
    std::string marked = name + ".";
    for (std::size_t i = 0; i < kEnough; ++i)
        marked += std::to_string(m_keyFile.databaseId[i]) + (i + 1 < kEnough ? "-" : "");
    return marked;
}

Result<BackupFile> SqliteBackups::keep(const std::string& partial, const std::string& path) const
{
    if (std::rename(partial.c_str(), path.c_str()) != 0)
        return forBackup(notWritten(errno));
    if (const Status synced = syncFolderOf(path); !synced) {
        ::unlink(path.c_str());
        return forBackup(synced.error());
    }
    auto backup = lookAtBackup(path, viewer());
    if (!backup)
        return damagedBackup("the backup is not there any more");
    backup->state = BackupState::Whole;
    return *backup;
}

/// As it lies beside the store, for somebody may have changed a passphrase since the store was opened. When it is gone or
/// damaged, as it was: the backup may be the last place where it is.
std::vector<std::uint8_t> SqliteBackups::keyFileBytes() const
{
    const Result<KeyFile> onDisk = readKeyFile(keyFilePath(m_storePath));
    if (onDisk && onDisk->databaseId == m_keyFile.databaseId && macOf(*onDisk, m_masterKey) == onDisk->mac)
        return onDisk->serialise();
    writeLog(LogLevel::Warning, "the key file beside the store is not in order; the backup has the one it was opened with");
    return m_keyFile.serialise();
}

}  // namespace fodfaeste
