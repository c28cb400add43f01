#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "store/keyring/key_file.h"
#include "store/keyring/key_slot_crypto.h"
#include "store/keyring/master_key.h"
#include "store/keyring/recovery_key.h"

#include <string_view>

namespace fodfaeste {

/// The slot that everybody shared before people had logins of their own. As a login to unlock with: whosever passphrase it is.
inline constexpr std::string_view kSharedLogin;
/// The slot of the recovery key; no login can be spelt like it.
inline constexpr std::string_view kRecoveryLogin = " recovery";

/// An open key file: the master key, and who may come to it. Whoever has it open can let others in, put them out and
/// change the master key, without knowing anybody else's passphrase. Changes are in memory until the file is written.
class Keyring {
public:
    /// A new master key, and one slot that opens it.
    static Result<Keyring> create(std::string_view login, const Secret& passphrase, KeyCost cost);
    /// With an empty login every passphrase is tried in turn. WrongPassphrase when no slot of that login opens; KeyFileDamaged
    /// when the file is not what was written, or when it is not the file that this person knows: somebody may have put a whole
    /// other store in its place.
    static Result<Keyring> unlock(const KeyFile& file, std::string_view login, const Secret& passphrase);

    /// As unlock(), by what stands on the recovery sheet.
    static Result<Keyring> recover(const KeyFile& file, const RecoveryKey& key);

    Keyring clone() const;

    const MasterKey& masterKey() const { return m_masterKey; }
    const KeyFile& file() const { return m_file; }

    /// By which slot it was unlocked; of a new keyring its only one.
    bool wasOpenedBy(std::string_view login) const;
    bool openerMustChange() const;
    bool hasSlot(std::string_view login) const;

    /// Conflict when the login has a slot of that type already, or there is no room.
    Status addSlot(const NewHolder& holder, KeyCost cost);
    /// As addSlot(), in place of the slot there may be.
    Status setSlot(const NewHolder& holder, KeyCost cost);
    /// NotFound for an unknown login, Conflict for the last passphrase of all. Follow it with rotate(), or the one who was put
    /// out can still open copies made before.
    Status removeSlot(std::string_view login);
    Status changePassphrase(std::string_view login, const Secret& oldPassphrase, const Secret& newPassphrase, KeyCost cost);
    /// A slot knows the master key that was in force when its holder last came in; after too many changes it could no longer
    /// follow.
    bool openerIsBehind() const { return m_openerEpoch < m_file.epoch; }
    /// Brings the opener's slot up to the key in force. WrongPassphrase when it is not the opener's.
    Status catchUp(const Secret& passphrase);
    /// A new master key for everybody who is left. The database has to be given the new page key as well.
    void rotate();

private:
    Keyring(KeyFile file, MasterKey masterKey) : m_file{std::move(file)}, m_masterKey{std::move(masterKey)} {}

    static Result<Keyring> unlockOneOf(const KeyFile& file, const std::vector<const KeySlot*>& slots, const Secret& passphrase);
    static Result<Keyring> open(const KeyFile& file, const KeySlot& slot, const SlotPayload& payload);
    void authenticate();

    KeyFile m_file;
    MasterKey m_masterKey;
    Bytes<16> m_openerTag{};
    SlotState m_openerState = SlotState::Active;
    std::uint64_t m_openerEpoch = 1;
};

}  // namespace fodfaeste
