#include "store/sqlite/sqlite_schema.h"

#include "store/sql/failure.h"
#include "store/sqlite/sqlite_connection.h"

#include "migrations_sqlite.h"

#include <array>
#include <map>

namespace fodfaeste {

namespace {

constexpr auto listMigrations()
{
    std::array<sql::Migration, sql::kSqliteMigrations.size()> list{};
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i] = {sql::kSqliteMigrations[i].number, sql::kSqliteMigrations[i].name, sql::kSqliteMigrations[i].sql};
    return list;
}

constexpr auto kMigrations = listMigrations();

constexpr bool isNumberedWithoutGap()
{
    for (std::size_t i = 0; i < kMigrations.size(); ++i) {
        if (kMigrations[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(isNumberedWithoutGap());

using Schema = std::map<std::string, std::string>;

Schema schemaOf(sql::Connection& connection)
{
    Schema schema;
    sql::Cursor cursor{connection, "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'", {}};
    while (cursor.next())
        schema.emplace(cursor.row().string(0) + " " + cursor.row().string(1), cursor.row().string(2));
    return schema;
}

Schema freshSchema()
{
    const auto connection = SqliteConnection::openInMemory();
    if (const Status made = sql::Migrator{*connection, kMigrations}.run(Instant{}); !made)
        throw sql::Failure{sql::FailureKind::Other, made.error().detail};
    return schemaOf(*connection);
}

}  // namespace

std::span<const sql::Migration> sqliteMigrations()
{
    return kMigrations;
}

std::vector<std::string> schemaDifferences(sql::Connection& connection)
{
    const Schema expected = freshSchema();
    Schema found = schemaOf(connection);
    std::vector<std::string> differences;
    for (const auto& [name, sql] : expected) {
        const auto same = found.find(name);
        if (same == found.end())
            differences.push_back("the schema lacks " + name);
        else if (same->second != sql)
            differences.push_back("the schema has another " + name);
        found.erase(name);
    }
    for (const auto& [name, sql] : found)
        differences.push_back("the schema has a strange " + name);
    return differences;
}

}  // namespace fodfaeste
