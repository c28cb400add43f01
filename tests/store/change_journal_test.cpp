#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_schema.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <map>
#include <set>
#include <string>
#include <vector>

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
    {"outreach_theme", "comes with the program"},
    {"parole_rule", "comes with the program"},
    {"roadmap_term", "comes with the program"},
    {"roadmap_template_step", "comes with the program"},
    {"recent_case", "what somebody looked at, no record"},
    {"pinned_case", "somebody's own mark, no record"},
    {"leisure_job_term", "comes with the program"},
    {"working_time_limit", "comes with the program"},
    {"legal_basis", "comes with the program"},
    {"sharing_term", "comes with the program"},
    {"import_being_undone", "holds a row only inside a transaction"},
};

/// The schema once more, without the guard that keeps the program's own connection from asking for columns.
class RawSchema {
public:
    RawSchema()
    {
        EXPECT_EQ(sqlite3_open(":memory:", &m_database), SQLITE_OK);
        // The index of words asks for it; no note is written here.
        sqlite3_create_function(
            m_database, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, [](sqlite3_context*, int, sqlite3_value**) {},
            nullptr, nullptr);
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
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'note_word%'", {},
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

/// A row in each table that is journalled, those that refer to others last.
constexpr std::string_view kOneOfEach = R"(
    DELETE FROM school_break WHERE id <> 1;
    DELETE FROM school_year WHERE id <> 1;
INSERT INTO user_account (id, name, initials) VALUES (1, 'Anne Bech', 'AB');
INSERT INTO programme (code, name, position) VALUES ('proeve', 'Prøve', 99);
INSERT INTO citizen (id, revision, given_names, family_name, given_key, family_key, district_no, address, postal_code, phone, email,
                     address_protected)
VALUES (7, 3, 'Åse "Ås"', 'Ågård', 'ase', 'agard', 9, 'Gade 1', '2200', '', '', 0);
INSERT INTO cpr_number (citizen_id, position, cpr) VALUES (7, 0, '7705901230');
INSERT INTO access_grant (id, user_id, citizen_id, cause, reason, granted_at, expires_at) VALUES (1, 1, 7, 'deputy', 'vikar', 1, 2);
INSERT INTO case_file (id, revision, number, citizen_id, programme, opened_on, close_reason, referred_by)
VALUES (5, 1, 'KI-2012-00001', 7, 'proeve', '2012-01-01', '', 'SSP');
INSERT INTO assignment (id, case_file_id, caseworker_id, from_day) VALUES (1, 5, 1, '2012-01-01');
INSERT INTO contact_event (id, revision, case_file_id, at, channel, attendance) VALUES (1, 1, 5, '2012-03-04T10:00', 'phone', 'attended');
INSERT INTO journal_note (id, contact_id, version, text, reason, written_by, written_at) VALUES (1, 1, 1, 'Linje et' || char(10) || 'to', '', 1, 1);
INSERT INTO spell (id, revision, case_file_id, kind, title, provider, weekly_hours_hundredths, started_on, end_reason)
VALUES (1, 1, 5, 'work', 'Kasse', 'Netto', 1850, '2012-08-12', '');
INSERT INTO custody_stay (id, revision, citizen_id, kind, facility, admitted_on) VALUES (1, 1, 7, 'remand', 'Vestre', '2012-05-01');
INSERT INTO task (id, revision, case_file_id, text, due_on, created_on) VALUES (1, 1, 5, 'Ring', '2012-09-01', '2012-08-01');
INSERT INTO contact_move (id, contact_id, from_case_file_id, to_case_file_id, moved_by, moved_at, reason) VALUES (1, 1, 5, 5, 1, 1, 'forkert');
INSERT INTO import_being_undone (change_id, at) VALUES (1, 1);
)";

TEST_F(ChangeJournalTest, PutsARowOfEveryTableBackAsItWas)
{
    connection->begin();
    connection->script(kOneOfEach);
    connection->exec("INSERT INTO change (id, at, user_id, operation, detail) VALUES (1, 1, 1, 'edit_task', '')");
    struct Removed {
        const sql::RowImager* imager;
        std::string key;
        std::string before;
    };
    std::vector<Removed> removed;
    const auto text = [](const sql::Row& row) { return row.string(0); };
    const auto imagers = connection->rowImagers();
    connection->beginCapture(ChangeId{1});
    for (auto imager = imagers.rbegin(); imager != imagers.rend(); ++imager) {
        for (const char* key : {"[7,0]", "[7]", "[5]", "[1]"}) {
            const auto before = connection->one(imager->image, {std::string{key}}, text);
            if (!before)
                continue;
            connection->exec(imager->remove, {std::string{key}});
            removed.push_back({&*imager, key, *before});
        }
    }
    connection->endCapture();
    EXPECT_GE(removed.size(), 11U);
    EXPECT_EQ(connection->one("SELECT count(*) FROM change_row WHERE kind = 'delete'", {},
                              [](const sql::Row& row) { return row.integer(0); }),
              static_cast<std::int64_t>(removed.size()));

    for (auto row = removed.rbegin(); row != removed.rend(); ++row) {
        EXPECT_FALSE(connection->one(row->imager->image, {row->key}, text)) << row->imager->table;
        connection->exec(row->imager->insert, {row->before});
        EXPECT_EQ(connection->one(row->imager->image, {row->key}, text), row->before) << row->imager->table;
    }
    EXPECT_TRUE(connection->brokenReferences().empty());
    connection->rollback();
}

TEST_F(ChangeJournalTest, WritesDownHowAnUpdateFoundAndLeftARow)
{
    connection->begin();
    connection->script(kOneOfEach);
    connection->exec("INSERT INTO change (id, at, user_id, operation, detail) VALUES (1, 1, 1, 'edit_task', '')");
    connection->beginCapture(ChangeId{1});
    connection->exec("UPDATE task SET text = 'Skriv', revision = revision + 1 WHERE id = 1");
    connection->exec("UPDATE task SET revision = revision + 1 WHERE id = 1");
    connection->endCapture();
    connection->exec("UPDATE task SET text = 'Uset' WHERE id = 1");

    const auto rows = connection->all("SELECT before, after FROM change_row ORDER BY id", {}, [](const sql::Row& row) {
        return std::pair{row.string(0), row.string(1)};
    });

    ASSERT_EQ(rows.size(), 1U) << "a revision alone is no change, and nothing is written down after the end";
    EXPECT_NE(rows.front().first.find("\"Ring\""), std::string::npos);
    EXPECT_NE(rows.front().second.find("\"Skriv\""), std::string::npos);
    connection->rollback();
}

}  // namespace fodfaeste
