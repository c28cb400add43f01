#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "store/keyring/key_file.h"
#include "store/keyring/master_key.h"

#include <optional>
#include <string_view>

namespace fodfaeste {

/// What a slot keeps under its passphrase: the holder's own key, and by what the holder knows the store again.
struct SlotPayload {
    Secret secretKey;
    Secret pin;
    std::uint64_t epoch = 0;
};

Bytes<16> loginTagOf(std::string_view login, const Bytes<16>& databaseId);

/// A slot for a new holder, with a key pair of its own; the master key is sealed to it.
struct NewHolder {
    std::string_view login;
    const Secret& passphrase;
    SlotType type = SlotType::Passphrase;
    SlotState state = SlotState::Active;
};
Result<KeySlot> makeSlot(const KeyFile& file, const NewHolder& holder, KeyCost cost, const MasterKey& masterKey);

/// Puts the payload under a passphrase, with fresh salt and nonce. Unexpected when there is no memory for the work.
Status wrapPayload(const KeyFile& file, KeySlot& slot, const SlotPayload& payload, const Secret& passphrase);
/// WrongPassphrase when it does not open: a changed slot cannot be told from another passphrase.
Result<SlotPayload> unwrapPayload(const KeyFile& file, const KeySlot& slot, const Secret& passphrase);

void sealMasterKey(KeySlot& slot, const MasterKey& masterKey);
std::optional<MasterKey> openMasterKey(const KeySlot& slot, const SlotPayload& payload);

RotationRecord recordRotation(std::uint64_t epoch, const Secret& oldPin, const Secret& newPin);
/// The pin that follows `pin`, or nothing when the record was not made under it.
std::optional<Secret> followRotation(const RotationRecord& rotation, const Secret& pin);

Bytes<32> macOf(const KeyFile& file, const MasterKey& masterKey);

}  // namespace fodfaeste
