#pragma once

#include "store/repositories/row_values.h"

#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// An unset id is no reference.
template <class Tag>
std::optional<std::int64_t> idOrNull(Id<Tag> id)
{
    return id.isSet() ? std::optional{id.value()} : std::nullopt;
}

/// Several words of a closed list in one column, with a blank between them.
template <class Enum>
std::string joinedCodes(const std::vector<Enum>& values)
{
    std::string text;
    for (const Enum value : values) {
        text += text.empty() ? "" : " ";
        text += codeOf(value);
    }
    return text;
}

template <class Enum>
std::vector<Enum> readCodes(std::string_view text, std::optional<Enum> (*fromCode)(std::string_view))
{
    std::istringstream words{std::string{text}};
    std::vector<Enum> values;
    for (std::string word; words >> word;) {
        const std::optional<Enum> value = fromCode(word);
        if (!value)
            unreadable("a word that is not in its list");
        values.push_back(*value);
    }
    return values;
}

}  // namespace fodfaeste
