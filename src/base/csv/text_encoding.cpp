#include "base/csv/text_encoding.h"

#include "base/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace fodfaeste {

namespace {

constexpr int kMostMarks = 30;

/// The characters of 0x80–0x9F; 0 where there is none. All others are those of Latin-1, which are Unicode's own.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Whether the second byte makes a character that is in the range of its length and no half of a UTF-16 pair.
bool isSecondByte(unsigned char lead, unsigned char second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return isContinuation(second);
    }
}

/// The first byte at or after `at` that is not ASCII.
std::size_t skipAscii(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & kHighBits) != 0)
            break;
    }
    while (at < text.size() && byteAt(text, at) < 0x80)
        ++at;
    return at;
}

void appendUtf8(std::string& text, char32_t character)
{
    if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
    } else {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
    }
    text += static_cast<char>(0x80 | (character & 0x3F));
}

bool heapsMarks(std::string_view text)
{
    int marks = 0;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t character = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &character);
        if (length < 1)
            return true;
        marks = utf8proc_get_property(character)->combining_class == 0 ? 0 : marks + 1;
        if (marks > kMostMarks)
            return true;
        at += static_cast<std::size_t>(length);
    }
    return false;
}

}  // namespace

std::size_t utf8LengthAt(std::string_view text, std::size_t at)
{
    const unsigned char lead = byteAt(text, at);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || at + length > text.size() || !isSecondByte(lead, byteAt(text, at + 1)))
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (!isContinuation(byteAt(text, at + i)))
            return 0;
    }
    return length;
}

TextEncoding guessEncoding(std::string_view bytes)
{
    std::size_t characters = 0;
    std::size_t strays = 0;
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const std::size_t length = utf8LengthAt(bytes, at);
        ++(length == 0 ? strays : characters);
        at += std::max<std::size_t>(length, 1);
    }
    return strays > characters ? TextEncoding::Windows1252 : TextEncoding::Utf8;
}

std::optional<std::string> decodeWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + 16);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text += c;
            continue;
        }
        const char32_t character = byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte;
        if (character == 0)
            return std::nullopt;
        appendUtf8(text, character);
    }
    return text;
}

std::optional<std::string> composedUtf8(std::string_view bytes)
{
    bool mayNeedComposing = false;
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const std::size_t length = utf8LengthAt(bytes, at);
        if (length == 0)
            return std::nullopt;
        // Every character before U+0300 (bytes CC 80) is composed already.
        mayNeedComposing = mayNeedComposing || byteAt(bytes, at) >= 0xCC;
        at += length;
    }
    if (!mayNeedComposing)
        return std::string{bytes};
    if (heapsMarks(bytes))
        return std::nullopt;
    return normalised(bytes);
}

}  // namespace fodfaeste
