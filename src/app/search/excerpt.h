#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fodfaeste {

/// The words of a note around the first that was searched for, on one line.
struct Excerpt {
    std::string text;                                        ///< with "…" where something is left out
    std::vector<std::pair<std::size_t, std::size_t>> marks;  ///< from and to of each word that was found, in bytes
};

/// `words` are folded; each is the beginning of a word.
Excerpt excerptOf(std::string_view text, const std::vector<std::string>& words);

/// The single words of a folded text.
std::vector<std::string> wordsOf(std::string_view folded);

}  // namespace fodfaeste
