#include "store/backup/sqlite_restore.h"

#include "store/backup/backup_contents.h"
#include "store/backup/backup_maker.h"
#include "store/keyring/key_file_disk.h"
#include "store/sql/within.h"

#include <filesystem>

namespace fodfaeste {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kPageBytes = 4096;

Error ofBackup(const Error& error)
{
    return {error.code, "backup", error.detail};
}

/// The engine takes a file that is shorter than one page for a new database.
Status hasPages(const std::string& path)
{
    std::error_code failed;
    if (!fs::is_regular_file(fs::symlink_status(path, failed)))
        return Error{ErrorCode::StoreMissing, "store", "there is no such file"};
    if (fs::file_size(path, failed) < kPageBytes || failed)
        return Error{ErrorCode::StoreDamaged, "store", "the database has been cut off"};
    return Done{};
}

/// A backup of one store does not take the place of another.
Status belongsTo(const std::string& path, const KeyFile& keyFile)
{
    const Result<KeyFile> present = readKeyFile(keyFilePath(path));
    if (present && present->databaseId != keyFile.databaseId)
        return Error{ErrorCode::Conflict, "backup", "the backup is of another store than the one that is there"};
    return Done{};
}

}  // namespace

SqliteRestore::SqliteRestore(StagedStore::Opening opening, const RestoreRequest& request, const Secret& passphrase)
    : m_staged{std::move(opening), request.store, Opener{request.login, passphrase}}
{}

Result<std::unique_ptr<PreparedRestore>> SqliteRestore::prepare(StagedStore::Opening opening, const RestoreRequest& request,
                                                                const Secret& passphrase, Progress& progress)
{
    if (const Status finished = StoreSwap::finish(request.store); !finished)
        return finished.error();
    std::unique_ptr<SqliteRestore> restore{new SqliteRestore{std::move(opening), request, passphrase}};
    if (const Status ready = restore->m_staged.ready(); !ready)
        return ready.error();
    const Result<BackupReader> backup = BackupReader::open(request.backup);
    if (!backup)
        return backup.error();
    if (const Status laidOut = restore->layOut(*backup, progress); !laidOut)
        return laidOut.error();
    return std::unique_ptr<PreparedRestore>{std::move(restore)};
}

Status SqliteRestore::layOut(const BackupReader& backup, Progress& progress)
{
    const Result<KeyFile> keyFile = KeyFile::parse(backup.head().keyFile);
    if (!keyFile)
        return ofBackup(keyFile.error());
    if (const Status belongs = belongsTo(m_staged.path(), *keyFile); !belongs)
        return belongs;
    const Result<Keyring> keyring = Keyring::unlock(*keyFile, m_staged.opener().login, m_staged.opener().passphrase);
    if (!keyring)
        return ofBackup(keyring.error());
    const Result<BackupManifest> manifest = openHead(backup.head(), keyring->masterKey());
    if (!manifest)
        return damagedBackup("the backup's manifest is not as it was written");
    m_preview.madeAt = Instant{std::chrono::milliseconds{backup.head().header.writtenAt}};
    m_preview.backup = manifest->contents;
    const Status verified =
        sql::within([&] { return verifyBackup(backup, keyring->masterKey(), m_staged.database(), progress); });
    if (!verified)
        return ofBackup(verified.error());
    if (const Status written = writeNewKeyFile(keyFilePath(m_staged.database()), *keyFile); !written)
        return written;
    compare(keyring->masterKey());
    return Done{};
}

void SqliteRestore::compare(const MasterKey& masterKey)
{
    const Status compared = sql::within([&] { return comparePresent(masterKey); });
    if (compared)
        return;
    m_preview.present.reset();
    m_preview.presentProblem = compared.error();
}

Status SqliteRestore::comparePresent(const MasterKey& masterKey)
{
    if (const Status pages = hasPages(m_staged.path()); !pages)
        return pages;
    const Result<KeyFile> keyFile = readKeyFile(keyFilePath(m_staged.path()));
    if (!keyFile)
        return keyFile.error();
    const Result<Keyring> keyring = Keyring::unlock(*keyFile, m_staged.opener().login, m_staged.opener().passphrase);
    if (!keyring)
        return keyring.error();
    const auto present = SqliteConnection::openFile(m_staged.path(), keyring->masterKey().pageKey());
    const auto backup = SqliteConnection::openFile(m_staged.database(), masterKey.pageKey());
    m_preview.present = contentsOf(*present);
    const MissingRecords missing = missingIn(*present, *backup);
    m_preview.citizensGone = missing.citizens;
    m_preview.contactsGone = missing.contacts;
    m_preview.tasksGone = missing.tasks;
    return Done{};
}

}  // namespace fodfaeste
