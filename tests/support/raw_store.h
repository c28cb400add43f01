#pragma once

#include "base/secret.h"
#include "store/sqlite/sqlite_connection.h"

#include <memory>
#include <string>
#include <string_view>

namespace fodfaeste::test {

/// Of every store that tests make on disk.
inline constexpr std::string_view kStorePassphrase = "fem korte ord på en snor";

inline Secret storePassphrase()
{
    return Secret{kStorePassphrase};
}

/// The engine below a store, with the store's own key: for looking closely and for doing damage.
std::unique_ptr<SqliteConnection> rawConnection(const std::string& storePath);
Secret auditKeyOf(const std::string& storePath);

}  // namespace fodfaeste::test
