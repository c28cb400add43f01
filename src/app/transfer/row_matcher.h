#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// How well a row and a stored record can fit, best first: equal in everything, equal but for what the row says nothing
/// about, of the same key. Two fit when their texts are equal; an empty text fits nothing.
using MatchTexts = std::array<std::string, 3>;

/// For each row the stored record it means, if any. Rows that fit best choose first, so that rows of the same key find
/// their own records in whatever order they come; those that are left over take what is left of their key, in order.
std::vector<std::optional<std::size_t>> matchRows(const std::vector<MatchTexts>& rows, const std::vector<MatchTexts>& stored);

}  // namespace fodfaeste
