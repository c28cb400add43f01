#include "base/danish_order.h"

#include "base/fold.h"

#include <utf8proc.h>

namespace fodfaeste {

namespace {

// The three bytes after 'z'.
constexpr char kAe = '{';
constexpr char kOe = '|';
constexpr char kAa = '}';

char specialLetter(utf8proc_int32_t letter)
{
    switch (letter) {
    case U'æ':
    case U'ä': return kAe;
    case U'ø':
    case U'ö': return kOe;
    case U'å': return kAa;
    case U'ü': return 'y';
    default: return '\0';
    }
}

void append(std::string& key, char letter)
{
    if (letter == 'a' && !key.empty() && key.back() == 'a')
        key.back() = kAa;
    else
        key += letter;
}

}  // namespace

std::string danishOrderKey(std::string_view text)
{
    std::string key;
    const std::string composed = normalised(text);
    std::size_t at = 0;
    while (at < composed.size()) {
        utf8proc_int32_t letter = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(composed.data() + at),
                                             static_cast<utf8proc_ssize_t>(composed.size() - at), &letter);
        if (length < 1)
            break;
        if (const char special = specialLetter(utf8proc_tolower(letter)); special != '\0') {
            key += special;
        } else {
            const std::string plain = fold(std::string_view{composed}.substr(at, static_cast<std::size_t>(length)));
            if (plain.empty() && !key.empty() && key.back() != ' ' && (letter == ' ' || letter == '-'))
                key += ' ';
            for (const char part : plain)
                append(key, part);
        }
        at += static_cast<std::size_t>(length);
    }
    return key;
}

}  // namespace fodfaeste
