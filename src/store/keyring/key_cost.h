#pragma once

#include <cstdint>

namespace fodfaeste {

/// What one guess at a passphrase costs: passes of Argon2id, and the memory that each goes over.
struct KeyCost {
    std::uint32_t passes = 0;
    std::uint64_t memoryBytes = 0;

    /// 256 MiB, three passes: under half a second for a person, a few hundred guesses a second for a rack of graphics cards.
    static constexpr KeyCost production() { return {3, 256ULL << 20}; }

    /// A file from elsewhere must not ask for a day of work.
    bool isBearable() const { return passes >= 1 && passes <= 20 && memoryBytes >= 8192 && memoryBytes <= 2ULL << 30; }

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

}  // namespace fodfaeste
