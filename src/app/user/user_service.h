#pragma once

#include "app/access/gate.h"
#include "app/ports/store_library.h"

#include <string>
#include <vector>

namespace fodfaeste {

struct Staff {
    std::vector<User> users;  ///< by id
    std::vector<Team> teams;
};

/// Who works in the office, and how they come in. A user's passphrase is theirs alone: others can only give one for the first
/// time, which has to be changed at once.
class UserService {
public:
    /// `keys` may be missing for a store that nobody signs in to.
    UserService(Gate& gate, const Clock& clock, StoreKeys* keys, StoreKind kind);

    Result<Staff> staff(const Session& session);

    /// Whoever opened the store sits down in it. Forbidden for somebody who was put out, NotFound when the passphrase belongs to
    /// nobody who works here. `failedTries` of this machine since the last time are written into the trail.
    Result<Session> signIn(int failedTries = 0);
    bool mustChangePassphrase() const;
    /// WrongPassphrase when the old one is not right, InvalidInput "passphrase" when the new one is too weak.
    Result<Done> changePassphrase(const Session& session, const Secret& oldPassphrase, const Secret& newPassphrase);

    /// The first user of a new store: a team lead who also looks after users and store.
    Result<Session> foundOffice(const std::string& name);
    /// After opening by the recovery key: a new passphrase for somebody who administers. Then they open the store with it.
    Result<Done> recover(const std::string& login, const Secret& newPassphrase);

private:
    Result<User> opener();
    Error noKeys() const;

    Gate& m_gate;
    const Clock& m_clock;
    StoreKeys* m_keys;
    StoreKind m_kind;
};

}  // namespace fodfaeste
