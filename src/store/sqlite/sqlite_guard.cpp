#include "store/sqlite/sqlite_guard.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace fodfaeste {

namespace {

/// Looks at the health of the file; changes nothing but where committed pages lie.
constexpr std::array<std::string_view, 4> kHealthPragmas{"integrity_check", "quick_check", "foreign_key_check", "wal_checkpoint"};

bool isAllowedPragma(const char* name, const char* argument)
{
    if (argument == nullptr)
        return true;
    return std::ranges::find(kHealthPragmas, std::string_view{name}) != kHealthPragmas.end();
}

bool isSchemaTable(const char* table)
{
    return table != nullptr && std::string_view{table}.starts_with("sqlite_");
}

}  // namespace

void SqliteGuard::watch(sqlite3* database)
{
    sqlite3_set_authorizer(database, &SqliteGuard::decide, this);
}

// NOLINTNEXTLINE(readability-function-size): the parameters are SQLite's.
int SqliteGuard::decide(void* self, int action, const char* first, const char* second, const char*, const char*)
{
    if (static_cast<SqliteGuard*>(self)->m_allows == Allows::Everything)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_READ:
    case SQLITE_SELECT:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT: return SQLITE_OK;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE: return isSchemaTable(first) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA: return isAllowedPragma(first, second) ? SQLITE_OK : SQLITE_DENY;
    default: return SQLITE_DENY;
    }
}

}  // namespace fodfaeste
