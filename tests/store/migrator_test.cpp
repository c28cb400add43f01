#include "store/sql/failure.h"
#include "store/sql/migrator.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_schema.h"
#include "support/scratch_folder.h"

#include <gtest/gtest.h>

#include <array>

namespace fodfaeste::test {

namespace {

using sql::Migration;

constexpr Migration kFirst{1, "first", R"(
    CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, taken_at INTEGER NOT NULL) STRICT;
    CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT;)"};
constexpr Migration kSecond{2, "second", "CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT; -- the end"};

std::int64_t countOf(sql::Connection& connection, sql::Query query)
{
    return *connection.one(query, {}, [](const sql::Row& row) { return row.integer(0); });
}

TEST(Migrator, TakesEachStepOnce)
{
    const auto connection = SqliteConnection::openInMemory();
    const std::array steps{kFirst, kSecond};

    ASSERT_TRUE((sql::Migrator{*connection, std::span{steps}.first(1)}.run(Instant{})));
    EXPECT_EQ(connection->schemaVersion(), 1);
    ASSERT_TRUE((sql::Migrator{*connection, steps}.run(Instant{})));
    ASSERT_TRUE((sql::Migrator{*connection, steps}.run(Instant{})));

    EXPECT_EQ(connection->schemaVersion(), 2);
    EXPECT_EQ(countOf(*connection, "SELECT count(*) FROM migration"), 2);
}

TEST(Migrator, TellsBeforeItTouchesADatabaseThatHoldsSomething)
{
    const auto connection = SqliteConnection::openInMemory();
    const std::array steps{kFirst, kSecond};
    std::vector<int> told;
    const auto tell = [&told](int version) { told.push_back(version); };

    ASSERT_TRUE((sql::Migrator{*connection, std::span{steps}.first(1)}.run(Instant{}, tell)));
    EXPECT_TRUE(told.empty());
    ASSERT_TRUE((sql::Migrator{*connection, steps}.run(Instant{}, tell)));
    EXPECT_EQ(told, std::vector{1});
}

TEST(Migrator, RefusesASchemaThatIsNewer)
{
    const auto connection = SqliteConnection::openInMemory();
    const std::array steps{kFirst, kSecond};
    ASSERT_TRUE((sql::Migrator{*connection, steps}.run(Instant{})));

    const Status refused = sql::Migrator{*connection, std::span{steps}.first(1)}.run(Instant{});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreTooNew);
}

TEST(Migrator, RefusesAStepThatWasChangedAfterItWasTaken)
{
    const auto connection = SqliteConnection::openInMemory();
    ASSERT_TRUE((sql::Migrator{*connection, std::array{kFirst, kSecond}}.run(Instant{})));

    for (const Migration& changed : {Migration{2, "second", "CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT; -- The end"},
                                     Migration{2, "zweite", kSecond.sql}}) {
        const Status refused = sql::Migrator{*connection, std::array{kFirst, changed}}.run(Instant{});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::StoreDamaged);
    }
}

TEST(Migrator, LeavesNothingOfAStepThatFails)
{
    const auto connection = SqliteConnection::openInMemory();
    const Migration broken{2, "second", "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE thing (id INTEGER);"};

    EXPECT_THROW(static_cast<void>(sql::Migrator{*connection, std::array{kFirst, broken}}.run(Instant{})), sql::Failure);

    EXPECT_EQ(connection->schemaVersion(), 1);
    EXPECT_EQ(countOf(*connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
    EXPECT_TRUE((sql::Migrator{*connection, std::array{kFirst, kSecond}}.run(Instant{})));
}

TEST(Migrator, KeepsATriggerWhole)
{
    const auto connection = SqliteConnection::openInMemory();
    const Migration trigger{2, "trigger", R"(CREATE TRIGGER t BEFORE DELETE ON thing
                                              BEGIN SELECT RAISE(ABORT, 'no'); SELECT 1; END;
                                              INSERT INTO thing (id) VALUES (1);)"};

    ASSERT_TRUE((sql::Migrator{*connection, std::array{kFirst, trigger}}.run(Instant{})));

    EXPECT_THROW(connection->exec("DELETE FROM thing"), sql::Failure);
}

TEST(Migrator, BringsAnEmptyDatabaseToTheSchemaOfToday)
{
    const auto connection = SqliteConnection::openInMemory();

    ASSERT_TRUE((sql::Migrator{*connection, sqliteMigrations()}.run(Instant{})));

    EXPECT_TRUE(schemaDifferences(*connection).empty());
    EXPECT_TRUE(connection->brokenReferences().empty());
}

TEST(SqliteSchema, NamesWhatIsMissingChangedOrStrange)
{
    const auto connection = SqliteConnection::openInMemory();
    ASSERT_TRUE((sql::Migrator{*connection, sqliteMigrations()}.run(Instant{})));

    connection->script("DROP INDEX spell_of_case; CREATE TABLE strange (id INTEGER);"
                       "DROP TRIGGER journal_note_is_never_changed;"
                       "CREATE TRIGGER journal_note_is_never_changed BEFORE UPDATE ON journal_note BEGIN SELECT 1; END;");

    EXPECT_EQ(schemaDifferences(*connection),
              (std::vector<std::string>{"the schema lacks index spell_of_case",
                                        "the schema has another trigger journal_note_is_never_changed",
                                        "the schema has a strange table strange"}));
}

}  // namespace

}  // namespace fodfaeste::test
