#include "support/test_stores.h"

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
    return {std::make_unique<SqlStore>(std::move(connection), std::move(auditKey)), kind};
}

}  // namespace fodfaeste::test
