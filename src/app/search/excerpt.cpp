#include "app/search/excerpt.h"

#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kWordsBefore = 3;
constexpr std::size_t kWordsShown = 24;
constexpr std::string_view kSpace = " \t\r\n";
constexpr std::string_view kLeftOut = "…";

bool isFound(std::string_view piece, const std::vector<std::string>& sought)
{
    const std::vector<std::string> words = wordsOf(fold(piece));
    return std::ranges::any_of(words, [&](const std::string& word) {
        return std::ranges::any_of(sought, [&](const std::string& begin) { return word.starts_with(begin); });
    });
}

/// From where to where the word goes, without the full stop or comma beside it.
std::pair<std::size_t, std::size_t> wordIn(std::string_view piece)
{
    constexpr std::string_view kBeside = ".,;:!?()[]\"'/-";
    const std::size_t first = piece.find_first_not_of(kBeside);
    return first == std::string_view::npos ? std::pair{std::size_t{0}, piece.size()}
                                           : std::pair{first, piece.find_last_not_of(kBeside) + 1};
}

std::vector<std::string_view> piecesOf(std::string_view text)
{
    std::vector<std::string_view> pieces;
    std::size_t at = text.find_first_not_of(kSpace);
    while (at != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(kSpace, at), text.size());
        pieces.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(kSpace, end);
    }
    return pieces;
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view folded)
{
    std::vector<std::string> words;
    for (const std::string_view piece : piecesOf(folded))
        words.emplace_back(piece);
    return words;
}

Excerpt excerptOf(std::string_view text, const std::vector<std::string>& words)
{
    const std::vector<std::string_view> pieces = piecesOf(text);
    const auto hit = std::ranges::find_if(pieces, [&](std::string_view piece) { return isFound(piece, words); });
    const auto place = static_cast<std::size_t>(hit == pieces.end() ? 0 : hit - pieces.begin());
    const std::size_t from = place > kWordsBefore ? place - kWordsBefore : 0;
    const std::size_t to = std::min(pieces.size(), from + kWordsShown);
    Excerpt excerpt;
    if (from > 0)
        excerpt.text += kLeftOut;
    for (std::size_t i = from; i < to; ++i) {
        if (!excerpt.text.empty())
            excerpt.text += ' ';
        if (isFound(pieces[i], words)) {
            const auto [first, last] = wordIn(pieces[i]);
            excerpt.marks.emplace_back(excerpt.text.size() + first, excerpt.text.size() + last);
        }
        excerpt.text += pieces[i];
    }
    if (to < pieces.size())
        excerpt.text.append(" ").append(kLeftOut);
    return excerpt;
}

}  // namespace fodfaeste
