#include "app/user/user_service.h"

#include "app/access/policy.h"
#include "app/user/passphrase_policy.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::string_view kSharedLogin;  // of stores from before people had logins of their own

}  // namespace

UserService::UserService(Gate& gate, const Clock& clock, StoreKeys* keys, StoreKind kind)
    : m_gate{gate}
    , m_clock{clock}
    , m_keys{keys}
    , m_kind{kind}
{}

Error UserService::noKeys() const
{
    return {ErrorCode::KeyFileMissing, "key_file", "this store has no key file"};
}

Result<Staff> UserService::staff(const Session& session)
{
    return m_gate.run<Staff>(session, Operation::ListUsers, [](Transaction& transaction) -> Result<Staff> {
        return Staff{transaction.users().all(), transaction.users().teams()};
    });
}

Result<User> UserService::opener()
{
    return m_gate.runBeforeSignIn<User>([&](Transaction& transaction) -> Result<User> {
        const std::vector<User> users = transaction.users().all();
        const bool isShared = m_keys->wereOpenedBy(kSharedLogin);
        const auto found = std::ranges::find_if(users, [&](const User& user) {
            return isShared ? user.role == Role::TeamLead : !user.login.empty() && m_keys->wereOpenedBy(user.login);
        });
        if (found == users.end())
            return Error{ErrorCode::NotFound, "user", "the passphrase belongs to nobody who works here"};
        if (found->state != UserState::Active)
            return Error{ErrorCode::Forbidden, "user", "the user has been put out"};
        return *found;
    });
}

Result<Session> UserService::signIn(int failedTries)
{
    if (m_keys == nullptr)
        return noKeys();
    const Result<User> user = opener();
    if (!user)
        return user.error();
    const Session session = Session::of(*user);
    return m_gate.run<Session>(session, Operation::SignIn, [&](Transaction& transaction) -> Result<Session> {
        if (failedTries > 0)
            transaction.explain({}, std::to_string(failedTries) + " failed tries before");
        return session;
    });
}

bool UserService::mustChangePassphrase() const
{
    return m_keys != nullptr && m_keys->mustChangePassphrase();
}

Result<Done> UserService::changePassphrase(const Session& session, const Secret& oldPassphrase, const Secret& newPassphrase)
{
    if (m_keys == nullptr)
        return noKeys();
    return m_gate.run<Done>(session, Operation::ChangeOwnPassphrase, [&](Transaction& transaction) -> Result<Done> {
        const auto user = transaction.users().find(session.user);
        if (!user)
            return Error{ErrorCode::NotFound, "user", "no such user"};
        if (const Status fit = mayProtect(newPassphrase.text(), m_kind, std::vector{user->name, user->login}); !fit)
            return fit.error();
        // The line of the trail is committed after the key file is written: a passphrase that holds without its line shows less
        // than a line about a change that never came.
        return m_keys->changePassphrase(user->login, oldPassphrase, newPassphrase);
    });
}

Result<Session> UserService::foundOffice(const std::string& name)
{
    if (m_keys == nullptr)
        return noKeys();
    const auto founder = m_gate.runBeforeSignIn<User>([&](Transaction& transaction) -> Result<User> {
        if (!transaction.users().all().empty())
            return Error{ErrorCode::Conflict, "user", "the store has users already"};
        if (name.empty())
            return Error{ErrorCode::InvalidInput, "user.name", "a name must be given"};
        User user;
        user.name = name;
        user.initials = initialsOf(name);
        user.role = Role::TeamLead;
        user.administers = true;
        user.login = suggestedLogin(name);
        user.id = transaction.users().add(user);
        return user;
    });
    if (!founder)
        return founder.error();
    return signIn();
}

Result<Done> UserService::recover(const std::string& login, const Secret& newPassphrase)
{
    if (m_keys == nullptr || !m_keys->wereOpenedByRecoveryKey())
        return Error{ErrorCode::Forbidden, "user", "the store was not opened by its recovery key"};
    const auto user = m_gate.runBeforeSignIn<User>([&](Transaction& transaction) -> Result<User> {
        const std::vector<User> users = transaction.users().all();
        const auto found = std::ranges::find(users, login, &User::login);
        if (login.empty() || found == users.end() || found->state != UserState::Active)
            return Error{ErrorCode::NotFound, "user.login", "nobody signs in by that name"};
        if (!grants(Session::of(*found), Operation::EditUsers))
            return Error{ErrorCode::Forbidden, "user.login", "that user does not administer"};
        return *found;
    });
    if (!user)
        return user.error();
    if (const Status fit = mayProtect(newPassphrase.text(), m_kind, std::vector{user->name, user->login}); !fit)
        return fit.error();
    return m_gate.run<Done>(Session::of(*user), Operation::EditUsers, [&](Transaction& transaction) -> Result<Done> {
        transaction.explain("recovery key", "passphrase set");
        return m_keys->letIn(login, newPassphrase, StoreKeys::Passphrase::Own);
    });
}

}  // namespace fodfaeste
