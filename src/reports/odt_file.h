#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// A part of a zip archive.
struct ZipPart {
    enum class Packing { Stored, Deflated };
    std::string name;
    std::string content;
    Packing packing = Packing::Deflated;
};

/// Writes an archive in one piece: at the path stands the whole of it, or what stood there before.
Status writeZip(const std::vector<ZipPart>& parts, const std::string& path);

/// "&amp;" for "&", and so on. What XML cannot hold (control characters) is left out.
std::string xmlText(std::string_view text);

}  // namespace fodfaeste
