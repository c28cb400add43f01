#include "store/keyring/key_file.h"

#include "store/keyring/byte_stream.h"

namespace fodfaeste {

namespace {

constexpr std::size_t kHeaderBytes = 96;
constexpr std::size_t kRotationBytes = 80;
constexpr std::size_t kSlotBytes = 320;
constexpr std::size_t kMacBytes = 32;
constexpr std::uint16_t kThisReader = 1;
constexpr std::uint8_t kChaCha20 = 1;
constexpr std::uint8_t kPageSizeLog2 = 12;

Error damaged(const char* what)
{
    return {ErrorCode::KeyFileDamaged, "key_file", what};
}

void write(ByteWriter& out, const RotationRecord& rotation)
{
    out.number(rotation.epoch);
    out.bytes(rotation.nonce);
    out.bytes(rotation.wrappedPin);
}

void write(ByteWriter& out, const KeySlot& slot)
{
    out.bytes(slot.id);
    out.number(static_cast<std::uint8_t>(slot.type));
    out.number(static_cast<std::uint8_t>(slot.state));
    out.number(KeySlot::kArgon2id);
    out.zeros(1);
    out.number(slot.cost.passes);
    out.number(slot.cost.memoryBytes);
    out.bytes(slot.salt);
    out.bytes(slot.loginTag);
    out.bytes(slot.publicKey);
    out.bytes(slot.nonce);
    out.bytes(slot.wrapped);
    out.bytes(slot.sealedMaster);
    out.zeros(32);
}

RotationRecord readRotation(ByteReader& in)
{
    RotationRecord rotation;
    rotation.epoch = in.number<std::uint64_t>();
    in.bytes(rotation.nonce);
    in.bytes(rotation.wrappedPin);
    return rotation;
}

/// False when a field of the slot cannot be.
bool readSlot(ByteReader& in, KeySlot& slot)
{
    in.bytes(slot.id);
    const auto type = in.number<std::uint8_t>();
    const auto state = in.number<std::uint8_t>();
    const auto derivation = in.number<std::uint8_t>();
    in.zeros(1);
    slot.type = SlotType{type};
    slot.state = SlotState{state};
    slot.cost.passes = in.number<std::uint32_t>();
    slot.cost.memoryBytes = in.number<std::uint64_t>();
    in.bytes(slot.salt);
    in.bytes(slot.loginTag);
    in.bytes(slot.publicKey);
    in.bytes(slot.nonce);
    in.bytes(slot.wrapped);
    in.bytes(slot.sealedMaster);
    in.zeros(32);
    return !in.failed() && (type == 1 || type == 2) && (state == 1 || state == 2) && derivation == KeySlot::kArgon2id &&
           slot.cost.isBearable();
}

/// False when a field of the header cannot be. Leaves the reader behind the header.
bool readHeader(ByteReader& in, KeyFile& file)
{
    in.bytes(file.databaseId);
    file.epoch = in.number<std::uint64_t>();
    file.generation = in.number<std::uint64_t>();
    const auto cipher = in.number<std::uint8_t>();
    const auto pageSizeLog2 = in.number<std::uint8_t>();
    in.zeros(6);
    file.writtenAt = in.number<std::uint64_t>();
    in.zeros(32);
    return !in.failed() && file.epoch != 0 && cipher == kChaCha20 && pageSizeLog2 == kPageSizeLog2;
}

}  // namespace

std::vector<std::uint8_t> KeyFile::serialiseBody() const
{
    ByteWriter out;
    out.text(kMagic);
    out.number(version);
    out.number(minimumReader);
    out.number(static_cast<std::uint16_t>(slots.size()));
    out.number(static_cast<std::uint16_t>(rotations.size()));
    out.bytes(databaseId);
    out.number(epoch);
    out.number(generation);
    out.number(kChaCha20);
    out.number(kPageSizeLog2);
    out.zeros(6);
    out.number(writtenAt);
    out.zeros(32);
    for (const RotationRecord& rotation : rotations)
        write(out, rotation);
    for (const KeySlot& slot : slots)
        write(out, slot);
    return out.take();
}

std::vector<std::uint8_t> KeyFile::serialise() const
{
    std::vector<std::uint8_t> bytes = serialiseBody();
    bytes.insert(bytes.end(), mac.begin(), mac.end());
    return bytes;
}

Result<KeyFile> KeyFile::parse(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < kHeaderBytes + kMacBytes || !std::ranges::equal(bytes.first(kMagic.size()), kMagic))
        return damaged("not a key file of this program");
    KeyFile file;
    ByteReader in{bytes.subspan(kMagic.size())};
    file.version = in.number<std::uint16_t>();
    file.minimumReader = in.number<std::uint16_t>();
    if (file.minimumReader > kThisReader)
        return Error{ErrorCode::StoreTooNew, "key_file", "the key file was made by a newer program"};
    const std::size_t slotCount = in.number<std::uint16_t>();
    const std::size_t rotationCount = in.number<std::uint16_t>();
    if (slotCount == 0 || slotCount > kMostSlots || rotationCount > kMostRotations ||
        bytes.size() != kHeaderBytes + rotationCount * kRotationBytes + slotCount * kSlotBytes + kMacBytes)
        return damaged("the key file does not have the length that it says");
    if (!readHeader(in, file))
        return damaged("the head of the key file cannot be right");
    for (std::size_t i = 0; i < rotationCount; ++i)
        file.rotations.push_back(readRotation(in));
    for (std::size_t i = 0; i < slotCount; ++i) {
        if (!readSlot(in, file.slots.emplace_back()))
            return damaged("a slot of the key file cannot be right");
    }
    in.bytes(file.mac);
    return file;
}

}  // namespace fodfaeste
