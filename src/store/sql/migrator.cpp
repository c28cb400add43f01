#include "store/sql/migrator.h"

#include "base/log.h"

#include <sodium.h>

#include <array>

namespace fodfaeste::sql {

std::string checksumOf(const Migration& migration)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(migration.sql.data()),
                       migration.sql.size(), nullptr, 0);
    std::string hex(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

Migrator::Migrator(Connection& connection, std::span<const Migration> migrations)
    : m_connection{connection}
    , m_migrations{migrations}
{}

Status Migrator::run(Instant now, const std::function<void(int)>& beforeUpgrade)
{
    const int version = m_connection.schemaVersion();
    if (version > newestVersion())
        return Error{ErrorCode::StoreTooNew, "store",
                     "schema " + std::to_string(version) + ", this program knows " + std::to_string(newestVersion())};
    if (const Status taken = checkStepsTaken(version); !taken)
        return taken;
    if (version == newestVersion())
        return Done{};
    if (version > 0 && beforeUpgrade)
        beforeUpgrade(version);
    for (const Migration& migration : m_migrations.subspan(static_cast<std::size_t>(version))) {
        if (const Status taken = take(migration, now); !taken)
            return taken;
    }
    return Done{};
}

Status Migrator::checkStepsTaken(int version)
{
    if (version == 0)
        return Done{};
    struct Taken {
        int version;
        std::string name;
        std::string checksum;
    };
    const auto taken =
        m_connection.all("SELECT version, name, checksum FROM migration ORDER BY version", {}, [](const Row& row) -> Taken {
            return {row.number(0), row.string(1), row.string(2)};
        });
    if (taken.size() != static_cast<std::size_t>(version))
        return Error{ErrorCode::StoreDamaged, "store", "the table of migrations does not match the schema version"};
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const Migration& known = m_migrations[i];
        if (taken[i].version != known.version || taken[i].name != known.name || taken[i].checksum != checksumOf(known))
            return Error{ErrorCode::StoreDamaged, "store",
                         "migration " + std::to_string(known.version) + " is not the one this program knows"};
    }
    return Done{};
}

Status Migrator::take(const Migration& migration, Instant now)
{
    Unit unit{m_connection};
    m_connection.script(migration.sql);
    m_connection.setSchemaVersion(migration.version);
    m_connection.exec("INSERT INTO migration (version, name, checksum, taken_at) VALUES ($1, $2, $3, $4)",
                      {migration.version, migration.name, checksumOf(migration), std::int64_t{now.time_since_epoch().count()}});
    if (migration.version == newestVersion()) {
        if (const auto broken = m_connection.brokenReferences(); !broken.empty())
            return Error{ErrorCode::StoreDamaged, "store", "after the migrations: " + broken.front()};
    }
    unit.commit();
    writeLog(LogLevel::Info, "migration taken", {{"version", migration.version}});
    return Done{};
}

}  // namespace fodfaeste::sql
