#pragma once

#include "app/ports/store.h"
#include "app/ports/store_backups.h"
#include "app/ports/store_keys.h"
#include "app/ports/store_restore.h"
#include "app/ports/store_rotation.h"
#include "base/result.h"
#include "base/secret.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// What a store is for. Trial and demonstration stores take synthetic CPR numbers and no others; ordinary ones refuse them.
enum class StoreKind { Ordinary, Trial, Demonstration };

std::string_view codeOf(StoreKind kind);  ///< "ordinary", "trial", "demonstration"
std::optional<StoreKind> storeKindFromCode(std::string_view code);

inline Population populationOf(StoreKind kind)
{
    return kind == StoreKind::Ordinary ? Population::Real : Population::Synthetic;
}

/// By what somebody opens a store. Without a login it is whosever passphrase it is.
struct Opener {
    // NOLINTNEXTLINE(google-explicit-constructor): a passphrase alone is a way to open as well.
    Opener(const Secret& word) : passphrase{word} {}
    Opener(std::string_view name, const Secret& word) : login{name}, passphrase{word} {}

    std::string login;  ///< as loginFrom gives it
    const Secret& passphrase;
};

/// A store that has been opened, and who can open it.
struct OpenedStore {
    std::unique_ptr<Store> store;
    StoreKind kind = StoreKind::Ordinary;
    std::unique_ptr<StoreKeys> keys{};
    std::unique_ptr<StoreBackups> backups{};  ///< nothing for a store that lives in memory
};

/// Makes and opens stores. A store is a database file and a key file of the same name with ".keys" behind it.
class StoreLibrary {
public:
    virtual ~StoreLibrary() = default;
    /// StoreExists when there is a file of either name. The new store is empty but for its programmes.
    virtual Result<OpenedStore> create(const std::string& path, StoreKind kind, const Opener& founder) = 0;
    /// StoreMissing, KeyFileMissing, KeyFileDamaged, WrongPassphrase, StoreNotOurs, StoreTooNew, StoreDamaged,
    /// StoreReadOnly or StoreBusy, each with its reason.
    virtual Result<OpenedStore> open(const std::string& path, const Opener& opener) = 0;
    /// As open(), by what stands on the recovery sheet. InvalidInput "recovery_key" for a slip of the pen.
    virtual Result<OpenedStore> openByRecoveryKey(const std::string& path, const Secret& recoveryKey) = 0;
    /// Makes a backup ready to take the store's place; nobody has the store open, and nobody can open it meanwhile. The
    /// passphrase is the one that opened the store when the backup was made. FileUnreadable, StoreNotOurs, StoreTooNew,
    /// StoreDamaged, WrongPassphrase or KeyFileDamaged of the backup; Conflict when it is of another store than the one there.
    virtual Result<std::unique_ptr<PreparedRestore>> prepareRestore(const RestoreRequest& request, const Secret& passphrase,
                                                                    Progress& progress) = 0;
    /// Copies a closed store under a new key, beside it. Errors as open(); Cancelled.
    virtual Result<std::unique_ptr<PreparedRotation>> prepareRotation(const std::string& path, const Opener& opener,
                                                                      Progress& progress) = 0;
    /// The backups in a store's own folder, newest first, when the store itself does not open: without what they hold.
    virtual Result<std::vector<BackupFile>> backupsOf(const std::string& path, BackupCheck check, Progress& progress) = 0;
    /// Deletes every file of a store that was just created and could not be furnished. It must be closed.
    virtual void discard(const std::string& path) = 0;
};

}  // namespace fodfaeste
