#pragma once

#include "base/secret.h"
#include "store/sql/connection.h"
#include "store/sqlite/sqlite_guard.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace fodfaeste {

/// A connection to an encrypted SQLite file, kept by the rules of recipe.h. Statements stay ready for their next run.
class SqliteConnection final : public sql::Connection {
public:
    /// The file must exist, and may be empty. After a sitting that was not closed properly its pages are checked first.
    static std::unique_ptr<SqliteConnection> openFile(const std::string& path, const Secret& pageKey);
    /// Lives in memory only: for comparing schemas and for tests.
    static std::unique_ptr<SqliteConnection> openInMemory();
    ~SqliteConnection() override;

    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    /// The mark in the header by which Fodfæste knows its own databases.
    bool isOurs();
    void markAsOurs();
    /// Moves what lies in the log into the database file, and empties the log.
    void checkpoint();
    /// Closing will not touch the log that was found: for a database that turns out not to be this program's to work with.
    void leaveAsItIs() { m_isAccepted = false; }
    /// Whether every page is as it was written.
    bool hasSoundPages();
    /// A copy of everything under the same key, in a new file.
    void copyTo(const std::string& path);

    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void script(std::string_view sql) override;
    int schemaVersion() override;
    void setSchemaVersion(int version) override;
    std::span<const sql::RowImager> rowImagers() const override;
    void beginCapture(ChangeId change) override;
    void endCapture() override;
    std::optional<std::string> referenceTo(std::string_view table, std::int64_t id) override;
    void repoint(std::string_view table, Repointing ids, std::span<const std::string_view> but) override;
    std::vector<std::string> brokenReferences() override;
    std::vector<std::string> faults(Progress& progress) override;
    void interrupt() noexcept override;

    std::unique_ptr<sql::Statement> borrow(sql::Query query) override;
    void giveBack(sql::Query query, std::unique_ptr<sql::Statement> statement) noexcept override;
    std::int64_t changedRows() override;

    /// Every query that has been run so far, and how SQLite goes about it: for tests of query plans.
    std::vector<sql::Query> queriesSoFar() const;
    std::vector<std::string> planOf(sql::Query query);

private:
    friend class SqliteCopy;

    explicit SqliteConnection(sqlite3* database);
    static sqlite3* openDatabase(const char* path, int flags);
    int checkpointResult() noexcept;
    void requireSoundPages();
    void run(const char* sql);

    struct Shelf {
        sql::Query query;
        std::vector<std::unique_ptr<sql::Statement>> idle;
    };

    sqlite3* m_database;
    SqliteGuard m_guard;
    std::unordered_map<const char*, Shelf> m_shelves;  // by the address of the query's text
    bool m_syncFailed = false;
    bool m_foundLog = false;
    bool m_isAccepted = false;
    bool m_captures = false;
};

}  // namespace fodfaeste
