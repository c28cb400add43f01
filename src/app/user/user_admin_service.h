#pragma once

#include "app/access/gate.h"
#include "app/ports/store_library.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// Somebody to be let in.
struct NewUser {
    std::string name;
    std::string login;  ///< as typed
    Role role = Role::Caseworker;
    TeamId team;
    bool administers = false;
    bool seesCustody = false;
};

/// A user as administrators see them.
struct UserRow {
    User user;
    bool hasKey = false;  ///< can open the store
};

/// Letting people in and putting them out. Administrators come nowhere near cases.
class UserAdminService {
public:
    UserAdminService(Gate& gate, StoreKeys* keys, StoreKind kind);

    Result<std::vector<UserRow>> list(const Session& session);
    /// With a passphrase for the first time. Conflict "user.login" when the login is taken; InvalidInput by field.
    Result<User> add(const Session& session, const NewUser& wanted, const Secret& firstPassphrase);
    /// Name, role, team and whether they administer; login and state stay. Conflict when nobody would administer any more.
    Result<User> change(const Session& session, const User& changed);
    /// The key is taken away; records keep the name. Conflict for oneself and for the last who administers.
    Result<User> disable(const Session& session, UserId user);
    /// As disable(), for good: the login can be given to somebody else.
    Result<User> remove(const Session& session, UserId user);
    /// Lets in again, or for the first time, with a passphrase for the first time.
    Result<User> enable(const Session& session, UserId user, const std::string& login, const Secret& firstPassphrase);
    /// For somebody who has forgotten theirs. Takes the recovery key from its envelope, so that nobody does it alone.
    Result<User> resetPassphrase(const Session& session, UserId user, const Secret& recoveryKey, const Secret& firstPassphrase);
    /// A new recovery key; the printed one is void from then on.
    Result<Secret> makeRecoveryKey(const Session& session);
    bool hasRecoveryKey() const { return m_keys != nullptr && m_keys->hasRecoveryKey(); }

    Result<Team> addTeam(const Session& session, const std::string& name);

private:
    using Work = std::function<Result<User>(Transaction&, User)>;
    Result<User> onUser(const Session& session, UserId user, const Work& work);
    Result<User> putOut(const Session& session, UserId user, UserState state);
    Status letIn(Transaction& transaction, User& user, const std::string& login, const Secret& firstPassphrase);

    Gate& m_gate;
    StoreKeys* m_keys;
    StoreKind m_kind;
};

}  // namespace fodfaeste
