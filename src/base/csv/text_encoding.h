#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// The encodings in which other programs write CSV files.
enum class TextEncoding { Utf8, Windows1252 };

/// UTF-8, unless most of what is not ASCII is none: a file in UTF-8 with a few broken bytes stays UTF-8, so that
/// its other letters are not misread.
TextEncoding guessEncoding(std::string_view bytes);

/// How many bytes the UTF-8 character that begins here has; 0 where none begins.
std::size_t utf8LengthAt(std::string_view text, std::size_t at);

/// As UTF-8. Nothing when one of the five bytes is in it that Windows-1252 gives no character.
std::optional<std::string> decodeWindows1252(std::string_view bytes);

/// UTF-8 in composed form (NFC). Nothing when it is not UTF-8, or heaps more marks on one letter than any language
/// does: Unicode's stream-safe text allows 30, and sorting longer heaps takes time that grows with their square.
std::optional<std::string> composedUtf8(std::string_view bytes);

}  // namespace fodfaeste
