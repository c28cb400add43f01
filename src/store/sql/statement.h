#pragma once

#include "store/sql/value.h"

#include <cstdint>
#include <string_view>

namespace fodfaeste::sql {

/// SQL that was written in the source code, with $1, $2 … where values go. Nothing that a person typed can become one.
/// The address of the text is its identity.
class Query {
public:
    template <std::size_t N>
    consteval Query(const char (&text)[N]) : m_text{text, N - 1}  // NOLINT(google-explicit-constructor)
    {}
    constexpr std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

/// A query that an engine has made ready to run, again and again.
class Statement {
public:
    virtual ~Statement() = default;

    /// Binds $1, $2, … in order. Throws when their number is not that of the placeholders.
    virtual void bind(Params params) = 0;
    /// Runs up to the next row; false when there is none.
    virtual bool step() = 0;
    /// Ready for the next run, with nothing bound.
    virtual void reset() noexcept = 0;

    virtual bool isNull(int column) = 0;
    virtual std::int64_t integer(int column) = 0;
    virtual std::string_view text(int column) = 0;  ///< until the next step
    virtual Blob blob(int column) = 0;              ///< until the next step
};

}  // namespace fodfaeste::sql
