#pragma once

#include "app/ports/store_library.h"
#include "store/backup/staged_store.h"
#include "store/keyring/key_cost.h"
#include "store/keyring/keyring.h"

#include <functional>

namespace fodfaeste {

/// Stores in encrypted SQLite files: `office.fodf` and, beside it, `office.fodf.keys`. One program at a time holds a store.
class SqliteStoreLibrary final : public StoreLibrary {
public:
    /// Only tests ask for less than the production cost; an existing key file says itself what it costs.
    explicit SqliteStoreLibrary(KeyCost cost = KeyCost::production()) : m_cost{cost} {}

    Result<OpenedStore> create(const std::string& path, StoreKind kind, const Opener& founder) override;
    Result<OpenedStore> open(const std::string& path, const Opener& opener) override;
    Result<OpenedStore> openByRecoveryKey(const std::string& path, const Secret& recoveryKey) override;
    Result<std::unique_ptr<PreparedRestore>> prepareRestore(const RestoreRequest& request, const Secret& passphrase,
                                                            Progress& progress) override;
    Result<std::unique_ptr<PreparedRotation>> prepareRotation(const std::string& path, const Opener& opener,
                                                              Progress& progress) override;
    Result<std::vector<BackupFile>> backupsOf(const std::string& path, BackupCheck check, Progress& progress) override;
    void discard(const std::string& path) override;

private:
    StagedStore::Opening opening() const;
    using Unlock = std::function<Result<Keyring>(const KeyFile& file)>;
    Result<OpenedStore> openWith(const std::string& given, const Unlock& unlock);

    KeyCost m_cost;
};

}  // namespace fodfaeste
