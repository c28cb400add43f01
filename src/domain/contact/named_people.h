#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// The words that a person's name is made of: "Omar", "El", "Khatib" for Omar El-Khatib.
std::vector<std::string> nameWords(std::string_view name);

/// Whether one of those words stands in the text, in any spelling of capitals and accents, in the genitive as well ("Omars").
/// Words of one or two letters count only as they are written in the name: "Bo" is a name, "bo" is to live somewhere.
bool mentions(std::string_view text, const std::vector<std::string>& words);

/// The text with "[…]" for each of those words.
std::string withoutWords(std::string_view text, const std::vector<std::string>& words);

}  // namespace fodfaeste
