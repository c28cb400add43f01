#pragma once

struct sqlite3;

namespace fodfaeste {

/// Stands between every statement and the engine: no second database, no change of settings, and changes of the schema
/// only while a migration runs.
class SqliteGuard {
public:
    enum class Allows {
        Records,     ///< reading and writing rows, and looking at the file's health
        Everything,  ///< also the schema: migrations, and copies of the whole file
    };

    /// From now on; the guard must outlive the connection.
    void watch(sqlite3* database);
    /// While it lives, everything is allowed.
    class Opening {
    public:
        explicit Opening(SqliteGuard& guard) : m_guard{guard} { m_guard.m_allows = Allows::Everything; }
        ~Opening() { m_guard.m_allows = Allows::Records; }
        Opening(const Opening&) = delete;
        Opening& operator=(const Opening&) = delete;

    private:
        SqliteGuard& m_guard;
    };

private:
    static int decide(void* self, int action, const char* first, const char* second, const char* schema, const char* trigger);

    Allows m_allows = Allows::Records;
};

}  // namespace fodfaeste
