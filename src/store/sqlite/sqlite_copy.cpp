#include "store/sqlite/sqlite_copy.h"

#include "store/sqlite/recipe.h"
#include "store/sqlite/sqlite_failure.h"

#include <sqlite3.h>

namespace fodfaeste {

SqliteCopy::SqliteCopy(SqliteConnection& source, const std::string& path, const Secret& pageKey)
    : m_target{SqliteConnection::openDatabase(path.c_str(), SQLITE_OPEN_NOFOLLOW)}
{
    try {
        recipe::restrain(m_target);
        recipe::setKey(m_target, pageKey);
        // Should the program end now, the half copy is thrown away, so it needs neither a journal nor syncs.
        askOne(m_target, "PRAGMA journal_mode=MEMORY");
        askOne(m_target, "PRAGMA synchronous=OFF");
        m_backup = sqlite3_backup_init(m_target, "main", source.m_database, "main");
        if (m_backup == nullptr)
            throw sqliteFailure(sqlite3_extended_errcode(m_target), "copy");
    } catch (const sql::Failure&) {
        close();
        throw;
    }
}

SqliteCopy::~SqliteCopy()
{
    close();
}

bool SqliteCopy::step(int pages)
{
    const int stepped = sqlite3_backup_step(m_backup, pages);
    if (stepped == SQLITE_OK)
        return false;
    if (stepped != SQLITE_DONE)
        throw sqliteFailure(stepped, "copy");
    const int finished = sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    requireOk(finished, "copy");
    requireOk(sqlite3_close(m_target), "copy");
    m_target = nullptr;
    return true;
}

std::uint64_t SqliteCopy::pagesDone() const
{
    return pagesInAll() - static_cast<std::uint64_t>(m_backup == nullptr ? 0 : sqlite3_backup_remaining(m_backup));
}

std::uint64_t SqliteCopy::pagesInAll() const
{
    return static_cast<std::uint64_t>(m_backup == nullptr ? 0 : sqlite3_backup_pagecount(m_backup));
}

void SqliteCopy::close() noexcept
{
    if (m_backup != nullptr)
        sqlite3_backup_finish(m_backup);
    if (m_target != nullptr)
        sqlite3_close_v2(m_target);
    m_backup = nullptr;
    m_target = nullptr;
}

}  // namespace fodfaeste
