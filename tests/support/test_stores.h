#pragma once

#include "app/ports/store_library.h"
#include "store/keyring/key_cost.h"

namespace fodfaeste::test {

/// For stores on disk that need not withstand anybody: SqliteStoreLibrary library{kCheapestKeyCost}.
inline constexpr KeyCost kCheapestKeyCost{1, 8192};

/// Who can open a store in memory, and by what: the first user that "Anne Bech" founds.
inline constexpr std::string_view kMemoryLogin = "ab";
inline constexpr std::string_view kMemoryPassphrase = "agern bro cykel dug fjeld";

/// A store that lives in memory: made in a few milliseconds, with the schema, the programmes and an empty audit trail.
OpenedStore memoryStore(StoreKind kind = StoreKind::Trial);

}  // namespace fodfaeste::test
