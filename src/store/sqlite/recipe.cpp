#include "store/sqlite/recipe.h"

#include "store/sqlite/sqlite_failure.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string>

namespace fodfaeste {

namespace {

constexpr std::size_t kPageKeyBytes = 32;
constexpr std::string_view kRawKeyMark = "raw:";

struct Power {
    int option;
    int value;
};

constexpr std::array kPowers{
    Power{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Power{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Power{SQLITE_DBCONFIG_DQS_DML, 0},
    Power{SQLITE_DBCONFIG_DQS_DDL, 0},
    Power{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    Power{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    Power{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Power{SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0},
    Power{SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, 0},
};

struct Limit {
    int what;
    int value;
};

constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 32 << 20}, Limit{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    Limit{SQLITE_LIMIT_ATTACHED, 1},      Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},  Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 999},
};

struct Setting {
    const char* set;
    const char* ask;
    std::string_view expected;
};

// One program at a time holds a store: what it keeps in memory would otherwise grow stale. The lock is the system's, so it
// goes with the process, and there is no shared-memory file.
constexpr std::array kFileSettings{
    Setting{"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    Setting{"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
    Setting{"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"},
    Setting{"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    Setting{"PRAGMA wal_autocheckpoint=200", "PRAGMA wal_autocheckpoint", "200"},
    Setting{"PRAGMA busy_timeout=5000", "PRAGMA busy_timeout", "5000"},
};

constexpr std::array kEverySetting{
    Setting{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    Setting{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    Setting{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    Setting{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    Setting{"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    Setting{"PRAGMA cache_size=-65536", "PRAGMA cache_size", "-65536"},
};

constexpr Setting kWipedMemory{"PRAGMA memory_security=1", "PRAGMA memory_security", "1"};

void apply(sqlite3* database, const Setting& setting)
{
    askOne(database, setting.set);
    if (askOne(database, setting.ask) != setting.expected)
        throw sql::Failure{sql::FailureKind::Other, std::string{"the engine does not keep "} + setting.set};
}

class WipedBuffer {
public:
    ~WipedBuffer() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    std::uint8_t* data() { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::array<std::uint8_t, kRawKeyMark.size() + kPageKeyBytes> m_bytes{};
};

}  // namespace

std::string askOne(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    requireOk(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), sql);
    std::string answer;
    const int stepped = sqlite3_step(statement);
    if (stepped == SQLITE_ROW) {
        if (const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)))
            answer = text;
    }
    sqlite3_finalize(statement);
    if (stepped != SQLITE_ROW && stepped != SQLITE_DONE)
        throw sqliteFailure(stepped, sql);
    return answer;
}

void recipe::prepareLibrary()
{
    requireOk(sqlite3_initialize(), "start of the engine");
    // Otherwise a sort or a savepoint writes rows in plain text to a temporary file.
    if (sqlite3_compileoption_used("TEMP_STORE=3") == 0)
        throw sql::Failure{sql::FailureKind::Other, "the engine was built without TEMP_STORE=3"};
}

void recipe::restrain(sqlite3* database)
{
    for (const Power& power : kPowers) {
        int holds = -1;
        if (sqlite3_db_config(database, power.option, power.value, &holds) != SQLITE_OK || holds != power.value)
            throw sql::Failure{sql::FailureKind::Other, "the engine does not keep option " + std::to_string(power.option)};
    }
    for (const Limit& limit : kLimits) {
        sqlite3_limit(database, limit.what, limit.value);
        if (sqlite3_limit(database, limit.what, -1) != limit.value)
            throw sql::Failure{sql::FailureKind::Other, "the engine does not keep limit " + std::to_string(limit.what)};
    }
    // One flag for the whole process, which other threads read whenever they free memory: it is written only once.
    if (askOne(database, kWipedMemory.ask) != kWipedMemory.expected)
        apply(database, kWipedMemory);
}

void recipe::setKey(sqlite3* database, const Secret& pageKey)
{
    WipedBuffer key;
    if (pageKey.size() != kPageKeyBytes)
        throw sql::Failure{sql::FailureKind::Other, "a page key has 32 bytes"};
    std::memcpy(key.data(), kRawKeyMark.data(), kRawKeyMark.size());
    std::memcpy(key.data() + kRawKeyMark.size(), pageKey.data(), kPageKeyBytes);
    requireOk(sqlite3_key_v2(database, "main", key.data(), static_cast<int>(key.size())), "key");
    if (askOne(database, "PRAGMA cipher") != "chacha20")
        throw sql::Failure{sql::FailureKind::Other, "the engine does not use the cipher chacha20"};
}

void recipe::tuneFile(sqlite3* database)
{
    for (const Setting& setting : kFileSettings)
        apply(database, setting);
    tuneMemory(database);
}

void recipe::tuneMemory(sqlite3* database)
{
    for (const Setting& setting : kEverySetting)
        apply(database, setting);
}

}  // namespace fodfaeste
