#include "store/sqlite/file_signature.h"

#include "store/disk/raw_file.h"

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace fodfaeste {

namespace {

constexpr std::size_t kPageBytes = 4096;
constexpr std::size_t kClearFrom = 16;
// Page size 4096, log on, 32 bytes a page for nonce and tag, and SQLite's three fixed fractions.
constexpr std::array<std::uint8_t, 8> kClearBytes{0x10, 0x00, 0x02, 0x02, 0x20, 0x40, 0x20, 0x20};
constexpr std::size_t kEnoughBytes = 5;

}  // namespace

bool looksLikeOurDatabase(const std::string& path)
{
    const RawFile file{path, O_RDONLY};
    const auto page = file.isOpen() ? file.read(kPageBytes) : std::nullopt;
    if (!page || page->size() < kClearFrom + kClearBytes.size())
        return false;
    if (std::ranges::equal(std::string_view{"SQLite format 3"}, std::span{*page}.first(15)))
        return false;
    const bool wasWiped = page->size() == kPageBytes && std::ranges::all_of(*page, [](std::uint8_t byte) { return byte == 0; });
    std::size_t same = 0;
    for (std::size_t i = 0; i < kClearBytes.size(); ++i)
        same += static_cast<std::size_t>((*page)[kClearFrom + i] == kClearBytes[i]);
    return wasWiped || same >= kEnoughBytes;
}

}  // namespace fodfaeste
