#pragma once

#include "base/progress.h"
#include "store/sql/row.h"
#include "store/sql/row_imager.h"
#include "store/sql/statement.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace fodfaeste::sql {

/// An open database of whatever engine: runs queries, and offers the few things that engines do each in their own way.
/// Everything that fails throws Failure. For one thread at a time, but for interrupt().
class Connection {
public:
    virtual ~Connection() = default;

    /// Every row, as `read` makes it from a Row.
    template <class Read>
    auto all(Query query, Params params, Read read);
    /// The first row, or nothing.
    template <class Read>
    auto one(Query query, Params params, Read read);
    /// For statements without an answer: the number of rows that were changed.
    std::int64_t exec(Query query, Params params = {});

    /// A connection that several threads use is for the one that has the turn, from before begin() to after commit().
    [[nodiscard]] std::unique_lock<std::mutex> takeTurn() { return std::unique_lock{m_turn}; }

    virtual void begin() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

    /// Runs many statements. Only here may the schema be changed.
    virtual void script(std::string_view sql) = 0;
    virtual int schemaVersion() = 0;
    virtual void setSchemaVersion(int version) = 0;
    /// The journalled tables.
    virtual std::span<const RowImager> rowImagers() const = 0;
    /// From now on what changes in them is written down as part of that change, until endCapture().
    virtual void beginCapture(ChangeId change) = 0;
    virtual void endCapture() = 0;
    /// Another row that refers to this one, as "table column"; nothing when there is none.
    virtual std::optional<std::string> referenceTo(std::string_view table, std::int64_t id) = 0;
    /// Every reference to the row `from` of a table points at `to` from now on, wherever the schema has one but in the tables
    /// `but`. A row that would be there twice stays as it is.
    struct Repointing {
        std::int64_t from;
        std::int64_t to;
    };
    virtual void repoint(std::string_view table, Repointing ids, std::span<const std::string_view> but) = 0;
    /// What references point at nothing, by table.
    virtual std::vector<std::string> brokenReferences() = 0;
    /// Faults of file, schema and references, in English. Throws Interrupted when the person stops it.
    virtual std::vector<std::string> faults(Progress& progress) = 0;

    /// Ends the statement that runs now on another thread.
    virtual void interrupt() noexcept = 0;

    /// Lends a statement, made ready, to one run of a query; give it back.
    virtual std::unique_ptr<Statement> borrow(Query query) = 0;
    virtual void giveBack(Query query, std::unique_ptr<Statement> statement) noexcept = 0;
    virtual std::int64_t changedRows() = 0;

private:
    std::mutex m_turn;
};

/// One run of a query, row by row.
class Cursor {
public:
    Cursor(Connection& connection, Query query, Params params)
        : m_connection{connection}
        , m_query{query}
        , m_statement{connection.borrow(query)}
    {
        m_statement->bind(params);
    }
    ~Cursor()
    {
        m_statement->reset();
        m_connection.giveBack(m_query, std::move(m_statement));
    }
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    bool next() { return m_statement->step(); }
    Row row() { return Row{*m_statement}; }

private:
    Connection& m_connection;
    Query m_query;
    std::unique_ptr<Statement> m_statement;
};

/// A transaction that is rolled back unless it was committed.
class Unit {
public:
    explicit Unit(Connection& connection) : m_connection{connection} { connection.begin(); }
    ~Unit()
    {
        if (!m_committed)
            m_connection.rollback();
    }
    Unit(const Unit&) = delete;
    Unit& operator=(const Unit&) = delete;

    void commit()
    {
        m_connection.commit();
        m_committed = true;
    }

private:
    Connection& m_connection;
    bool m_committed = false;
};

template <class Read>
auto Connection::all(Query query, Params params, Read read)
{
    std::vector<std::invoke_result_t<Read, const Row&>> rows;
    Cursor cursor{*this, query, params};
    while (cursor.next())
        rows.push_back(read(cursor.row()));
    return rows;
}

template <class Read>
auto Connection::one(Query query, Params params, Read read)
{
    std::optional<std::invoke_result_t<Read, const Row&>> row;
    Cursor cursor{*this, query, params};
    if (cursor.next()) {
        row.emplace(read(cursor.row()));
        // To its end: an INSERT … RETURNING checks foreign keys only after the last row.
        while (cursor.next()) {
        }
    }
    return row;
}

inline std::int64_t Connection::exec(Query query, Params params)
{
    Cursor cursor{*this, query, params};
    while (cursor.next()) {
    }
    return changedRows();
}

}  // namespace fodfaeste::sql
