#pragma once

#include <string>
#include <string_view>

namespace fodfaeste {

/// A key by which plain comparison of bytes gives Danish order: a–z, then æ ø å; aa as å, ä as æ, ö as ø, ü as y; other
/// accents and capitals do not count. For lists that are made below the window; the window sorts with its locale.
std::string danishOrderKey(std::string_view text);

}  // namespace fodfaeste
