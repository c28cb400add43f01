#include "store/store_fixture.h"

#include "store/sql/migrator.h"
#include "store/sqlite/sqlite_schema.h"

namespace fodfaeste::test {

void StoreOnDisk::make(StoreKind kind)
{
    const auto made = library().create(path(), kind, passphrase());
    ASSERT_TRUE(made) << made.error().detail;
}

ErrorCode StoreOnDisk::codeOfOpening() const
{
    const auto opened = open();
    EXPECT_FALSE(opened) << "it opens";
    return opened ? ErrorCode::Unexpected : opened.error().code;
}

void StoreOnDisk::withRecords(const std::function<void(Transaction&)>& work) const
{
    const auto connection = rawConnection();
    const Secret key = auditKey();
    sql::Unit unit{*connection};
    SqlTransaction transaction{*connection, key};
    work(transaction);
    unit.commit();
}

std::unique_ptr<SqliteConnection> emptyDatabase()
{
    auto connection = SqliteConnection::openInMemory();
    const Status migrated = sql::Migrator{*connection, sqliteMigrations()}.run(Instant{});
    EXPECT_TRUE(migrated);
    return connection;
}

}  // namespace fodfaeste::test
