#pragma once

#include "app/ports/store_backups.h"
#include "store/sql/connection.h"

namespace fodfaeste {

/// Counted now. The program's version is this program's.
BackupContents contentsOf(sql::Connection& connection);

/// How many records of each kind the first database has that the second has not.
struct MissingRecords {
    std::int64_t citizens = 0;
    std::int64_t contacts = 0;
    std::int64_t tasks = 0;
};
MissingRecords missingIn(sql::Connection& first, sql::Connection& second);

}  // namespace fodfaeste
