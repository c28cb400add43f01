#include "app/user/user_service.h"

namespace fodfaeste {

UserService::UserService(Gate& gate) : m_gate{gate} {}

Result<Staff> UserService::staff(const Session& session)
{
    return m_gate.run<Staff>(session, Operation::ListUsers, [](Transaction& transaction) -> Result<Staff> {
        return Staff{transaction.users().all(), transaction.users().teams()};
    });
}

Result<Session> UserService::signIn(UserId id)
{
    const auto user = m_gate.runBeforeSignIn<User>([&](Transaction& transaction) -> Result<User> {
        const auto found = transaction.users().find(id);
        if (!found)
            return Error{ErrorCode::NotFound, "user", "no such user"};
        return *found;
    });
    if (!user)
        return user.error();
    const Session session = Session::of(*user);
    return m_gate.run<Session>(session, Operation::SignIn, [&](Transaction&) -> Result<Session> { return session; });
}

Result<Staff> UserService::offered()
{
    return m_gate.runBeforeSignIn<Staff>([](Transaction& transaction) -> Result<Staff> {
        return Staff{transaction.users().all(), transaction.users().teams()};
    });
}

Result<Session> UserService::foundOffice(const std::string& name)
{
    const auto founder = m_gate.runBeforeSignIn<User>([&](Transaction& transaction) -> Result<User> {
        if (!transaction.users().all().empty())
            return Error{ErrorCode::Conflict, "user", "the store has users already"};
        if (name.empty())
            return Error{ErrorCode::InvalidInput, "user.name", "a name must be given"};
        User user;
        user.name = name;
        user.initials = initialsOf(name);
        user.role = Role::TeamLead;
        user.id = transaction.users().add(user);
        return user;
    });
    if (!founder)
        return founder.error();
    return signIn(founder->id);
}

}  // namespace fodfaeste
