#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "store/keyring/key_file.h"
#include "store/keyring/key_slot_crypto.h"
#include "store/keyring/master_key.h"

#include <string_view>

namespace fodfaeste {

/// The slot that everybody who works in the store shares, as long as people have no logins of their own.
inline constexpr std::string_view kSharedLogin;

/// An open key file: the master key, and who may come to it. Whoever has it open can let others in, put them out and
/// change the master key, without knowing anybody else's passphrase. Changes are in memory until the file is written.
class Keyring {
public:
    /// A new master key, and one slot that opens it.
    static Result<Keyring> create(std::string_view login, const Secret& passphrase, KeyCost cost);
    /// WrongPassphrase when no slot of that login opens; KeyFileDamaged when the file is not what was written, or when it is
    /// not the file that this person knows: somebody may have put a whole other store in its place.
    static Result<Keyring> unlock(const KeyFile& file, std::string_view login, const Secret& passphrase);

    const MasterKey& masterKey() const { return m_masterKey; }
    const KeyFile& file() const { return m_file; }

    /// Conflict when the login has a slot of that type already, or there is no room.
    Status addSlot(const NewHolder& holder, KeyCost cost);
    /// NotFound for an unknown login, Conflict for the last slot of all. Follow it with rotate(), or the one who was put
    /// out can still open copies made before.
    Status removeSlot(std::string_view login);
    Status changePassphrase(std::string_view login, const Secret& oldPassphrase, const Secret& newPassphrase, KeyCost cost);
    /// A new master key for everybody who is left. The database has to be given the new page key as well.
    void rotate();

private:
    Keyring(KeyFile file, MasterKey masterKey) : m_file{std::move(file)}, m_masterKey{std::move(masterKey)} {}

    static Result<Keyring> open(const KeyFile& file, const KeySlot& slot, const SlotPayload& payload);
    void authenticate();

    KeyFile m_file;
    MasterKey m_masterKey;
};

}  // namespace fodfaeste
