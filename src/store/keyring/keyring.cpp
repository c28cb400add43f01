#include "store/keyring/keyring.h"

#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace fodfaeste {

namespace {

Error damaged(const char* what)
{
    return {ErrorCode::KeyFileDamaged, "key_file", what};
}

bool isSame(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

/// From the master key that somebody knew to the one in force, rotation by rotation.
std::optional<Secret> pinInForce(const KeyFile& file, const SlotPayload& payload)
{
    if (payload.epoch > file.epoch)
        return std::nullopt;
    Secret pin = payload.pin.clone();
    for (std::uint64_t epoch = payload.epoch + 1; epoch <= file.epoch; ++epoch) {
        const auto rotation = std::ranges::find(file.rotations, epoch, &RotationRecord::epoch);
        if (rotation == file.rotations.end())
            return std::nullopt;
        auto next = followRotation(*rotation, pin);
        if (!next)
            return std::nullopt;
        pin = std::move(*next);
    }
    return pin;
}

}  // namespace

Result<Keyring> Keyring::create(std::string_view login, const Secret& passphrase, KeyCost cost)
{
    KeyFile file;
    file.generation = 0;
    randombytes_buf(file.databaseId.data(), file.databaseId.size());
    Keyring keyring{std::move(file), MasterKey::random()};
    if (const Status added = keyring.addSlot({login, passphrase}, cost); !added)
        return added.error();
    keyring.m_openerTag = keyring.m_file.slots.front().loginTag;
    return keyring;
}

Result<Keyring> Keyring::unlock(const KeyFile& file, std::string_view login, const Secret& passphrase)
{
    const Bytes<16> tag = loginTagOf(login, file.databaseId);
    std::vector<const KeySlot*> slots;
    for (const KeySlot& slot : file.slots) {
        if (slot.type == SlotType::Passphrase && (login == kSharedLogin || isSame(slot.loginTag, tag)))
            slots.push_back(&slot);
    }
    if (slots.empty() && login == kSharedLogin)
        return damaged("the key file has no slot for a passphrase");
    return unlockOneOf(file, slots, passphrase);
}

Result<Keyring> Keyring::recover(const KeyFile& file, const RecoveryKey& key)
{
    std::vector<const KeySlot*> slots;
    for (const KeySlot& slot : file.slots) {
        if (slot.type == SlotType::Recovery)
            slots.push_back(&slot);
    }
    return unlockOneOf(file, slots, key.core());
}

Result<Keyring> Keyring::unlockOneOf(const KeyFile& file, const std::vector<const KeySlot*>& slots, const Secret& passphrase)
{
    Error refusal{ErrorCode::WrongPassphrase, "passphrase", "nobody by that name can open the store"};
    for (const KeySlot* slot : slots) {
        const Result<SlotPayload> payload = unwrapPayload(file, *slot, passphrase);
        if (payload)
            return open(file, *slot, *payload);
        refusal = payload.error();
    }
    return refusal;
}

Result<Keyring> Keyring::open(const KeyFile& file, const KeySlot& slot, const SlotPayload& payload)
{
    auto masterKey = openMasterKey(slot, payload);
    if (!masterKey)
        return damaged("the slot's sealed key is not what was written");
    if (!isSame(macOf(file, *masterKey), file.mac))
        return damaged("the key file is not what was written");
    const auto pin = pinInForce(file, payload);
    if (!pin || !isSame(pin->bytes(), masterKey->pin().bytes()))
        return damaged("this is not the key file that this passphrase belongs to");
    Keyring keyring{file, std::move(*masterKey)};
    keyring.m_openerTag = slot.loginTag;
    keyring.m_openerState = slot.state;
    keyring.m_openerEpoch = payload.epoch;
    return keyring;
}

Keyring Keyring::clone() const
{
    Keyring copy{m_file, MasterKey{m_masterKey.bytes().clone()}};
    copy.m_openerTag = m_openerTag;
    copy.m_openerState = m_openerState;
    copy.m_openerEpoch = m_openerEpoch;
    return copy;
}

bool Keyring::wasOpenedBy(std::string_view login) const
{
    return isSame(m_openerTag, loginTagOf(login, m_file.databaseId));
}

bool Keyring::openerMustChange() const
{
    return m_openerState == SlotState::MustChange;
}

bool Keyring::hasSlot(std::string_view login) const
{
    const Bytes<16> tag = loginTagOf(login, m_file.databaseId);
    return std::ranges::any_of(m_file.slots, [&tag](const KeySlot& slot) { return isSame(slot.loginTag, tag); });
}

Status Keyring::addSlot(const NewHolder& holder, KeyCost cost)
{
    const Bytes<16> tag = loginTagOf(holder.login, m_file.databaseId);
    const bool isTaken =
        std::ranges::any_of(m_file.slots, [&](const KeySlot& slot) { return slot.loginTag == tag && slot.type == holder.type; });
    if (isTaken || m_file.slots.size() == KeyFile::kMostSlots)
        return Error{ErrorCode::Conflict, "key_file", "there is a slot already, or no room for one"};
    Result<KeySlot> slot = makeSlot(m_file, holder, cost, m_masterKey);
    if (!slot)
        return slot.error();
    m_file.slots.push_back(*slot);
    authenticate();
    return Done{};
}

Status Keyring::setSlot(const NewHolder& holder, KeyCost cost)
{
    const Bytes<16> tag = loginTagOf(holder.login, m_file.databaseId);
    std::vector<KeySlot> before = m_file.slots;
    std::erase_if(m_file.slots, [&](const KeySlot& slot) { return slot.loginTag == tag && slot.type == holder.type; });
    const Status added = addSlot(holder, cost);
    if (!added)
        m_file.slots = std::move(before);
    return added;
}

Status Keyring::removeSlot(std::string_view login)
{
    const Bytes<16> tag = loginTagOf(login, m_file.databaseId);
    const auto ofLogin = [&tag](const KeySlot& slot) { return slot.loginTag == tag; };
    const auto isAnothers = [&](const KeySlot& slot) { return slot.type == SlotType::Passphrase && !ofLogin(slot); };
    if (std::ranges::none_of(m_file.slots, ofLogin))
        return Error{ErrorCode::NotFound, "key_file", "there is no such slot"};
    if (std::ranges::none_of(m_file.slots, isAnothers))
        return Error{ErrorCode::Conflict, "key_file", "nobody could open the store any more"};
    std::erase_if(m_file.slots, ofLogin);
    authenticate();
    return Done{};
}

Status Keyring::changePassphrase(std::string_view login, const Secret& oldPassphrase, const Secret& newPassphrase, KeyCost cost)
{
    const Bytes<16> tag = loginTagOf(login, m_file.databaseId);
    const auto slot = std::ranges::find_if(m_file.slots, [&tag](const KeySlot& candidate) {
        return candidate.loginTag == tag && candidate.type == SlotType::Passphrase;
    });
    if (slot == m_file.slots.end())
        return Error{ErrorCode::NotFound, "key_file", "there is no such slot"};
    const Result<SlotPayload> payload = unwrapPayload(m_file, *slot, oldPassphrase);
    if (!payload)
        return payload.error();
    KeySlot changed = *slot;
    changed.cost = cost;
    changed.state = SlotState::Active;
    const SlotPayload inForce{payload->secretKey.clone(), m_masterKey.pin(), m_file.epoch};
    if (const Status wrapped = wrapPayload(m_file, changed, inForce, newPassphrase); !wrapped)
        return wrapped;
    *slot = changed;
    if (isSame(tag, m_openerTag))
        m_openerState = SlotState::Active;
    authenticate();
    return Done{};
}

Status Keyring::catchUp(const Secret& passphrase)
{
    for (KeySlot& slot : m_file.slots) {
        if (!isSame(slot.loginTag, m_openerTag) || slot.type != SlotType::Passphrase)
            continue;
        const Result<SlotPayload> payload = unwrapPayload(m_file, slot, passphrase);
        if (!payload)
            return payload.error();
        KeySlot changed = slot;
        const SlotPayload inForce{payload->secretKey.clone(), m_masterKey.pin(), m_file.epoch};
        if (const Status wrapped = wrapPayload(m_file, changed, inForce, passphrase); !wrapped)
            return wrapped;
        slot = changed;
        m_openerEpoch = m_file.epoch;
        authenticate();
        return Done{};
    }
    return Error{ErrorCode::NotFound, "key_file", "there is no such slot"};
}

void Keyring::rotate()
{
    MasterKey next = MasterKey::random();
    ++m_file.epoch;
    m_file.rotations.push_back(recordRotation(m_file.epoch, m_masterKey.pin(), next.pin()));
    if (m_file.rotations.size() > KeyFile::kMostRotations)
        m_file.rotations.erase(m_file.rotations.begin());
    m_masterKey = std::move(next);
    for (KeySlot& slot : m_file.slots)
        sealMasterKey(slot, m_masterKey);
    authenticate();
}

void Keyring::authenticate()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    m_file.writtenAt = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    ++m_file.generation;
    m_file.mac = macOf(m_file, m_masterKey);
}

}  // namespace fodfaeste
