#pragma once

#include "store/sql/failure.h"

#include <string_view>

struct sqlite3;

namespace fodfaeste {

/// Turns SQLite's result codes into failures. `what` says what was being done and comes from the source code.
sql::Failure sqliteFailure(int resultCode, std::string_view what);
/// The same with the engine's own words about schema rules (tables and columns, never what a row holds).
sql::Failure sqliteFailure(sqlite3* database, int resultCode, std::string_view what);

/// Throws unless the code says that all is well.
void requireOk(int resultCode, std::string_view what);

/// The disk did not confirm that what was written is on it.
bool isSyncFailure(int resultCode);

}  // namespace fodfaeste
