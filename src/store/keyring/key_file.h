#pragma once

#include "base/result.h"
#include "store/keyring/key_cost.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fodfaeste {

template <std::size_t N>
using Bytes = std::array<std::uint8_t, N>;

enum class SlotType : std::uint8_t { Passphrase = 1, Recovery = 2 };
enum class SlotState : std::uint8_t { Active = 1, MustChange = 2 };

/// One way to open the store. Nothing in it is secret without the passphrase, and no name stands in clear text.
struct KeySlot {
    static constexpr std::uint8_t kArgon2id = 2;

    Bytes<16> id{};
    SlotType type = SlotType::Passphrase;
    SlotState state = SlotState::Active;
    KeyCost cost;
    Bytes<16> salt{};
    Bytes<16> loginTag{};   ///< keyed hash of the login
    Bytes<32> publicKey{};  ///< of the holder's X25519 pair
    Bytes<24> nonce{};
    Bytes<88> wrapped{};       ///< the holder's secret key, pin and epoch, under the passphrase
    Bytes<80> sealedMaster{};  ///< the master key, sealed to the public key

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// Says that one master key follows another: the new pin, under the old one.
struct RotationRecord {
    std::uint64_t epoch = 0;
    Bytes<24> nonce{};
    Bytes<48> wrappedPin{};

    friend bool operator==(const RotationRecord&, const RotationRecord&) = default;
};

/// The key file of a store, as its bytes say it. What parses serialises to the same bytes, so nothing can hide in it.
struct KeyFile {
    static constexpr std::size_t kMostSlots = 64;
    static constexpr std::size_t kMostRotations = 16;
    static constexpr std::string_view kMagic = "FODFKS1\n";

    std::uint16_t version = 1;
    std::uint16_t minimumReader = 1;
    Bytes<16> databaseId{};
    std::uint64_t epoch = 1;
    std::uint64_t generation = 1;  ///< counts the writes
    std::uint64_t writtenAt = 0;   ///< milliseconds since 1970, UTC
    std::vector<RotationRecord> rotations;
    std::vector<KeySlot> slots;
    Bytes<32> mac{};  ///< over all before it, under a key derived from the master key

    /// KeyFileDamaged, or StoreTooNew when the file says that this program is too old to read it.
    static Result<KeyFile> parse(std::span<const std::uint8_t> bytes);
    std::vector<std::uint8_t> serialise() const;
    /// All that the MAC covers.
    std::vector<std::uint8_t> serialiseBody() const;

    friend bool operator==(const KeyFile&, const KeyFile&) = default;
};

}  // namespace fodfaeste
