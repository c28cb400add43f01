#pragma once

#include "base/id.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace fodfaeste::sql {

using Blob = std::span<const std::uint8_t>;

/// What is bound to a placeholder. Text and bytes are only pointed to: they must live until the statement has run,
/// which the arguments of one call do.
class Value {
public:
    // NOLINTBEGIN(google-explicit-constructor): parameter lists are to read as lists of values.
    Value(std::nullptr_t) {}
    Value(std::int64_t value) : m_state{value} {}
    Value(int value) : m_state{std::int64_t{value}} {}
    Value(std::string_view value) : m_state{value} {}
    Value(const std::string& value) : m_state{std::string_view{value}} {}
    Value(const char* value) : m_state{std::string_view{value}} {}
    Value(Blob value) : m_state{value} {}
    Value(Revision value) : m_state{static_cast<std::int64_t>(value)} {}
    template <class Tag>
    Value(Id<Tag> id) : m_state{id.value()}
    {}
    template <class T>
    Value(const std::optional<T>& value)
    {
        if (value)
            m_state = Value{*value}.m_state;
    }
    // NOLINTEND(google-explicit-constructor)
    Value(bool) = delete;  // say 0 or 1 by name

    using State = std::variant<std::monostate, std::int64_t, std::string_view, Blob>;
    const State& state() const { return m_state; }

private:
    State m_state;
};

/// An identity that may be missing: NULL when it is not set.
template <class Tag>
Value orNull(Id<Tag> id)
{
    return id.isSet() ? Value{id} : Value{nullptr};
}

using Params = std::initializer_list<Value>;

}  // namespace fodfaeste::sql
