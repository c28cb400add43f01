#include "domain/contact/named_people.h"

#include "base/fold.h"

#include <algorithm>
#include <functional>

namespace fodfaeste {

namespace {

constexpr std::size_t kShort = 2;
constexpr std::string_view kMask = "[…]";

bool isLetter(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
}

std::size_t lettersOf(std::string_view word)
{
    // Every letter begins with a byte that does not continue another.
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

bool isName(std::string_view word, const std::string& name)
{
    if (lettersOf(name) <= kShort)
        return word == name || word == name + "s";
    const std::string key = fold(word);
    const std::string wanted = fold(name);
    return key == wanted || key == wanted + "s";
}

/// Each run of letters of the text in its turn, and what stands between them.
void eachPiece(std::string_view text, const std::function<void(std::string_view piece, bool isWord)>& take)
{
    std::size_t from = 0;
    while (from < text.size()) {
        const bool isWord = isLetter(text[from]);
        std::size_t to = from;
        while (to < text.size() && isLetter(text[to]) == isWord)
            ++to;
        take(text.substr(from, to - from), isWord);
        from = to;
    }
}

bool isAny(std::string_view word, const std::vector<std::string>& names)
{
    return std::ranges::any_of(names, [word](const std::string& name) { return isName(word, name); });
}

}  // namespace

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> words;
    eachPiece(name, [&](std::string_view piece, bool isWord) {
        if (isWord)
            words.emplace_back(piece);
    });
    return words;
}

bool mentions(std::string_view text, const std::vector<std::string>& words)
{
    bool found = false;
    eachPiece(text, [&](std::string_view piece, bool isWord) { found = found || (isWord && isAny(piece, words)); });
    return found;
}

std::string withoutWords(std::string_view text, const std::vector<std::string>& words)
{
    std::string masked;
    eachPiece(text, [&](std::string_view piece, bool isWord) { masked += isWord && isAny(piece, words) ? kMask : piece; });
    return masked;
}

}  // namespace fodfaeste
