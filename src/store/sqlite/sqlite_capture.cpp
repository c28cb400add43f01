#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_failure.h"
#include "store/sqlite/sqlite_statement.h"

#include "journal_sqlite.h"

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

std::optional<std::string> SqliteConnection::referenceTo(std::string_view table, std::int64_t id)
{
    const SqliteGuard::Opening opening{m_guard};  // asking for references is a pragma
    const auto references = all(R"(SELECT m.name, f."from"
                                     FROM sqlite_schema m
                                     JOIN pragma_foreign_key_list(m.name) f ON f."table" = $1
                                    WHERE m.type = 'table')",
                                {table}, [](const sql::Row& row) { return std::pair{row.string(0), row.string(1)}; });
    for (const auto& [name, column] : references) {
        // Both are names of the schema, which no person has typed.
        SqliteStatement look{m_database, ("SELECT 1 FROM " + name + " WHERE " + column + " = $1 LIMIT 1").c_str()};
        look.bind({id});
        if (look.step())
            return name + " " + column;
    }
    return std::nullopt;
}

}  // namespace fodfaeste
