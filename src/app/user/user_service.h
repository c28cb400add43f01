#pragma once

#include "app/access/gate.h"

#include <vector>

namespace fodfaeste {

struct Staff {
    std::vector<User> users;  ///< by id
    std::vector<Team> teams;
};

class UserService {
public:
    explicit UserService(Gate& gate);

    Result<Staff> staff(const Session& session);
    /// Writes the sign-in down and gives the session. Which user may sign in is not yet a matter of an own passphrase:
    /// whoever has opened the store says who they are.
    Result<Session> signIn(UserId user);
    /// The users that a just opened store offers, before anybody has signed in.
    Result<Staff> offered();
    /// The first user of a new store: a team lead.
    Result<Session> foundOffice(const std::string& name);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
