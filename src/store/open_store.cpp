#include "store/open_store.h"

#include "store/backup/sqlite_backups.h"
#include "store/backup/sqlite_restore.h"
#include "store/disk/raw_file.h"
#include "store/disk/store_swap.h"
#include "store/keyring/audit_key.h"
#include "store/keyring/key_cabinet.h"
#include "store/keyring/key_file_disk.h"
#include "store/repositories/sql_audit_trail.h"
#include "store/repositories/sql_store.h"
#include "store/repositories/sql_store_notes.h"
#include "store/rotation/sqlite_rotation.h"
#include "store/sql/failure.h"
#include "store/sql/within.h"
#include "store/sqlite/file_signature.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_schema.h"

#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace fodfaeste {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kKindNote = "kind";
constexpr std::string_view kDatabaseIdNote = "database_id";

Error refusal(ErrorCode code, const char* detail)
{
    return {code, "store", detail};
}

Instant now()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Anything of that name, even a link that leads nowhere.
bool exists(const std::string& path)
{
    std::error_code ignored;
    return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

bool canWrite(const std::string& path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// The path with the links of its folder resolved: a link at the store's own name is refused, one on the way to it is not.
std::string resolved(const std::string& path)
{
    std::error_code ignored;
    const fs::path whole = fs::absolute(path, ignored);
    const fs::path folder = fs::canonical(whole.parent_path(), ignored);
    return folder.empty() ? whole.string() : (folder / whole.filename()).string();
}

Status makeFolder(const std::string& path)
{
    std::error_code failed;
    const fs::path folder = fs::absolute(path, failed).parent_path();
    for (fs::path part; const fs::path& name : folder) {
        part /= name;
        if (!exists(part.string()) && fs::create_directory(part, failed))
            fs::permissions(part, fs::perms::owner_all, failed);
        if (failed)
            return refusal(ErrorCode::StoreReadOnly, "the folder cannot be made");
    }
    return Done{};
}

/// Files that go again unless the work with them was finished.
class NewFiles {
public:
    ~NewFiles()
    {
        for (const std::string& path : m_paths)
            ::unlink(path.c_str());
    }
    void add(const std::string& path) { m_paths.push_back(path); }
    void keep() { m_paths.clear(); }

private:
    std::vector<std::string> m_paths;
};

/// A name of one of the files is taken, and by what.
std::optional<Error> takenName(const std::string& path)
{
    const bool database = exists(path);
    const bool keys = exists(keyFilePath(path));
    if (database && keys)
        return refusal(ErrorCode::StoreExists, "there is a store already");
    if (database)
        return refusal(ErrorCode::StoreExists, "there is a file of that name already");
    if (keys)
        return refusal(ErrorCode::StoreExists, "there is a key file without its database: making a store was interrupted, "
                                               "or the database has been moved away");
    if (exists(path + "-wal") || exists(path + "-journal"))
        return refusal(ErrorCode::StoreExists, "there is the log of a database that is gone");
    return std::nullopt;
}

/// The schema, what the store says about itself, and the head of its audit trail.
std::unique_ptr<SqliteConnection> makeDatabase(const std::string& path, const Keyring& keyring, StoreKind kind)
{
    auto connection = SqliteConnection::openFile(path, keyring.masterKey().pageKey());
    connection->markAsOurs();
    if (const Status migrated = sql::Migrator{*connection, sqliteMigrations()}.run(now()); !migrated)
        throw sql::Failure{sql::FailureKind::Other, migrated.error().detail};
    const Secret auditKey = keyring.masterKey().auditKey();
    sql::Unit unit{*connection};
    SqlStoreNotes notes{*connection};
    notes.write(kDatabaseIdNote, hexOf(keyring.file().databaseId));
    notes.write(kKindNote, codeOf(kind));
    SqlAuditTrail{*connection, auditKey}.found();
    unit.commit();
    connection->checkpoint();
    return connection;
}

OpenedStore opened(std::shared_ptr<SqliteConnection> connection, const std::string& path, const Keyring& keyring, StoreKind kind)
{
    auto backups = std::make_unique<SqliteBackups>(path, connection, keyring);
    SqlStoreNotes notes{*connection};
    Secret auditKey = auditKeyOf(notes, keyring.masterKey());
    return {std::make_unique<SqlStore>(std::move(connection), std::move(auditKey)), kind, nullptr, std::move(backups)};
}

/// What keeps a path from being opened, before any key is derived.
std::optional<Error> obstacle(const std::string& path)
{
    std::error_code ignored;
    const fs::file_status status = fs::symlink_status(path, ignored);
    if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none)
        return refusal(ErrorCode::StoreMissing,
                       exists(keyFilePath(path)) ? "the key file is there, the database is not" : "there is no such file");
    if (status.type() != fs::file_type::regular)
        return refusal(ErrorCode::StoreNotOurs, "not a regular file");
    if (!exists(keyFilePath(path)) && !looksLikeOurDatabase(path) && fs::file_size(path, ignored) > 0)
        return refusal(ErrorCode::StoreNotOurs, "not a database of this program");
    if (!exists(keyFilePath(path)))
        return refusal(ErrorCode::KeyFileMissing, exists(keyFilePath(path) + ".bak") ? "the key file is missing; a second copy, "
                                                                                       "ending in .bak, is there"
                                                                                     : "the key file is missing");
    if (!canWrite(path) || !canWrite(fs::path{path}.parent_path().string()))
        return refusal(ErrorCode::StoreReadOnly, "the file or its folder cannot be written");
    return std::nullopt;
}

/// The engine takes a file that is shorter than one page for a new database, and would write over it.
std::optional<Error> cutShort(const std::string& path)
{
    constexpr std::uintmax_t kPageBytes = 4096;
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    if (!failed && size >= kPageBytes)
        return std::nullopt;
    if (size == 0)
        return refusal(ErrorCode::StoreDamaged, "the database is empty: making the store was interrupted");
    return looksLikeOurDatabase(path) ? refusal(ErrorCode::StoreDamaged, "the database has been cut off")
                                      : refusal(ErrorCode::StoreNotOurs, "not a database of this program");
}

/// The kind of a database that the key opens, once it is certain that it is a whole store of this program.
Result<StoreKind> recognise(SqliteConnection& connection, const std::string& path, const Keyring& keyring)
{
    if (!connection.isOurs())
        return connection.schemaVersion() == 0 ? refusal(ErrorCode::StoreDamaged, "making the store was interrupted")
                                               : refusal(ErrorCode::StoreNotOurs, "a database of another program");
    const auto keepCopy = [&](int version) {
        const std::string copy = path + ".before-" + std::to_string(version + 1);
        ::unlink(copy.c_str());
        connection.copyTo(copy);
    };
    if (connection.schemaVersion() == 0)
        return refusal(ErrorCode::StoreDamaged, "making the store was interrupted");
    if (const Status migrated = sql::Migrator{connection, sqliteMigrations()}.run(now(), keepCopy); !migrated)
        return migrated.error();
    SqlStoreNotes notes{connection};
    const auto kind = storeKindFromCode(notes.read(kKindNote).value_or(""));
    if (!kind)
        return refusal(ErrorCode::StoreDamaged, "making the store was interrupted");
    if (notes.read(kDatabaseIdNote) != hexOf(keyring.file().databaseId))
        return refusal(ErrorCode::KeyFileDamaged, "the key file names another database");
    return *kind;
}

}  // namespace

Result<OpenedStore> SqliteStoreLibrary::create(const std::string& given, StoreKind kind, const Opener& founder)
{
    if (const Status made = makeFolder(given); !made)
        return made.error();
    const std::string path = resolved(given);
    if (const Status finished = StoreSwap::finish(path); !finished)
        return finished.error();
    if (const auto taken = takenName(path))
        return *taken;
    Result<Keyring> keyring = Keyring::create(founder.login, founder.passphrase, m_cost);
    if (!keyring)
        return keyring.error();

    NewFiles files;
    OpenedStore store;
    const Status made = sql::within([&]() -> Status {
        if (const Status written = writeNewKeyFile(keyFilePath(path), keyring->file()); !written)
            return written;
        files.add(keyFilePath(path));
        if (const Status written = writeNewFile(path, {}); !written)
            return written;
        for (const char* ending : {"", "-wal", "-journal"})
            files.add(path + ending);
        store = opened(makeDatabase(path, *keyring, kind), path, *keyring, kind);
        return syncFolderOf(path);
    });
    if (!made) {
        store.store.reset();
        return made.error();
    }
    files.keep();
    store.keys = std::make_unique<KeyCabinet>(std::move(keyring).value(), keyFilePath(path), m_cost);
    return store;
}

Result<OpenedStore> SqliteStoreLibrary::open(const std::string& given, const Opener& opener)
{
    Result<OpenedStore> opened =
        openWith(given, [&](const KeyFile& file) { return Keyring::unlock(file, opener.login, opener.passphrase); });
    if (opened)
        static_cast<KeyCabinet&>(*opened->keys).catchUp(opener.passphrase);
    return opened;
}

Result<OpenedStore> SqliteStoreLibrary::openByRecoveryKey(const std::string& given, const Secret& recoveryKey)
{
    const Result<RecoveryKey> key = RecoveryKey::parse(recoveryKey);
    if (!key)
        return key.error();
    return openWith(given, [&](const KeyFile& file) { return Keyring::recover(file, *key); });
}

Result<OpenedStore> SqliteStoreLibrary::openWith(const std::string& given, const Unlock& unlock)
{
    const std::string path = resolved(given);
    if (const Status finished = StoreSwap::finish(path); !finished)
        return finished.error();
    if (const auto found = obstacle(path))
        return *found;
    Result<KeyFile> keyFile = readKeyFile(keyFilePath(path));
    if (!keyFile)
        return keyFile.error();
    Result<Keyring> keyring = unlock(*keyFile);
    if (!keyring)
        return keyring.error();
    if (const auto cut = cutShort(path))
        return *cut;

    OpenedStore store;
    const Status done = sql::within([&]() -> Status {
        auto connection = SqliteConnection::openFile(path, keyring->masterKey().pageKey());
        const Result<StoreKind> kind = recognise(*connection, path, *keyring);
        if (!kind) {
            connection->leaveAsItIs();
            return kind.error();
        }
        store = opened(std::move(connection), path, *keyring, *kind);
        return Done{};
    });
    // The key file has proved its own key, so a file that does not open with it is damaged, or never was a store.
    if (!done && done.error().code == ErrorCode::StoreDamaged && !looksLikeOurDatabase(path))
        return refusal(ErrorCode::StoreNotOurs, "not a database of this program");
    if (!done)
        return done.error();
    std::error_code ignored;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, ignored);  // wherever it was copied from
    store.keys = std::make_unique<KeyCabinet>(std::move(keyring).value(), keyFilePath(path), m_cost);
    return store;
}

StagedStore::Opening SqliteStoreLibrary::opening() const
{
    return [library = *this](const std::string& path, const Opener& opener) mutable { return library.open(path, opener); };
}

Result<std::unique_ptr<PreparedRestore>> SqliteStoreLibrary::prepareRestore(const RestoreRequest& request,
                                                                            const Secret& passphrase, Progress& progress)
{
    if (const Status made = makeFolder(request.store); !made)
        return made.error();
    return SqliteRestore::prepare(opening(), {resolved(request.store), request.backup, request.login}, passphrase, progress);
}

Result<std::unique_ptr<PreparedRotation>> SqliteStoreLibrary::prepareRotation(const std::string& path, const Opener& opener,
                                                                              Progress& progress)
{
    return SqliteRotation::prepare(opening(), resolved(path), opener, progress);
}

Result<std::vector<BackupFile>> SqliteStoreLibrary::backupsOf(const std::string& given, BackupCheck check, Progress& progress)
{
    const std::string path = resolved(given);
    const Result<KeyFile> keyFile = readKeyFile(keyFilePath(path));
    return listBackups(backupFolderOf(path), check, {keyFile ? &*keyFile : nullptr, nullptr}, progress);
}

void SqliteStoreLibrary::discard(const std::string& path)
{
    for (const char* ending : {"", ".keys", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        fs::remove(path + ending, ignored);
    }
}

}  // namespace fodfaeste
