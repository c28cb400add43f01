#pragma once

#include "app/ports/store_backups.h"
#include "store/backup/backup_format.h"
#include "store/keyring/key_file.h"
#include "store/keyring/master_key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// As which store one looks at backups, and with which key. Without a key file every store's are seen, without a key none is
/// opened.
struct BackupViewer {
    const KeyFile* keyFile = nullptr;
    const MasterKey* masterKey = nullptr;
};

/// "<store>.backups".
std::string backupFolderOf(const std::string& storePath);

/// Nothing for a backup of another store.
std::optional<BackupFile> lookAtBackup(const std::string& path, const BackupViewer& viewer);
/// As StoreBackups::list.
Result<std::vector<BackupFile>> listBackups(const std::string& folder, BackupCheck check, const BackupViewer& viewer,
                                            Progress& progress);

/// Regular files whose name ends so; empty when there is no folder. FileUnreadable.
Result<std::vector<std::string>> filesIn(const std::string& folder, std::string_view ending);

}  // namespace fodfaeste
