#pragma once

#include "store/sql/statement.h"

#include <optional>
#include <string>

namespace fodfaeste::sql {

/// One row of an answer, read by column number in the order of the SELECT. Views into it last until the next row.
class Row {
public:
    explicit Row(Statement& statement) : m_statement{statement} {}

    bool isNull(int column) const { return m_statement.isNull(column); }
    std::int64_t integer(int column) const { return m_statement.integer(column); }
    int number(int column) const { return static_cast<int>(m_statement.integer(column)); }
    std::string_view text(int column) const { return m_statement.text(column); }
    std::string string(int column) const { return std::string{m_statement.text(column)}; }
    Blob blob(int column) const { return m_statement.blob(column); }
    std::optional<int> optionalNumber(int column) const { return isNull(column) ? std::nullopt : std::optional{number(column)}; }

    /// NULL reads as an identity that is not set.
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId{m_statement.integer(column)};
    }
    Revision revision(int column) const { return Revision{m_statement.integer(column)}; }

private:
    Statement& m_statement;
};

}  // namespace fodfaeste::sql
