#include "store/sqlite/sqlite_failure.h"

#include <sqlite3.h>

#include <cerrno>
#include <string>

namespace fodfaeste {

namespace {

using sql::FailureKind;

FailureKind kindOfInputOutput(int resultCode)
{
    switch (resultCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS: return FailureKind::Damaged;
    default: return FailureKind::Other;
    }
}

FailureKind kindOf(int resultCode)
{
    switch (resultCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FailureKind::Busy;
    case SQLITE_CORRUPT: return FailureKind::Damaged;
    case SQLITE_CONSTRAINT: return FailureKind::Constraint;
    case SQLITE_FULL: return FailureKind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return FailureKind::ReadOnly;
    case SQLITE_NOTADB: return FailureKind::NotADatabase;
    case SQLITE_INTERRUPT: return FailureKind::Interrupted;
    case SQLITE_IOERR: return kindOfInputOutput(resultCode);
    default: return FailureKind::Other;
    }
}

std::string describe(int resultCode, std::string_view what)
{
    return std::string{what} + ": " + sqlite3_errstr(resultCode) + " (" + std::to_string(resultCode) + ")";
}

}  // namespace

sql::Failure sqliteFailure(int resultCode, std::string_view what)
{
    return {kindOf(resultCode), describe(resultCode, what)};
}

sql::Failure sqliteFailure(sqlite3* database, int resultCode, std::string_view what)
{
    std::string text = describe(resultCode, what);
    const FailureKind kind = kindOf(resultCode);
    if (kind == FailureKind::Constraint || resultCode == SQLITE_ERROR)
        text.append(": ").append(sqlite3_errmsg(database));
    return {kind, text};
}

void requireOk(int resultCode, std::string_view what)
{
    if (resultCode != SQLITE_OK)
        throw sqliteFailure(resultCode, what);
}

bool isSyncFailure(int resultCode)
{
    return resultCode == SQLITE_IOERR_FSYNC || resultCode == SQLITE_IOERR_DIR_FSYNC;
}

}  // namespace fodfaeste
