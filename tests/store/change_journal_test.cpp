#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_schema.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <map>
#include <set>
#include <string>

namespace fodfaeste {

namespace {

/// Tables whose rows are not journalled, and why they need not be.
const std::map<std::string, std::string> kExceptions{
    {"migration", "the schema's own history"},
    {"store_note", "what the store says of itself"},
    {"team", "changed with users only"},
    {"user_account", "users are never taken back, rights least of all"},
    {"programme", "added by imports; an unused one harms nobody"},
    {"programme_age_bound", "as programmes"},
    {"audit_entry", "the trail is only ever added to"},
    {"audit_head", "the trail"},
    {"draft", "what is not saved is not a record yet"},
    {"change", "the journal"},
    {"change_citizen", "the journal"},
    {"change_row", "the journal"},
    {"age_change", "comes with the program"},
    {"kept_list", "how somebody left a list, no record"},
    {"case_weight_term", "comes with the program"},
    {"caseload_range", "comes with the program"},
    {"case_system_rule", "comes with the program"},
    {"withheld_word", "comes with the program"},
    {"letter", "what was made out stays, as the paper does"},
    {"letter_habit", "what somebody filled in last, no record"},
    {"import_being_undone", "holds a row only inside a transaction"},
};

/// The schema once more, without the guard that keeps the program's own connection from asking for columns.
class RawSchema {
public:
    RawSchema()
    {
        EXPECT_EQ(sqlite3_open(":memory:", &m_database), SQLITE_OK);
        for (const sql::Migration& migration : sqliteMigrations())
            EXPECT_EQ(sqlite3_exec(m_database, std::string{migration.sql}.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
                << migration.name;
    }
    ~RawSchema() { sqlite3_close(m_database); }
    RawSchema(const RawSchema&) = delete;
    RawSchema& operator=(const RawSchema&) = delete;

    std::set<std::string> columnsOf(std::string_view table) const
    {
        std::set<std::string> columns;
        const auto add = [](void* found, int, char** values, char**) {
            static_cast<std::set<std::string>*>(found)->emplace(values[1]);
            return 0;
        };
        sqlite3_exec(m_database, ("PRAGMA table_info(" + std::string{table} + ")").c_str(), add, &columns, nullptr);
        return columns;
    }

private:
    sqlite3* m_database = nullptr;
};

class ChangeJournalTest : public testing::Test {
protected:
    ChangeJournalTest() { EXPECT_TRUE((sql::Migrator{*connection, sqliteMigrations()}.run(Instant{}))); }

    std::unique_ptr<SqliteConnection> connection = SqliteConnection::openInMemory();
};

}  // namespace

TEST_F(ChangeJournalTest, KnowsEveryTableOfTheSchema)
{
    std::set<std::string> journalled;
    for (const sql::RowImager& imager : connection->rowImagers())
        journalled.emplace(imager.table);
    const auto tables = connection->all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%'", {},
        [](const sql::Row& row) { return row.string(0); });

    ASSERT_FALSE(tables.empty());
    for (const std::string& table : tables) {
        EXPECT_NE(journalled.contains(table), kExceptions.contains(table))
            << table << " has to be in src/store/journal/tables.txt, or here with the reason why not";
        journalled.erase(table);
    }
    EXPECT_TRUE(journalled.empty()) << *journalled.begin() << " is not in the schema";
}

TEST_F(ChangeJournalTest, ImagesEveryColumnButTheRevision)
{
    const RawSchema schema;
    for (const sql::RowImager& imager : connection->rowImagers()) {
        const auto columns = schema.columnsOf(imager.table);
        ASSERT_FALSE(columns.empty()) << imager.table;
        for (const std::string& column : columns) {
            const bool isImaged = imager.image.text().find("'" + column + "', " + column) != std::string_view::npos;
            EXPECT_EQ(isImaged, column != "revision") << imager.table << '.' << column;
        }
    }
}

}  // namespace fodfaeste
