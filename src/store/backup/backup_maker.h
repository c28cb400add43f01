#pragma once

#include "base/progress.h"
#include "base/secret.h"
#include "store/backup/backup_container.h"
#include "store/keyring/master_key.h"
#include "store/sqlite/sqlite_connection.h"

#include <string>

namespace fodfaeste {

/// Files of a job that all begin with one name. They go again with this, and with the next job when the program was ended.
class PartialFiles {
public:
    /// "<base>.partial", beside it what the engine adds.
    explicit PartialFiles(std::string base) : m_base{std::move(base)} {}
    ~PartialFiles();
    PartialFiles(const PartialFiles&) = delete;
    PartialFiles& operator=(const PartialFiles&) = delete;

    std::string container() const { return m_base + ".partial"; }
    std::string copy() const { return m_base + ".copy.partial"; }
    std::string check() const { return m_base + ".check.partial"; }

private:
    std::string m_base;
};

/// What a backup of a store is made with.
struct BackupSource {
    SqliteConnection& connection;
    const MasterKey& masterKey;
    std::vector<std::uint8_t> keyFile;
    Instant at;
};

/// Copies the store while others work, and writes the copy as a backup that has been read back, opened and found equal. It lies
/// in `files.container()` and is on the disk. Throws sql::Failure.
Status makeBackup(const BackupSource& source, const PartialFiles& files, Progress& progress);

/// Takes the database out of a backup and opens it: pages, counts and trail are as the manifest says. Throws sql::Failure.
Status verifyBackup(const BackupReader& backup, const MasterKey& masterKey, const std::string& databaseTo, Progress& progress);

}  // namespace fodfaeste
