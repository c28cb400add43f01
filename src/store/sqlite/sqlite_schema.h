#pragma once

#include "store/sql/migrator.h"

#include <span>
#include <string>
#include <vector>

namespace fodfaeste {

/// The schema's history for SQLite, oldest first.
std::span<const sql::Migration> sqliteMigrations();

/// Where the schema of a database is not what the migrations make of an empty one: tables, indexes and triggers that are
/// missing, changed or strange. By name.
std::vector<std::string> schemaDifferences(sql::Connection& connection);

}  // namespace fodfaeste
