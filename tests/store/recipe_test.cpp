#include "store/store_fixture.h"

#include <algorithm>
#include <sys/stat.h>

namespace fodfaeste::test {

namespace {

class Recipe : public StoreOnDisk {
protected:
    void SetUp() override { make(); }
};

std::string ask(sql::Connection& connection, sql::Query query)
{
    return connection.one(query, {}, [](const sql::Row& row) { return row.string(0); }).value_or("");
}

TEST_F(Recipe, HoldsOnEveryConnection)
{
    const auto connection = rawConnection();

    EXPECT_EQ(ask(*connection, "PRAGMA journal_mode"), "wal");
    EXPECT_EQ(ask(*connection, "PRAGMA synchronous"), "2");
    EXPECT_EQ(ask(*connection, "PRAGMA secure_delete"), "1");
    EXPECT_EQ(ask(*connection, "PRAGMA temp_store"), "2");
    EXPECT_EQ(ask(*connection, "PRAGMA cell_size_check"), "1");
    EXPECT_EQ(ask(*connection, "PRAGMA mmap_size"), "0");
    EXPECT_EQ(ask(*connection, "PRAGMA foreign_keys"), "1");
    EXPECT_EQ(ask(*connection, "PRAGMA trusted_schema"), "0");
    EXPECT_EQ(ask(*connection, "PRAGMA cache_size"), "-65536");
    EXPECT_EQ(ask(*connection, "PRAGMA wal_autocheckpoint"), "200");
    EXPECT_EQ(ask(*connection, "PRAGMA busy_timeout"), "5000");
    EXPECT_EQ(ask(*connection, "PRAGMA page_size"), "4096");
    EXPECT_EQ(ask(*connection, "PRAGMA cipher"), "chacha20");
    EXPECT_EQ(ask(*connection, "PRAGMA memory_security"), "1");
    EXPECT_EQ(ask(*connection, "SELECT sqlite_compileoption_used('TEMP_STORE=3')"), "1");
    EXPECT_TRUE(connection->isOurs());
}

TEST_F(Recipe, KeepsStatementsFromReachingFurtherThanRecords)
{
    const auto connection = rawConnection();
    const std::string elsewhere = m_folder.file("elsewhere.db");
    for (const sql::Query query : {
             sql::Query{"PRAGMA journal_mode=OFF"},
             sql::Query{"PRAGMA synchronous=OFF"},
             sql::Query{"PRAGMA writable_schema=ON"},
             sql::Query{"PRAGMA foreign_keys=OFF"},
             sql::Query{"PRAGMA user_version=99"},
             sql::Query{"PRAGMA application_id=1"},
             sql::Query{"PRAGMA key='x'"},
             sql::Query{"PRAGMA rekey='x'"},
             sql::Query{"CREATE TABLE strange (id INTEGER)"},
             sql::Query{"CREATE TEMP TABLE strange (id INTEGER)"},
             sql::Query{"DROP TABLE citizen"},
             sql::Query{"ALTER TABLE citizen ADD COLUMN more TEXT"},
             sql::Query{"DROP TRIGGER journal_note_is_never_changed"},
             sql::Query{"UPDATE sqlite_schema SET sql = ''"},
             sql::Query{"VACUUM"},
             sql::Query{"SELECT load_extension('x')"},
             sql::Query{"SELECT \"no such column\""},
             sql::Query{"DETACH main"},
             sql::Query{"REINDEX"},
             sql::Query{"ANALYZE"},
         })
        EXPECT_THROW(connection->exec(query), sql::Failure) << query.text();
    EXPECT_THROW(connection->exec("ATTACH $1 AS other", {elsewhere}), sql::Failure);
    EXPECT_THROW(connection->exec("VACUUM INTO $1", {elsewhere}), sql::Failure);
    EXPECT_FALSE(std::filesystem::exists(elsewhere));
    EXPECT_EQ(ask(*connection, "PRAGMA journal_mode"), "wal");
}

TEST_F(Recipe, EnforcesReferencesAtTheEndOfTheStatement)
{
    const auto connection = rawConnection();

    EXPECT_THROW(
        connection->one("INSERT INTO assignment (case_file_id, caseworker_id, from_day) VALUES (7, 7, '2012-01-01') RETURNING id",
                        {}, [](const sql::Row& row) { return row.integer(0); }),
        sql::Failure);
}

TEST_F(Recipe, TakesOnlyPlaceholdersAndValuesThatFit)
{
    const auto connection = rawConnection();

    EXPECT_EQ(connection->one("SELECT $2 - $1", {1, 10}, [](const sql::Row& row) { return row.integer(0); }), 9);
    EXPECT_THROW(connection->exec("SELECT $1, $3", {1, 2}), sql::Failure);
    EXPECT_THROW(connection->exec("SELECT ?", {1}), sql::Failure);
    EXPECT_THROW(connection->exec("SELECT $1", {1, 2}), sql::Failure);
}

TEST_F(Recipe, LetsTheSameQueryRunInsideItself)
{
    const auto connection = rawConnection();
    constexpr sql::Query kNumbers{"SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2 UNION ALL SELECT 3) ORDER BY value"};
    std::vector<std::int64_t> seen;

    for (sql::Cursor outer{*connection, kNumbers, {}}; outer.next();) {
        for (sql::Cursor inner{*connection, kNumbers, {}}; inner.next();)
            seen.push_back(outer.row().integer(0) * 10 + inner.row().integer(0));
    }

    EXPECT_EQ(seen, (std::vector<std::int64_t>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
}

TEST_F(Recipe, LeavesOnlyEncryptedFilesThatTheOwnerCanRead)
{
    {
        const auto opened = open();
        ASSERT_TRUE(opened);
    }
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{m_folder.path()}) {
        names.push_back(entry.path().filename().string());
        EXPECT_EQ(entry.status().permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    std::ranges::sort(names);
    EXPECT_EQ(names, (std::vector<std::string>{"office.fodf", "office.fodf.keys"}));
    EXPECT_FALSE(bytesOf(path()).starts_with("SQLite format 3"));
    EXPECT_EQ(bytesOf(path()).substr(16, 8), (std::string{"\x10\x00\x02\x02\x20\x40\x20\x20", 8}));
}

TEST_F(Recipe, CopiesTheWholeStoreUnderTheSameKey)
{
    withRecords([](Transaction& transaction) { transaction.notes().write("colour", "MARKER-0815"); });
    const std::string copy = m_folder.file("copy.fodf");
    rawConnection()->copyTo(copy);
    EXPECT_EQ(bytesOf(copy).find("MARKER-0815"), std::string::npos);

    std::filesystem::rename(copy, path());
    withRecords([](Transaction& transaction) { EXPECT_EQ(transaction.notes().read("colour"), "MARKER-0815"); });
}

TEST_F(Recipe, EndsAStatementThatSomebodyStops)
{
    class Stopped final : public Progress {
    public:
        void advanced(std::uint64_t, std::uint64_t) override {}
        bool cancelled() const override { return true; }
    };
    withRecords([](Transaction& transaction) {
        for (int serial = 0; serial < 2000; ++serial)
            transaction.citizens().add(citizenNamed("Ali", "Hassan", serial));
    });
    const auto connection = rawConnection();
    Stopped stopped;

    try {
        connection->faults(stopped);
        FAIL() << "it ran to its end";
    } catch (const sql::Failure& failure) {
        EXPECT_EQ(failure.kind(), sql::FailureKind::Interrupted);
    }
    EXPECT_EQ(ask(*connection, "SELECT count(*) FROM citizen"), "2000");
}

}  // namespace

}  // namespace fodfaeste::test
