#include "store/logical_dump.h"

#include "store/sqlite/recipe.h"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

namespace fodfaeste::test {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

void each(sqlite3* database, const std::string& sql, const std::function<void(sqlite3_stmt*)>& visit)
{
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &prepared, nullptr) != SQLITE_OK)
        throw std::runtime_error{"cannot dump: " + sql};
    const Statement statement{prepared, &sqlite3_finalize};
    int stepped = SQLITE_ROW;
    while ((stepped = sqlite3_step(prepared)) == SQLITE_ROW)
        visit(prepared);
    if (stepped != SQLITE_DONE)
        throw std::runtime_error{"cannot dump to the end: " + sql};
}

}  // namespace

std::string logicalDump(const std::string& path, const Secret& pageKey)
{
    sqlite3* opened = nullptr;
    sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database{opened, &sqlite3_close};
    recipe::setKey(opened, pageKey);
    std::string dump = "version " + askOne(opened, "PRAGMA user_version") + "\n";
    std::vector<std::string> tables;
    each(opened, "SELECT name, sql FROM sqlite_schema ORDER BY name", [&](sqlite3_stmt* row) {
        const auto* sql = reinterpret_cast<const char*>(sqlite3_column_text(row, 1));
        const std::string name = reinterpret_cast<const char*>(sqlite3_column_text(row, 0));
        dump += name + ": " + (sql == nullptr ? "" : sql) + "\n";
        if (sql != nullptr && std::string_view{sql}.starts_with("CREATE TABLE"))
            tables.push_back(name);
    });
    for (const std::string& table : tables) {
        each(opened, "SELECT * FROM " + table + " ORDER BY 1, 2", [&](sqlite3_stmt* row) {
            dump += table;
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
                const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
                dump += "|" + (bytes == nullptr ? std::string{} : std::string{bytes, size});
            }
            dump += "\n";
        });
    }
    return dump;
}

}  // namespace fodfaeste::test
