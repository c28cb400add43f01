#pragma once

#include <string>

namespace fodfaeste {

/// Whether a file that no key opens was one of our databases before it was damaged. Our pages are encrypted but for eight
/// bytes of the header, which are the same in every store.
bool looksLikeOurDatabase(const std::string& path);

}  // namespace fodfaeste
