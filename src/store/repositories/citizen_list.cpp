#include "store/repositories/citizen_list.h"

#include <limits>

namespace fodfaeste {

namespace {

constexpr unsigned kBitsPerByte = 7;
constexpr std::uint8_t kMore = 0x80;

}  // namespace

std::vector<std::uint8_t> packCitizens(const std::vector<CitizenId>& citizens)
{
    std::vector<std::uint8_t> bytes;
    std::int64_t before = 0;
    for (const CitizenId citizen : citizens) {
        auto rest = static_cast<std::uint64_t>(citizen.value() - before);
        for (; rest >= kMore; rest >>= kBitsPerByte)
            bytes.push_back(static_cast<std::uint8_t>(rest | kMore));
        bytes.push_back(static_cast<std::uint8_t>(rest));
        before = citizen.value();
    }
    return bytes;
}

std::optional<std::vector<CitizenId>> unpackCitizens(sql::Blob bytes)
{
    std::vector<CitizenId> citizens;
    std::uint64_t before = 0;
    std::uint64_t difference = 0;
    unsigned shift = 0;
    for (const std::uint8_t byte : bytes) {
        if (shift > 56)
            return std::nullopt;
        difference |= static_cast<std::uint64_t>(byte & ~kMore) << shift;
        shift += kBitsPerByte;
        if ((byte & kMore) != 0)
            continue;
        if (difference == 0 || difference > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) - before)
            return std::nullopt;
        before += difference;
        citizens.emplace_back(static_cast<std::int64_t>(before));
        difference = 0;
        shift = 0;
    }
    return shift == 0 ? std::optional{std::move(citizens)} : std::nullopt;
}

}  // namespace fodfaeste
