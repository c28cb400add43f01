#include "store/sqlite/sqlite_statement.h"

#include "store/sqlite/sqlite_failure.h"

#include <sqlite3.h>

#include <string>
#include <utility>

namespace fodfaeste {

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view text) : m_database{database}
{
    const int prepared = sqlite3_prepare_v3(database, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                                            &m_statement, nullptr);
    if (prepared != SQLITE_OK)
        throw sqliteFailure(database, prepared, "prepare");
    const int count = sqlite3_bind_parameter_count(m_statement);
    for (int i = 1; i <= count; ++i) {
        const int position = sqlite3_bind_parameter_index(m_statement, ("$" + std::to_string(i)).c_str());
        if (position == 0) {
            sqlite3_finalize(m_statement);
            throw sql::Failure{sql::FailureKind::Other, "the placeholders are not $1, $2, … without a gap"};
        }
        m_positions.push_back(position);
    }
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(sql::Params params)
{
    if (params.size() != m_positions.size())
        throw sql::Failure{sql::FailureKind::Other, "as many values as placeholders are needed"};
    auto position = m_positions.begin();
    for (const sql::Value& value : params)
        bindOne(*position++, value);
}

void SqliteStatement::bindOne(int position, const sql::Value& value)
{
    int bound = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&value.state()))
        bound = sqlite3_bind_int64(m_statement, position, *number);
    else if (const auto* text = std::get_if<std::string_view>(&value.state()))
        // Copied: a cursor reads on after the values it was given are gone. A null pointer would bind NULL where an empty text is
        // meant.
        bound = sqlite3_bind_text64(m_statement, position, text->data() == nullptr ? "" : text->data(), text->size(),
                                    SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (const auto* blob = std::get_if<sql::Blob>(&value.state()))
        bound = sqlite3_bind_blob64(m_statement, position, blob->data(), blob->size(), SQLITE_TRANSIENT);
    else
        bound = sqlite3_bind_null(m_statement, position);
    if (bound != SQLITE_OK)
        throw sqliteFailure(bound, "bind");
}

bool SqliteStatement::step()
{
    const int stepped = sqlite3_step(m_statement);
    if (stepped == SQLITE_ROW)
        return true;
    if (stepped == SQLITE_DONE)
        return false;
    throw sqliteFailure(m_database, stepped, "step");
}

void SqliteStatement::reset() noexcept
{
    // The result repeats what the last step has thrown already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool SqliteStatement::isNull(int column)
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column)
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view SqliteStatement::text(int column)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

sql::Blob SqliteStatement::blob(int column)
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

}  // namespace fodfaeste
