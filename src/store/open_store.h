#pragma once

#include "app/ports/store_library.h"
#include "store/keyring/key_cost.h"

namespace fodfaeste {

/// Stores in encrypted SQLite files: `office.fodf` and, beside it, `office.fodf.keys`. One program at a time holds a store.
class SqliteStoreLibrary final : public StoreLibrary {
public:
    /// Only tests ask for less than the production cost; an existing key file says itself what it costs.
    explicit SqliteStoreLibrary(KeyCost cost = KeyCost::production()) : m_cost{cost} {}

    Result<OpenedStore> create(const std::string& path, StoreKind kind, const Secret& passphrase) override;
    Result<OpenedStore> open(const std::string& path, const Secret& passphrase) override;
    Result<std::unique_ptr<PreparedRestore>> prepareRestore(const RestoreRequest& request, const Secret& passphrase,
                                                            Progress& progress) override;
    Result<std::vector<BackupFile>> backupsOf(const std::string& path, BackupCheck check, Progress& progress) override;
    void discard(const std::string& path) override;

private:
    KeyCost m_cost;
};

}  // namespace fodfaeste
