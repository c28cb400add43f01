#include "fuzz/fuzz_target.h"
#include "store/keyring/key_file.h"

#include <algorithm>

using namespace fodfaeste;
using fuzz::require;

/// What parses serialises to the same bytes, so nothing can hide in a key file; and nothing it asks for is unbearable.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> bytes{data, size};
    const auto file = KeyFile::parse(bytes);
    if (!file) {
        const ErrorCode code = file.error().code;
        require(code == ErrorCode::KeyFileDamaged || code == ErrorCode::StoreTooNew, "a key file is damaged or too new");
        return 0;
    }
    require(std::ranges::equal(file->serialise(), bytes), "the same bytes");
    require(!file->slots.empty() && file->slots.size() <= KeyFile::kMostSlots, "somebody can open it");
    require(std::ranges::all_of(file->slots, [](const KeySlot& slot) { return slot.cost.isBearable(); }), "a bearable cost");
    return 0;
}
