#pragma once

#include "base/secret.h"
#include "store/sqlite/sqlite_connection.h"

#include <cstdint>
#include <string>

struct sqlite3;
struct sqlite3_backup;

namespace fodfaeste {

/// A copy of an open database under the same key, made a few pages at a time while others work on it: what they change goes
/// into the copy as well. Everything throws sql::Failure. Whoever calls has the source's turn.
class SqliteCopy {
public:
    /// `path` is an empty file. The copy is not synced: it is a step on the way to something else.
    SqliteCopy(SqliteConnection& source, const std::string& path, const Secret& pageKey);
    ~SqliteCopy();
    SqliteCopy(const SqliteCopy&) = delete;
    SqliteCopy& operator=(const SqliteCopy&) = delete;

    /// True when the copy is complete and closed; then it holds what the source held in this moment.
    bool step(int pages);
    std::uint64_t pagesDone() const;
    std::uint64_t pagesInAll() const;

private:
    void close() noexcept;

    sqlite3* m_target = nullptr;
    sqlite3_backup* m_backup = nullptr;
};

}  // namespace fodfaeste
