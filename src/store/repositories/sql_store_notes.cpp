#include "store/repositories/sql_store_notes.h"

namespace fodfaeste {

std::optional<std::string> SqlStoreNotes::read(std::string_view key)
{
    return m_connection.one("SELECT value FROM store_note WHERE key = $1", {key},
                            [](const sql::Row& row) { return row.string(0); });
}

void SqlStoreNotes::write(std::string_view key, std::string_view value)
{
    m_connection.exec(
        "INSERT INTO store_note (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {key, value});
}

}  // namespace fodfaeste
