#include "support/test_stores.h"

#include "app/demonstration/demonstration.h"
#include "store/keyring/key_cabinet.h"
#include "store/repositories/sql_audit_trail.h"
#include "store/repositories/sql_store.h"
#include "store/sql/migrator.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_schema.h"

#include <stdexcept>

namespace fodfaeste::test {

OpenedStore memoryStore(StoreKind kind)
{
    auto connection = SqliteConnection::openInMemory();
    if (!sql::Migrator{*connection, sqliteMigrations()}.run(Instant{}))
        throw std::runtime_error{"the migrations do not run"};
    Secret auditKey{32};
    SqlAuditTrail{*connection, auditKey}.found();
    auto keys = Keyring::create(kind == StoreKind::Demonstration ? demonstrationLogin() : std::string{kMemoryLogin},
                                Secret{kMemoryPassphrase}, kCheapestKeyCost);
    if (!keys)
        throw std::runtime_error{"no keys"};
    return {std::make_unique<SqlStore>(std::move(connection), std::move(auditKey)), kind,
            std::make_unique<KeyCabinet>(std::move(keys).value(), std::string{}, kCheapestKeyCost)};
}

}  // namespace fodfaeste::test
