#include "fuzz/fuzz_target.h"
#include "store/backup/backup_format.h"

#include <algorithm>

using namespace fodfaeste;
using fuzz::require;

/// What parses of a backup serialises to the same bytes, and no sum of its lengths runs over.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> bytes{data, size};
    if (const auto header = BackupHeader::parse(bytes)) {
        const auto written = header->serialise();
        require(written.size() <= size && std::ranges::equal(written, bytes.first(written.size())), "the same header");
        require(header->totalBytes() > header->databaseAt(), "a database behind the header");
    } else {
        const ErrorCode code = header.error().code;
        require(code == ErrorCode::StoreNotOurs || code == ErrorCode::StoreTooNew || code == ErrorCode::StoreDamaged,
                "a backup is foreign, too new or damaged");
    }
    if (const auto manifest = BackupManifest::parse(bytes))
        require(std::ranges::equal(manifest->serialise(), bytes), "the same manifest");
    return 0;
}
