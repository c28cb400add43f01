#include "store/keyring/key_slot_crypto.h"

#include "base/fold.h"
#include "store/keyring/byte_stream.h"

#include <sodium.h>

#include <cstring>

namespace fodfaeste {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kPayloadBytes = kKeyBytes + kKeyBytes + sizeof(std::uint64_t);

static_assert(std::tuple_size_v<decltype(KeySlot::wrapped)> == kPayloadBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(std::tuple_size_v<decltype(KeySlot::sealedMaster)> == MasterKey::kBytes + crypto_box_SEALBYTES);
static_assert(std::tuple_size_v<decltype(KeySlot::salt)> == crypto_pwhash_SALTBYTES);
static_assert(std::tuple_size_v<decltype(KeySlot::nonce)> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(std::tuple_size_v<decltype(RotationRecord::wrappedPin)> == kKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// What the passphrase's seal also vouches for: no field of a slot can be exchanged.
std::vector<std::uint8_t> associatedData(const KeyFile& file, const KeySlot& slot)
{
    ByteWriter out;
    out.text(KeyFile::kMagic);
    out.bytes(file.databaseId);
    out.bytes(slot.id);
    out.number(static_cast<std::uint8_t>(slot.type));
    out.number(KeySlot::kArgon2id);
    out.number(slot.cost.passes);
    out.number(slot.cost.memoryBytes);
    out.bytes(slot.salt);
    out.bytes(slot.loginTag);
    out.bytes(slot.publicKey);
    return out.take();
}

Bytes<8> epochBytes(std::uint64_t epoch)
{
    ByteWriter out;
    out.number(epoch);
    Bytes<8> bytes{};
    std::ranges::copy(out.take(), bytes.begin());
    return bytes;
}

/// The passphrase in Unicode's composed form, so that "å" opens what "å" has closed on another keyboard.
Secret composed(const Secret& passphrase)
{
    std::string text = normalised(passphrase.text());
    Secret result{text.empty() ? passphrase.text() : std::string_view{text}};
    wipe(text);
    return result;
}

std::optional<Secret> deriveKey(const KeySlot& slot, const Secret& passphrase)
{
    const Secret text = composed(passphrase);
    Secret key{kKeyBytes};
    if (crypto_pwhash(key.data(), key.size(), text.text().data(), text.size(), slot.salt.data(), slot.cost.passes,
                      slot.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

Error outOfMemory()
{
    return {ErrorCode::Unexpected, "key_file", "there is not enough memory to derive the key"};
}

Secret packed(const SlotPayload& payload)
{
    Secret plain{kPayloadBytes};
    std::memcpy(plain.data(), payload.secretKey.data(), kKeyBytes);
    std::memcpy(plain.data() + kKeyBytes, payload.pin.data(), kKeyBytes);
    std::ranges::copy(epochBytes(payload.epoch), plain.data() + 2 * kKeyBytes);
    return plain;
}

SlotPayload unpacked(const Secret& plain)
{
    SlotPayload payload{Secret{plain.text().substr(0, kKeyBytes)}, Secret{plain.text().substr(kKeyBytes, kKeyBytes)}, 0};
    payload.epoch = ByteReader{plain.bytes().subspan(2 * kKeyBytes)}.number<std::uint64_t>();
    return payload;
}

}  // namespace

Bytes<16> loginTagOf(std::string_view login, const Bytes<16>& databaseId)
{
    Bytes<16> tag{};
    crypto_generichash(tag.data(), tag.size(), reinterpret_cast<const unsigned char*>(login.data()), login.size(),
                       databaseId.data(), databaseId.size());
    return tag;
}

Result<KeySlot> makeSlot(const KeyFile& file, const NewHolder& holder, KeyCost cost, const MasterKey& masterKey)
{
    KeySlot slot;
    randombytes_buf(slot.id.data(), slot.id.size());
    slot.type = holder.type;
    slot.state = holder.state;
    slot.cost = cost;
    slot.loginTag = loginTagOf(holder.login, file.databaseId);
    SlotPayload payload{Secret{kKeyBytes}, masterKey.pin(), file.epoch};
    crypto_box_keypair(slot.publicKey.data(), payload.secretKey.data());
    if (const Status wrapped = wrapPayload(file, slot, payload, holder.passphrase); !wrapped)
        return wrapped.error();
    sealMasterKey(slot, masterKey);
    return slot;
}

Status wrapPayload(const KeyFile& file, KeySlot& slot, const SlotPayload& payload, const Secret& passphrase)
{
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const auto key = deriveKey(slot, passphrase);
    if (!key)
        return outOfMemory();
    const Secret plain = packed(payload);
    const auto bound = associatedData(file, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, plain.data(), plain.size(), bound.data(),
                                               bound.size(), nullptr, slot.nonce.data(), key->data());
    return Done{};
}

Result<SlotPayload> unwrapPayload(const KeyFile& file, const KeySlot& slot, const Secret& passphrase)
{
    const auto key = deriveKey(slot, passphrase);
    if (!key)
        return outOfMemory();
    Secret plain{kPayloadBytes};
    const auto bound = associatedData(file, slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(),
                                                   bound.data(), bound.size(), slot.nonce.data(), key->data()) != 0)
        return Error{ErrorCode::WrongPassphrase, "passphrase", "the key file does not open with this passphrase"};
    return unpacked(plain);
}

void sealMasterKey(KeySlot& slot, const MasterKey& masterKey)
{
    crypto_box_seal(slot.sealedMaster.data(), masterKey.bytes().data(), masterKey.bytes().size(), slot.publicKey.data());
}

std::optional<MasterKey> openMasterKey(const KeySlot& slot, const SlotPayload& payload)
{
    Secret bytes{MasterKey::kBytes};
    if (crypto_box_seal_open(bytes.data(), slot.sealedMaster.data(), slot.sealedMaster.size(), slot.publicKey.data(),
                             payload.secretKey.data()) != 0)
        return std::nullopt;
    return MasterKey{std::move(bytes)};
}

RotationRecord recordRotation(std::uint64_t epoch, const Secret& oldPin, const Secret& newPin)
{
    RotationRecord rotation;
    rotation.epoch = epoch;
    randombytes_buf(rotation.nonce.data(), rotation.nonce.size());
    const Bytes<8> bound = epochBytes(epoch);
    crypto_aead_xchacha20poly1305_ietf_encrypt(rotation.wrappedPin.data(), nullptr, newPin.data(), newPin.size(), bound.data(),
                                               bound.size(), nullptr, rotation.nonce.data(), oldPin.data());
    return rotation;
}

std::optional<Secret> followRotation(const RotationRecord& rotation, const Secret& pin)
{
    Secret next{kKeyBytes};
    const Bytes<8> bound = epochBytes(rotation.epoch);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(next.data(), nullptr, nullptr, rotation.wrappedPin.data(),
                                                   rotation.wrappedPin.size(), bound.data(), bound.size(), rotation.nonce.data(),
                                                   pin.data()) != 0)
        return std::nullopt;
    return next;
}

Bytes<32> macOf(const KeyFile& file, const MasterKey& masterKey)
{
    const Secret key = masterKey.keyFileKey();
    const std::vector<std::uint8_t> body = file.serialiseBody();
    Bytes<32> mac{};
    crypto_generichash(mac.data(), mac.size(), body.data(), body.size(), key.data(), key.size());
    return mac;
}

}  // namespace fodfaeste
