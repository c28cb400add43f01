#include "store/sqlite/sqlite_connection.h"

#include "base/fold.h"
#include "base/log.h"
#include "store/sqlite/recipe.h"
#include "store/sqlite/sqlite_failure.h"
#include "store/sqlite/sqlite_schema.h"
#include "store/sqlite/sqlite_statement.h"

#include <sqlite3.h>

#include <filesystem>

namespace fodfaeste {

namespace {

constexpr int kApplicationId = 0x464F4446;  // "FODF"
constexpr int kBusyWhileOpeningMs = 1000;
constexpr int kStepsBetweenLooks = 20'000;

bool holdsBytes(const std::string& path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    return !none && size > 0;
}

int stopWhenCancelled(void* progress)
{
    return static_cast<const Progress*>(progress)->cancelled() ? 1 : 0;
}

/// fold(text), for the triggers that keep the words of notes. It reads nothing and changes nothing, so a schema may use it.
void foldValue(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    try {
        const std::string key = fold(text == nullptr ? std::string_view{} : std::string_view{text, size});
        sqlite3_result_text(context, key.data(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}

/// While it lives, statements end early when the person has stopped the job.
class Stoppable {
public:
    Stoppable(sqlite3* database, Progress& progress) : m_database{database}
    {
        sqlite3_progress_handler(m_database, kStepsBetweenLooks, &stopWhenCancelled, &progress);
    }
    ~Stoppable() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    sqlite3* m_database;
};

}  // namespace

SqliteConnection::SqliteConnection(sqlite3* database) : m_database{database} {}

SqliteConnection::~SqliteConnection()
{
    m_shelves.clear();
    if (m_foundLog && !m_isAccepted)
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    else if (checkpointResult() != SQLITE_OK)
        writeLog(LogLevel::Warning, "the log of the store was not emptied at closing");
    sqlite3_close_v2(m_database);
}

sqlite3* SqliteConnection::openDatabase(const char* path, int flags)
{
    recipe::prepareLibrary();
    sqlite3* database = nullptr;
    const int opened = sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE | flags, nullptr);
    if (opened != SQLITE_OK) {
        sqlite3_close_v2(database);
        throw sqliteFailure(opened, "open");
    }
    sqlite3_create_function_v2(database, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, &foldValue,
                               nullptr, nullptr, nullptr);
    return database;
}

std::unique_ptr<SqliteConnection> SqliteConnection::openFile(const std::string& path, const Secret& pageKey)
{
    const bool foundLog = holdsBytes(path + "-wal");
    std::unique_ptr<SqliteConnection> connection{new SqliteConnection{openDatabase(path.c_str(), SQLITE_OPEN_NOFOLLOW)}};
    connection->m_foundLog = foundLog;
    sqlite3* const database = connection->m_database;
    sqlite3_busy_timeout(database, kBusyWhileOpeningMs);
    recipe::restrain(database);
    recipe::setKey(database, pageKey);
    recipe::tuneFile(database);
    if (sqlite3_db_readonly(database, "main") != 0)
        throw sql::Failure{sql::FailureKind::ReadOnly, "the database opens for reading only"};
    askOne(database, "SELECT count(*) FROM sqlite_schema");
    if (foundLog)  // the last sitting was not closed properly
        connection->requireSoundPages();
    connection->m_isAccepted = true;
    connection->m_guard.watch(database);
    return connection;
}

std::unique_ptr<SqliteConnection> SqliteConnection::openInMemory()
{
    std::unique_ptr<SqliteConnection> connection{new SqliteConnection{openDatabase(":memory:", SQLITE_OPEN_CREATE)}};
    recipe::restrain(connection->m_database);
    recipe::tuneMemory(connection->m_database);
    connection->m_guard.watch(connection->m_database);
    return connection;
}

bool SqliteConnection::isOurs()
{
    return askOne(m_database, "PRAGMA application_id") == std::to_string(kApplicationId);
}

void SqliteConnection::markAsOurs()
{
    const SqliteGuard::Opening opening{m_guard};
    run(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
}

void SqliteConnection::checkpoint()
{
    requireOk(checkpointResult(), "checkpoint");
}

int SqliteConnection::checkpointResult() noexcept
{
    return sqlite3_wal_checkpoint_v2(m_database, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void SqliteConnection::copyTo(const std::string& path)
{
    const SqliteGuard::Opening opening{m_guard};
    SqliteStatement copy{m_database, "VACUUM INTO $1"};
    copy.bind({path});
    copy.step();
}

void SqliteConnection::begin()
{
    // What the disk has not confirmed may be lost, whatever a later call says. Only a whole checkpoint clears that.
    if (m_syncFailed && checkpointResult() != 0)
        throw sql::Failure{sql::FailureKind::ReadOnly, "the disk no longer confirms what is written"};
    m_syncFailed = false;
    run("BEGIN IMMEDIATE");
}

void SqliteConnection::commit()
{
    const int committed = sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr);
    if (committed == SQLITE_OK)
        return;
    m_syncFailed = m_syncFailed || isSyncFailure(committed);
    throw sqliteFailure(m_database, committed, "commit");
}

void SqliteConnection::rollback() noexcept
{
    m_captures = false;  // what was made for it in this transaction goes as well
    // Some failures have rolled back already.
    if (sqlite3_get_autocommit(m_database) == 0)
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteConnection::script(std::string_view sql)
{
    const SqliteGuard::Opening opening{m_guard};
    const char* rest = sql.data();
    const char* const end = rest + sql.size();
    while (rest != end) {
        sqlite3_stmt* statement = nullptr;
        const int prepared = sqlite3_prepare_v2(m_database, rest, static_cast<int>(end - rest), &statement, &rest);
        if (prepared != SQLITE_OK)
            throw sqliteFailure(m_database, prepared, "script");
        if (statement == nullptr)
            continue;  // only blanks and comments were left
        int stepped = SQLITE_ROW;
        while (stepped == SQLITE_ROW)
            stepped = sqlite3_step(statement);
        sqlite3_finalize(statement);
        if (stepped != SQLITE_DONE)
            throw sqliteFailure(m_database, stepped, "script");
    }
}

int SqliteConnection::schemaVersion()
{
    return std::stoi(askOne(m_database, "PRAGMA user_version"));
}

void SqliteConnection::setSchemaVersion(int version)
{
    const SqliteGuard::Opening opening{m_guard};
    run(("PRAGMA user_version=" + std::to_string(version)).c_str());
}

std::vector<std::string> SqliteConnection::brokenReferences()
{
    return all("PRAGMA foreign_key_check", {},
               [](const sql::Row& row) { return row.string(0) + " points at a missing " + row.string(2); });
}

std::vector<std::string> SqliteConnection::faults(Progress& progress)
{
    constexpr std::uint64_t kChecks = 3;
    const Stoppable stoppable{m_database, progress};
    auto found = all("PRAGMA integrity_check", {}, [](const sql::Row& row) { return row.string(0); });
    if (found.size() == 1 && found.front() == "ok")
        found.clear();
    progress.advanced(1, kChecks);
    for (std::string& reference : brokenReferences())
        found.push_back(std::move(reference));
    progress.advanced(2, kChecks);
    for (std::string& difference : schemaDifferences(*this))
        found.push_back(std::move(difference));
    progress.advanced(kChecks, kChecks);
    return found;
}

void SqliteConnection::interrupt() noexcept
{
    sqlite3_interrupt(m_database);
}

std::unique_ptr<sql::Statement> SqliteConnection::borrow(sql::Query query)
{
    const auto shelf = m_shelves.find(query.text().data());
    if (shelf == m_shelves.end() || shelf->second.idle.empty())
        return std::make_unique<SqliteStatement>(m_database, query.text());
    auto statement = std::move(shelf->second.idle.back());
    shelf->second.idle.pop_back();
    return statement;
}

void SqliteConnection::giveBack(sql::Query query, std::unique_ptr<sql::Statement> statement) noexcept
{
    const auto shelf = m_shelves.try_emplace(query.text().data(), Shelf{query, {}}).first;
    shelf->second.idle.push_back(std::move(statement));
}

std::int64_t SqliteConnection::changedRows()
{
    return sqlite3_changes64(m_database);
}

std::vector<sql::Query> SqliteConnection::queriesSoFar() const
{
    std::vector<sql::Query> queries;
    for (const auto& [address, shelf] : m_shelves)
        queries.push_back(shelf.query);
    return queries;
}

std::vector<std::string> SqliteConnection::planOf(sql::Query query)
{
    SqliteStatement explain{m_database, "EXPLAIN QUERY PLAN " + std::string{query.text()}};
    std::vector<std::string> plan;
    while (explain.step())
        plan.emplace_back(explain.text(3));
    return plan;
}

bool SqliteConnection::hasSoundPages()
{
    return askOne(m_database, "PRAGMA quick_check(1)") == "ok";
}

void SqliteConnection::requireSoundPages()
{
    if (!hasSoundPages())
        throw sql::Failure{sql::FailureKind::Damaged, "pages of the database are not as they were written"};
}

void SqliteConnection::run(const char* sql)
{
    const int done = sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        throw sqliteFailure(m_database, done, sql);
}

}  // namespace fodfaeste
