#pragma once

#include <string_view>

namespace fodfaeste {

/// Whether a text holds what looks like a CPR number: ten digits of a real birth date, with or without a hyphen or a space before
/// the last four. For texts that are meant to name nobody.
bool holdsCprNumber(std::string_view text);

}  // namespace fodfaeste
