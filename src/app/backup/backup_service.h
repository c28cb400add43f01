#pragma once

#include "app/access/gate.h"
#include "app/ports/store_backups.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

struct MadeBackup {
    BackupFile file;
    std::optional<BackupFile> second;    ///< the copy in the second folder
    std::optional<Error> secondProblem;  ///< why there is none: a warning, the backup itself is there
    int removed = 0;                     ///< older ones that the rotation no longer keeps
};

struct BackupListing {
    std::string folder;
    std::vector<BackupFile> backups;  ///< newest first
    std::optional<std::string> secondFolder;
    std::vector<BackupFile> second;
    std::optional<Error> secondProblem;
};

enum class BackupMoment { Working, Closing };

/// Backups of the open store. makeBackup, makeIfDue and listBackups may run on a thread of their own beside all other work;
/// cancel and await them before the workplace goes.
class BackupService {
public:
    /// `backups` is null for a store in memory: then everything but isDue() is refused with NotFound.
    BackupService(Gate& gate, const Clock& clock, StoreBackups* backups);

    /// Into the store's own folder and the second one, and old ones go by the rotation; or, given a folder, into that alone.
    /// For team leads and administrators. Errors as StoreBackups::make.
    Result<MadeBackup> makeBackup(const Session& session, const std::optional<std::string>& folder, Progress& progress);
    /// Four hours after the latest one, or on closing, when something has happened since. Nobody's data is shown.
    Result<bool> isDue(BackupMoment moment);
    /// The program's own backups run for whoever is signed in. Nothing when none is due.
    Result<std::optional<MadeBackup>> makeIfDue(const Session& session, BackupMoment moment, Progress& progress);

    Result<BackupListing> listBackups(const Session& session, BackupCheck check, Progress& progress);
    Result<std::optional<std::string>> secondFolder(const Session& session);
    /// An existing folder, or nothing for none. InvalidInput for a path that is not absolute or no folder.
    Result<Done> setSecondFolder(const Session& session, const std::optional<std::string>& folder);

private:
    struct Order {
        Operation operation = Operation::MakeBackup;
        std::optional<std::string> folder;
    };
    Result<MadeBackup> make(const Session& session, const Order& order, Progress& progress);
    Result<MadeBackup> fill(const Order& order, const std::optional<std::string>& second, Progress& progress);
    Status note(const Session& session, const Order& order, const Result<MadeBackup>& made);
    int rotate(const std::string& folder);

    Gate& m_gate;
    const Clock& m_clock;
    StoreBackups* m_backups;
};

}  // namespace fodfaeste
