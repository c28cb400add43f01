#pragma once

#include "app/ports/store_backups.h"
#include "store/backup/backup_shelf.h"
#include "store/keyring/keyring.h"
#include "store/sqlite/sqlite_connection.h"

#include <memory>
#include <mutex>
#include <string>

namespace fodfaeste {

/// Backups of a store that is open. It does not keep the store open.
class SqliteBackups final : public StoreBackups {
public:
    SqliteBackups(std::string storePath, std::weak_ptr<SqliteConnection> connection, const Keyring& keyring);

    std::string folder() const override;
    Result<BackupFile> make(const std::string& folder, Instant now, Progress& progress) override;
    Result<BackupFile> copy(const BackupFile& backup, const std::string& folder, Progress& progress) override;
    Result<std::vector<BackupFile>> list(const std::string& folder, BackupCheck check, Progress& progress) override;
    Status remove(const BackupFile& backup) override;

private:
    Status makeReady(const std::string& folder) const;
    std::string partialName(const std::string& name) const;
    Result<BackupFile> keep(const std::string& partial, const std::string& path) const;
    std::vector<std::uint8_t> keyFileBytes() const;
    BackupViewer viewer() const;

    std::string m_storePath;
    std::weak_ptr<SqliteConnection> m_connection;
    MasterKey m_masterKey;
    KeyFile m_keyFile;  ///< as it was when the store was opened
    std::mutex m_making;
};

}  // namespace fodfaeste
