#pragma once

#include "app/ports/store_library.h"
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
    void discard(const std::string& path) override;

private:
    using Unlock = std::function<Result<Keyring>(const KeyFile& file)>;
    Result<OpenedStore> openWith(const std::string& given, const Unlock& unlock);

    KeyCost m_cost;
};

}  // namespace fodfaeste
