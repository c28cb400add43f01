#pragma once

#include "store/sql/statement.h"

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace fodfaeste {

/// A query that SQLite has made ready. SQLite numbers "$2" by its place in the text, not by its digit, so each
/// placeholder is found by its name.
class SqliteStatement final : public sql::Statement {
public:
    SqliteStatement(sqlite3* database, std::string_view text);
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(sql::Params params) override;
    bool step() override;
    void reset() noexcept override;

    bool isNull(int column) override;
    std::int64_t integer(int column) override;
    std::string_view text(int column) override;
    sql::Blob blob(int column) override;

private:
    void bindOne(int position, const sql::Value& value);

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<int> m_positions;  // SQLite's number of $1, $2, …
};

}  // namespace fodfaeste
