#include "base/fold.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace fodfaeste {

namespace {

struct Freed {
    void operator()(utf8proc_uint8_t* text) const
    {
        std::free(text);
    }  // NOLINT(cppcoreguidelines-no-malloc): utf8proc's contract
};

std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* raw = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &raw, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, Freed> owner{raw};
    if (length < 0)
        return {};
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

/// Letters that no Unicode decomposition takes apart, as two bytes of UTF-8 each.
std::string_view plainLetter(std::string_view letter)
{
    if (letter == "æ")
        return "ae";
    if (letter == "ø")
        return "o";
    if (letter == "ð" || letter == "đ")
        return "d";
    if (letter == "þ")
        return "th";
    if (letter == "ł")
        return "l";
    if (letter == "ı")
        return "i";
    return {};
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Adds a letter so that "aa" reads as "a" and "oe" as "o".
void append(std::string& key, char c)
{
    const char last = key.empty() ? '\0' : key.back();
    if ((c == 'a' && last == 'a') || (c == 'e' && last == 'o'))
        return;
    key += c;
}

}  // namespace

std::string fold(std::string_view text)
{
    const std::string lower =
        mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
    std::string key;
    key.reserve(lower.size());
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const char c = lower[i];
        if (isPlain(c)) {
            append(key, c);
        } else if (static_cast<unsigned char>(c) >= 0xC0) {
            const std::size_t length = static_cast<unsigned char>(c) < 0xE0 ? 2 : static_cast<unsigned char>(c) < 0xF0 ? 3 : 4;
            const std::string_view letter = std::string_view{lower}.substr(i, length);
            const std::string_view plain = plainLetter(letter);
            if (letter != "’" && plain.empty())
                key += letter;
            for (const char part : plain)
                append(key, part);
            i += length - 1;
        } else if (c != '\'' && c != '`' && !key.empty() && key.back() != ' ') {
            key += ' ';
        }
    }
    while (!key.empty() && key.back() == ' ')
        key.pop_back();
    return key;
}

std::string normalised(std::string_view text)
{
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string lowered(std::string_view text)
{
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

bool isValidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t codepoint = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &codepoint);
        if (length < 1)
            return false;
        at += static_cast<std::size_t>(length);
    }
    return true;
}

}  // namespace fodfaeste
