#pragma once

#include "base/date.h"
#include "base/result.h"
#include "store/sql/connection.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace fodfaeste::sql {

/// One step of the schema: a file NNNN_name.sql. Once released it never changes again.
struct Migration {
    int version = 0;
    std::string_view name;
    std::string_view sql;
};

/// Brings a schema forward, step by step. Each step is one transaction: script, version, and a line in the table
/// `migration` with name and checksum; a power cut leaves the schema before it or after it, never between.
class Migrator {
public:
    Migrator(Connection& connection, std::span<const Migration> migrations);

    /// StoreTooNew when the schema is newer than the program, StoreDamaged when a step that was taken is not the one
    /// the program knows, or references are broken afterwards. `beforeUpgrade` runs once, before the first step of a
    /// database that holds something already.
    Status run(Instant now, const std::function<void(int fromVersion)>& beforeUpgrade = {});

    int newestVersion() const { return static_cast<int>(m_migrations.size()); }

private:
    Status checkStepsTaken(int version);
    Status take(const Migration& migration, Instant now);

    Connection& m_connection;
    std::span<const Migration> m_migrations;
};

/// BLAKE2b-256 of a script, as it stands in the table `migration`.
std::string checksumOf(const Migration& migration);

}  // namespace fodfaeste::sql
