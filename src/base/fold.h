#pragma once

#include <string>
#include <string_view>

namespace fodfaeste {

/// The search key of a text: lower case, no accents, and one spelling for what Danes write in several ways
/// (å = aa = a, ø = oe = ö = o, æ = ae). `Aagaard` and `Ågård` have the same key, so have `oesterbro` and `Østerbro`.
/// Apostrophes vanish; other punctuation becomes a single space. Text that is not UTF-8 gives an empty key.
std::string fold(std::string_view text);

/// The text in Unicode's composed form (NFC), as it is stored. Nothing when the text is not valid UTF-8.
std::string normalised(std::string_view text);

/// In lower case and composed form, accents kept: "SØ" and "sø" are the same name.
std::string lowered(std::string_view text);

bool isValidUtf8(std::string_view text);

}  // namespace fodfaeste
