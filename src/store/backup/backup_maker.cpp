#include "store/backup/backup_maker.h"

#include "store/backup/backup_contents.h"
#include "store/backup/part_progress.h"
#include "store/keyring/key_slot_crypto.h"
#include "store/sqlite/sqlite_copy.h"

#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace fodfaeste {

namespace {

// A quarter of a megabyte: a few thousandths of a second in which nobody else can work.
constexpr int kPagesAtATime = 64;
constexpr std::chrono::milliseconds kOthersTurn{1};

// Thousandths of the whole job at which each part ends.
constexpr std::uint64_t kCopied = 350;
constexpr std::uint64_t kHashed = 450;
constexpr std::uint64_t kWritten = 650;
constexpr std::uint64_t kExtracted = 900;

std::vector<std::uint8_t> trailHead(sql::Connection& connection)
{
    return connection
        .one("SELECT mac FROM audit_head WHERE id = 1", {},
             [](const sql::Row& row) {
                 const sql::Blob mac = row.blob(0);
                 return std::vector<std::uint8_t>{mac.begin(), mac.end()};
             })
        .value_or(std::vector<std::uint8_t>{});
}

/// A copy in the making; it touches the source only while it has its turn.
class CopyInTurns {
public:
    CopyInTurns(SqliteConnection& source, const std::string& path, const Secret& pageKey) : m_source{source}
    {
        const auto turn = m_source.takeTurn();
        m_copy = std::make_unique<SqliteCopy>(m_source, path, pageKey);
    }
    ~CopyInTurns()
    {
        const auto turn = m_source.takeTurn();
        m_copy.reset();
    }
    CopyInTurns(const CopyInTurns&) = delete;
    CopyInTurns& operator=(const CopyInTurns&) = delete;

    /// True when it is complete: then `head` is the trail's head in that moment.
    bool step(std::vector<std::uint8_t>& head, Progress& progress)
    {
        const auto turn = m_source.takeTurn();
        const bool complete = m_copy->step(kPagesAtATime);
        progress.advanced(m_copy->pagesDone(), m_copy->pagesInAll());
        if (complete)
            head = trailHead(m_source);
        return complete;
    }

private:
    SqliteConnection& m_source;
    std::unique_ptr<SqliteCopy> m_copy;
};

/// Gives the trail's head at the moment of the copy.
Result<std::vector<std::uint8_t>> copyDatabase(const BackupSource& source, const std::string& path, Progress& progress)
{
    if (const Status made = writeNewFile(path, {}); !made)
        return made.error();
    std::vector<std::uint8_t> head;
    CopyInTurns copy{source.connection, path, source.masterKey.pageKey()};
    while (!copy.step(head, progress)) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, "backup", "stopped"};
        std::this_thread::sleep_for(kOthersTurn);
    }
    return head;
}

/// Counts what the copy holds.
Result<BackupContents> contentsOfCopy(const std::string& path, const MasterKey& masterKey, const std::vector<std::uint8_t>& head)
{
    const auto copy = SqliteConnection::openFile(path, masterKey.pageKey());
    if (trailHead(*copy) != head)
        return Error{ErrorCode::Unexpected, "backup", "the copy is not what was copied"};
    return contentsOf(*copy);
}

bool isKeyFileOf(std::span<const std::uint8_t> bytes, const MasterKey& masterKey)
{
    const Result<KeyFile> keyFile = KeyFile::parse(bytes);
    return keyFile && macOf(*keyFile, masterKey) == keyFile->mac;
}

Status writeContainer(const BackupSource& source, const PartialFiles& files, const BackupContents& contents, Progress& progress)
{
    const RawFile copy{files.copy(), O_RDONLY};
    const auto bytes = copy.isOpen() ? copy.size() : std::nullopt;
    if (!bytes)
        return Error{ErrorCode::FileUnreadable, "backup", "the copy cannot be read"};
    PartProgress hashing{progress, kCopied, kHashed};
    const Result<Hash> hash = hashOfFile(copy, *bytes, hashing);
    if (!hash)
        return hash.error();
    BackupHeader header;
    header.databaseBytes = *bytes;
    header.writtenAt = static_cast<std::uint64_t>(std::max<std::int64_t>(0, source.at.time_since_epoch().count()));
    const BackupHead head = sealHead(header, source.keyFile, {contents, *hash}, source.masterKey);
    PartProgress writing{progress, kHashed, kWritten};
    return writeBackup(files.container(), head, copy, writing);
}

}  // namespace

PartialFiles::~PartialFiles()
{
    ::unlink(container().c_str());
    for (const std::string& database : {copy(), check()}) {
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            ::unlink((database + ending).c_str());
    }
}

Status makeBackup(const BackupSource& source, const PartialFiles& files, Progress& progress)
{
    PartProgress copying{progress, 0, kCopied};
    const auto head = copyDatabase(source, files.copy(), copying);
    if (!head)
        return head.error();
    const Result<BackupContents> contents = contentsOfCopy(files.copy(), source.masterKey, *head);
    if (!contents)
        return contents.error();
    if (const Status written = writeContainer(source, files, *contents, progress); !written)
        return written;
    ::unlink(files.copy().c_str());  // room for the check
    const Result<BackupReader> reader = BackupReader::open(files.container());
    if (!reader)
        return reader.error();
    reader->forget();
    PartProgress verifying{progress, kWritten, PartProgress::kWhole};
    return verifyBackup(*reader, source.masterKey, files.check(), verifying);
}

Status verifyBackup(const BackupReader& backup, const MasterKey& masterKey, const std::string& databaseTo, Progress& progress)
{
    const Result<BackupManifest> manifest = openHead(backup.head(), masterKey);
    if (!manifest)
        return manifest.error();
    if (!isKeyFileOf(backup.head().keyFile, masterKey))
        return damagedBackup("the backup's key file belongs to another store");
    PartProgress extracting{progress, 0, kExtracted};
    if (const Status extracted = backup.extract(databaseTo, *manifest, extracting); !extracted)
        return extracted;
    const auto database = SqliteConnection::openFile(databaseTo, masterKey.pageKey());
    if (!database->isOurs() || !database->hasSoundPages())
        return damagedBackup("the backup's database is not sound");
    BackupContents counted = contentsOf(*database);
    counted.programVersion = manifest->contents.programVersion;  // of the program that made it
    if (counted != manifest->contents)
        return damagedBackup("the backup holds other records than its manifest says");
    progress.advanced(PartProgress::kWhole, PartProgress::kWhole);
    return Done{};
}

}  // namespace fodfaeste
