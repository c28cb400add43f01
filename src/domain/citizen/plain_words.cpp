#include "domain/citizen/plain_words.h"

#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::size_t kShortStem = 4;

bool isOfAWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

struct Word {
    std::string_view text;
    bool beginsSentence = false;
};

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    bool begins = true;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!isOfAWord(text[at])) {
            begins = begins || text[at] == '.' || text[at] == '!' || text[at] == '?';
            ++at;
            continue;
        }
        const std::size_t first = at;
        while (at < text.size() && isOfAWord(text[at]))
            ++at;
        words.push_back({text.substr(first, at - first), begins});
        begins = false;
    }
    return words;
}

/// "Jonas", not "FGU" and not "møde".
bool looksLikeAName(const Word& word)
{
    const std::string small = lowered(word.text);
    const bool beginsSmall = small.substr(0, 1) == word.text.substr(0, 1) &&
                             (static_cast<unsigned char>(word.text[0]) < 0x80 || small.substr(0, 2) == word.text.substr(0, 2));
    if (word.beginsSentence || beginsSmall)
        return false;
    return std::ranges::any_of(word.text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool hasStem(std::string_view word, std::span<const std::string> stems)
{
    const std::string key = fold(word);
    return std::ranges::any_of(stems, [&](const std::string& stem) {
        const std::string wanted = fold(stem);
        return wanted.size() <= kShortStem ? key.starts_with(wanted) : key.find(wanted) != std::string::npos;
    });
}

}  // namespace

bool areForTheCitizen(std::string_view text, std::span<const std::string> stems, std::span<const std::string> allowed)
{
    return std::ranges::none_of(wordsOf(text), [&](const Word& word) {
        if (hasStem(word.text, stems))
            return true;
        const bool isAllowed = std::ranges::any_of(allowed, [&](const std::string& name) {
            return std::ranges::any_of(wordsOf(name), [&](const Word& part) { return fold(part.text) == fold(word.text); });
        });
        return !isAllowed && looksLikeAName(word);
    });
}

}  // namespace fodfaeste
