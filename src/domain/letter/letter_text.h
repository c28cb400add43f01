#pragma once

#include "base/date.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// A piece of a letter's text. A line beginning with "# " is a heading, with "- " a point of a list, with "~ " a line to sign
/// on; lines without an empty one between them are one paragraph and keep their breaks.
struct LetterBlock {
    enum class Kind { Paragraph, Heading, Point, Signature } kind = Kind::Paragraph;
    std::string text;

    friend bool operator==(const LetterBlock&, const LetterBlock&) = default;
};

std::vector<LetterBlock> letterBlocks(std::string_view text);

/// What stands between braces in a template, each once, in order: "fornavn", "aftale.dato". InvalidInput "template.body" for a
/// brace without its other half, and for a name that is not letters, digits and points.
Result<std::vector<std::string>> placeholdersIn(std::string_view body);

using LetterValues = std::map<std::string, std::string, std::less<>>;

/// The placeholders of the body that have no value, or a blank one.
std::vector<std::string> missingIn(std::string_view body, const LetterValues& values);

/// The body with every placeholder replaced. Values are text: braces in them stay as they are. InvalidInput with the placeholder
/// as subject when one has no value, so nothing is ever made with an empty place in it.
Result<std::string> filledLetter(std::string_view body, const LetterValues& values);

/// Long form in Danish, as letters write days: "onsdag den 16. januar 2013".
std::string letterDate(Date day);

}  // namespace fodfaeste
