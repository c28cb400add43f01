#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace fodfaeste {

/// The words by which an enumeration is stored and exchanged, in one table that reads both ways.
template <class Enum, std::size_t N>
struct CodeTable {
    std::array<std::pair<Enum, std::string_view>, N> rows;

    constexpr std::string_view codeOf(Enum value) const
    {
        const auto row = std::ranges::find(rows, value, &std::pair<Enum, std::string_view>::first);
        return row == rows.end() ? std::string_view{} : row->second;
    }

    constexpr std::optional<Enum> fromCode(std::string_view code) const
    {
        const auto row = std::ranges::find(rows, code, &std::pair<Enum, std::string_view>::second);
        return row == rows.end() ? std::nullopt : std::optional{row->first};
    }
};

}  // namespace fodfaeste
