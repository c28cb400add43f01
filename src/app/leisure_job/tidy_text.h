#pragma once

#include <string>

namespace fodfaeste {

/// What somebody typed into a field of one line, as it is kept: composed, without blanks at its ends, one between words.
std::string tidyLine(const std::string& text);
/// The same of a field of several lines: only blanks at its ends go.
std::string tidyText(const std::string& text);

}  // namespace fodfaeste
