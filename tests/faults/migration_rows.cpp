#include "faults/doomed_change.h"
#include "store/disk/raw_file.h"
#include "store/keyring/key_file_disk.h"
#include "store/keyring/keyring.h"
#include "store/open_store.h"
#include "store/repositories/sql_audit_trail.h"
#include "store/sql/migrator.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/sqlite/sqlite_schema.h"
#include "support/raw_store.h"
#include "support/scratch_folder.h"
#include "support/synthetic_cpr.h"
#include "support/test_stores.h"

#include <filesystem>
#include <stdexcept>

// Stores of every earlier schema, opened by the program of today and interrupted on the way.

namespace fodfaeste::faults {

namespace {

using namespace std::chrono_literals;
using test::Teller;

void require(bool holds, const char* what)
{
    if (!holds)
        throw std::runtime_error{what};
}

/// Rows as a program of the first schema would have written them: from here on no code of today may be used for that.
void writeOldRows(sql::Connection& connection)
{
    constexpr int kCitizens = 200;
    for (int serial = 1; serial <= kCitizens; ++serial) {
        connection.exec(
            "INSERT INTO citizen (id, revision, given_names, family_name, given_key, family_key, address, postal_code,"
            " phone, email, address_protected) VALUES ($1, 1, 'Alma', 'Holm', 'alma', 'holm', $2, '2200', '', '', 0)",
            {serial, "Gade " + std::to_string(serial) + std::string(200, '.')});
        connection.exec("INSERT INTO cpr_number (citizen_id, position, cpr) VALUES ($1, 0, $2)",
                        {serial, test::syntheticCpr(1991y / 5 / 17, serial).digits()});
    }
}

std::string hexOf(const Bytes<16>& bytes)
{
    std::string hex;
    for (const std::uint8_t byte : bytes) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 0xF];
    }
    return hex;
}

/// A store as a program that knew only the first so many migrations left it.
void makeOldStore(const std::string& path, int version)
{
    const auto keyring = Keyring::create(kSharedLogin, test::storePassphrase(), test::kCheapestKeyCost);
    require(keyring && writeNewKeyFile(keyFilePath(path), keyring->file()) && writeNewFile(path, {}), "no files");
    const auto connection = SqliteConnection::openFile(path, keyring->masterKey().pageKey());
    connection->markAsOurs();
    const auto steps = sqliteMigrations().first(static_cast<std::size_t>(version));
    require(static_cast<bool>(sql::Migrator{*connection, steps}.run(Instant{})), "the first migrations do not run");
    sql::Unit unit{*connection};
    connection->exec("INSERT INTO store_note (key, value) VALUES ('kind', 'trial')");
    connection->exec("INSERT INTO store_note (key, value) VALUES ('database_id', $1)", {hexOf(keyring->file().databaseId)});
    writeOldRows(*connection);
    const auto heads = connection->one("SELECT count(*) FROM sqlite_schema WHERE name = 'audit_head'", {},
                                       [](const sql::Row& row) { return row.integer(0); });
    const Secret auditKey = keyring->masterKey().auditKey();
    if (heads == 1)
        SqlAuditTrail{*connection, auditKey}.found();
    unit.commit();
}

std::vector<std::string> schemaOf(sql::Connection& connection)
{
    return connection.all("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name", {},
                          [](const sql::Row& row) { return row.string(0); });
}

std::vector<std::string> schemaOfVersion(int version)
{
    const auto connection = SqliteConnection::openInMemory();
    const auto steps = sqliteMigrations().first(static_cast<std::size_t>(version));
    require(static_cast<bool>(sql::Migrator{*connection, steps}.run(Instant{})), "the migrations do not run");
    return schemaOf(*connection);
}

std::string rowsOf(sql::Connection& connection)
{
    std::string rows;
    sql::Cursor citizens{connection,
                         "SELECT c.id, c.family_name, c.address, n.cpr FROM citizen c JOIN cpr_number n"
                         " ON n.citizen_id = c.id ORDER BY c.id",
                         {}};
    while (citizens.next()) {
        for (int column = 0; column < 4; ++column)
            rows += citizens.row().string(column) + "|";
    }
    return rows;
}

/// The database below the store is of one whole version: schema, history and rows.
int wholeVersionOf(SqliteConnection& connection, const std::string& rows)
{
    const int version = connection.schemaVersion();
    require(schemaOf(connection) == schemaOfVersion(version), "the schema is of no version");
    const auto taken = connection.one("SELECT count(*) FROM migration", {}, [](const sql::Row& row) { return row.number(0); });
    require(taken == version, "the history of migrations is of another version");
    NoProgress progress;
    const auto faults = connection.all("PRAGMA integrity_check", {}, [](const sql::Row& row) { return row.string(0); });
    require(faults == std::vector<std::string>{"ok"}, "the pages are not sound");
    require(rowsOf(connection) == rows, "the rows are not the old ones");
    return version;
}

/// Its folder, the way there, and what it must be before and after.
class OldStore {
public:
    explicit OldStore(int version) : m_version{version}
    {
        makeOldStore(path(), version);
        m_database = test::bytesOf(path());
        m_keys = test::bytesOf(keyFilePath(path()));
        m_rows = rowsOf(*test::rawConnection(path()));
    }

    DoomedChange change()
    {
        return {[this] { putBack(); }, [this](Teller& teller) { migrate(teller); }, [this] { return content(); }};
    }

private:
    std::string path() const { return m_folder.file("office.fodf"); }

    void putBack() const
    {
        for (const auto& entry : std::filesystem::directory_iterator{m_folder.path()})
            std::filesystem::remove(entry.path());
        test::writeBytes(path(), m_database);
        test::writeBytes(keyFilePath(path()), m_keys);
    }

    void migrate(Teller& teller) const
    {
        teller.ready();
        const auto opened = SqliteStoreLibrary{test::kCheapestKeyCost}.open(path(), test::storePassphrase());
        require(static_cast<bool>(opened), "the old store does not open");
        teller.tell(1);
    }

    std::string content() const;
    void requireCopy(int version) const;

    test::ScratchFolder m_folder;
    int m_version;
    std::string m_database;
    std::string m_keys;
    std::string m_rows;
};

/// A migration of several steps may have been cut short between two of them: the store is whole then, but of a version
/// that is neither the old nor the new. Opening it again must bring it to the end, so that is what is looked at.
std::string OldStore::content() const
{
    const int found = wholeVersionOf(*test::rawConnection(path()), m_rows);
    if (found == m_version)
        return "old";
    requireCopy(m_version);
    require(static_cast<bool>(SqliteStoreLibrary{test::kCheapestKeyCost}.open(path(), test::storePassphrase())),
            "it does not open any more");
    const int reached = wholeVersionOf(*test::rawConnection(path()), m_rows);
    require(reached == static_cast<int>(sqliteMigrations().size()), "it does not reach the newest version");
    return "new";
}

/// The copy from before the first step opens under the same key and is whole.
void OldStore::requireCopy(int version) const
{
    const std::string copy = path() + ".before-" + std::to_string(version + 1);
    std::filesystem::copy_file(keyFilePath(path()), keyFilePath(copy), std::filesystem::copy_options::overwrite_existing);
    require(wholeVersionOf(*test::rawConnection(copy), m_rows) == version, "the copy from before is not whole");
}

std::string nameOf(const char* how, int version)
{
    return std::string{how} + " in a migration from version " + std::to_string(version);
}

}  // namespace

std::vector<FaultRow> migrationRows()
{
    std::vector<FaultRow> rows;
    for (int version = 1; version < static_cast<int>(sqliteMigrations().size()); ++version) {
        rows.push_back({nameOf("kill", version), Promise::NothingLost, [version](const Dose& dose) {
                            OldStore store{version};
                            return killAtRandomMoments(store.change(), dose.trials(120, 8), dose.random());
                        }});
        rows.push_back({nameOf("kill at each call", version), Promise::NothingLost, [version](const Dose& dose) {
                            OldStore store{version};
                            return killAtDiskCalls(store.change(), dose.trials(1000, 8));
                        }});
        rows.push_back({nameOf("power cut", version), Promise::NothingLost, [version](const Dose& dose) {
                            OldStore store{version};
                            return cutPowerAtDiskCalls(store.change(), dose.trials(300, 20), dose.random());
                        }});
    }
    return rows;
}

}  // namespace fodfaeste::faults
