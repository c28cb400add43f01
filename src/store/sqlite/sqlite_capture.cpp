#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_failure.h"
#include "store/sqlite/sqlite_statement.h"

#include "journal_sqlite.h"

#include <algorithm>

namespace fodfaeste {

// What belongs to the change that is open lives in memory, with this connection: triggers and the mark that they look for.

std::span<const sql::RowImager> SqliteConnection::rowImagers() const
{
    return sql::kRowImagers;
}

void SqliteConnection::beginCapture(ChangeId change)
{
    if (!m_captures)
        script(sql::kCaptureScript);
    m_captures = true;
    exec("DELETE FROM open_change");
    exec("INSERT INTO open_change (change_id) VALUES ($1)", {change});
}

void SqliteConnection::endCapture()
{
    exec("DELETE FROM open_change");
}

namespace {

using References = std::vector<std::pair<std::string, std::string>>;

/// Table and column of everything that refers to a table, as the schema says.
References referencesTo(sql::Connection& connection, std::string_view table)
{
    return connection.all(R"(SELECT m.name, f."from"
                               FROM sqlite_schema m
                               JOIN pragma_foreign_key_list(m.name) f ON f."table" = $1
                              WHERE m.type = 'table')",
                          {table}, [](const sql::Row& row) {
                              return std::pair{row.string(0), row.string(1)};
                          });
}

}  // namespace

void SqliteConnection::repoint(std::string_view table, Repointing ids, std::span<const std::string_view> but)
{
    const SqliteGuard::Opening opening{m_guard};  // asking for references is a pragma
    for (const auto& [name, column] : referencesTo(*this, table)) {
        if (std::ranges::find(but, name) != but.end())
            continue;
        const bool isRevised =
            one("SELECT 1 FROM pragma_table_info($1) WHERE name = 'revision'", {name}, [](const sql::Row& row) {
                return row.number(0);
            }).has_value();
        // Both are names of the schema, which no person has typed.
        const std::string setting = column + (isRevised ? " = $2, revision = revision + 1" : " = $2");
        SqliteStatement move{m_database, "UPDATE OR IGNORE " + name + " SET " + setting + " WHERE " + column + " = $1"};
        move.bind({ids.from, ids.to});
        move.step();
    }
}

std::optional<std::string> SqliteConnection::referenceTo(std::string_view table, std::int64_t id)
{
    const SqliteGuard::Opening opening{m_guard};  // asking for references is a pragma
    for (const auto& [name, column] : referencesTo(*this, table)) {
        // Both are names of the schema, which no person has typed.
        SqliteStatement look{m_database, ("SELECT 1 FROM " + name + " WHERE " + column + " = $1 LIMIT 1").c_str()};
        look.bind({id});
        if (look.step())
            return name + " " + column;
    }
    return std::nullopt;
}

}  // namespace fodfaeste
