#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// Whether a caseworker's words may stand on a screen that their citizen, and whoever sits beside them, looks at. Careful rather
/// than clever: no word with one of the stems (a stem of four letters or fewer counts at the beginning of a word only), and no
/// name: within a sentence, a word with a capital is one unless it is among `allowed` or has no small letter ("FGU").
bool areForTheCitizen(std::string_view text, std::span<const std::string> stems, std::span<const std::string> allowed);

}  // namespace fodfaeste
