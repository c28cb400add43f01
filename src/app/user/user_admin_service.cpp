#include "app/user/user_admin_service.h"

#include "app/access/policy.h"
#include "app/user/passphrase_policy.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Error conflict(const char* subject, const char* detail)
{
    return {ErrorCode::Conflict, subject, detail};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

bool administers(const User& user)
{
    return user.canSignIn() && grants(Session::of(user), Operation::EditUsers);
}

/// Somebody must be left who can let people in.
bool othersAdminister(Transaction& transaction, UserId user)
{
    return std::ranges::any_of(transaction.users().all(),
                               [user](const User& other) { return other.id != user && administers(other); });
}

bool isTaken(Transaction& transaction, const std::string& login, UserId by)
{
    return std::ranges::any_of(transaction.users().all(),
                               [&](const User& other) { return other.login == login && other.id != by; });
}

}  // namespace

UserAdminService::UserAdminService(Gate& gate, StoreKeys* keys, StoreKind kind) : m_gate{gate}, m_keys{keys}, m_kind{kind} {}

Result<std::vector<UserRow>> UserAdminService::list(const Session& session)
{
    using Rows = std::vector<UserRow>;
    return m_gate.run<Rows>(session, Operation::EditUsers, [&](Transaction& transaction) -> Result<Rows> {
        Rows rows;
        for (const User& user : transaction.users().all())
            rows.push_back({user, m_keys != nullptr && !user.login.empty() && m_keys->canOpen(user.login)});
        transaction.explain({}, "listed");
        return rows;
    });
}

Status UserAdminService::letIn(Transaction& transaction, User& user, const std::string& login, const Secret& firstPassphrase)
{
    if (m_keys == nullptr)
        return Error{ErrorCode::KeyFileMissing, "key_file", "this store has no key file"};
    const Result<std::string> sound = loginFrom(login);
    if (!sound)
        return sound.error();
    if (isTaken(transaction, *sound, user.id))
        return conflict("user.login", "somebody signs in by that name already");
    if (const Status fit = mayProtect(firstPassphrase.text(), m_kind, std::vector{user.name, *sound}); !fit)
        return fit;
    user.login = *sound;
    user.state = UserState::Active;
    return m_keys->letIn(user.login, firstPassphrase, StoreKeys::Passphrase::ForFirstTime);
}

Result<User> UserAdminService::add(const Session& session, const NewUser& wanted, const Secret& firstPassphrase)
{
    return m_gate.run<User>(session, Operation::EditUsers, [&](Transaction& transaction) -> Result<User> {
        if (isBlank(wanted.name))
            return Error{ErrorCode::InvalidInput, "user.name", "a name must be given"};
        User user;
        user.name = normalised(wanted.name);
        user.initials = initialsOf(user.name);
        user.role = wanted.role;
        user.team = wanted.team;
        user.administers = wanted.administers;
        user.seesCustody = wanted.seesCustody;
        if (const Status in = letIn(transaction, user, wanted.login, firstPassphrase); !in)
            return in.error();
        user.id = transaction.users().add(user);
        transaction.explain({}, "user " + std::to_string(user.id.value()) + " added as " + std::string{codeOf(user.role)});
        return user;
    });
}

Result<User> UserAdminService::onUser(const Session& session, UserId id, const Work& work)
{
    return m_gate.run<User>(session, Operation::EditUsers, [&](Transaction& transaction) -> Result<User> {
        auto user = transaction.users().find(id);
        if (!user)
            return Error{ErrorCode::NotFound, "user", "no such user"};
        const Result<User> changed = work(transaction, std::move(*user));
        if (changed)
            transaction.users().save(*changed);
        return changed;
    });
}

Result<User> UserAdminService::change(const Session& session, const User& wanted)
{
    return onUser(session, wanted.id, [&](Transaction& transaction, User user) -> Result<User> {
        if (isBlank(wanted.name))
            return Error{ErrorCode::InvalidInput, "user.name", "a name must be given"};
        const bool administered = administers(user);
        user.name = normalised(wanted.name);
        user.initials = initialsOf(user.name);
        user.role = wanted.role;
        user.team = wanted.team;
        user.administers = wanted.administers;
        user.seesCustody = wanted.seesCustody;
        if (administered && !administers(user) && !othersAdminister(transaction, user.id))
            return conflict("user", "nobody would administer any more");
        transaction.explain({}, "user " + std::to_string(user.id.value()) + " changed to " + std::string{codeOf(user.role)});
        return user;
    });
}

Result<User> UserAdminService::putOut(const Session& session, UserId id, UserState state)
{
    return onUser(session, id, [&](Transaction& transaction, User user) -> Result<User> {
        if (id == session.user)
            return conflict("user", "nobody puts themselves out");
        if (administers(user) && !othersAdminister(transaction, id))
            return conflict("user", "nobody would administer any more");
        // The key goes first: should the rest fail, the person is out already, and trying again mends it.
        if (m_keys != nullptr && !user.login.empty() && m_keys->canOpen(user.login)) {
            if (const Status out = m_keys->putOut(user.login); !out)
                return out.error();
        }
        user.state = state;
        if (state == UserState::Removed) {
            user.login.clear();
            user.administers = false;
        }
        transaction.explain({}, "user " + std::to_string(id.value()) + " " + std::string{codeOf(state)});
        return user;
    });
}

Result<User> UserAdminService::disable(const Session& session, UserId user)
{
    return putOut(session, user, UserState::Disabled);
}

Result<User> UserAdminService::remove(const Session& session, UserId user)
{
    return putOut(session, user, UserState::Removed);
}

Result<User> UserAdminService::enable(const Session& session, UserId id, const std::string& login, const Secret& firstPassphrase)
{
    return onUser(session, id, [&](Transaction& transaction, User user) -> Result<User> {
        if (user.canSignIn())
            return conflict("user", "the user can sign in already");
        if (const Status in = letIn(transaction, user, login, firstPassphrase); !in)
            return in.error();
        transaction.explain({}, "user " + std::to_string(id.value()) + " let in");
        return user;
    });
}

Result<User> UserAdminService::resetPassphrase(const Session& session, UserId id, const Secret& recoveryKey,
                                               const Secret& firstPassphrase)
{
    return onUser(session, id, [&](Transaction& transaction, User user) -> Result<User> {
        if (m_keys == nullptr || !user.canSignIn())
            return conflict("user", "the user cannot sign in");
        if (const Status proved = m_keys->proveRecoveryKey(recoveryKey); !proved)
            return proved.error();
        if (const Status in = letIn(transaction, user, user.login, firstPassphrase); !in)
            return in.error();
        transaction.explain("recovery key", "passphrase of user " + std::to_string(id.value()) + " reset");
        return user;
    });
}

Result<Secret> UserAdminService::makeRecoveryKey(const Session& session)
{
    return m_gate.run<Secret>(session, Operation::EditUsers, [&](Transaction& transaction) -> Result<Secret> {
        if (m_keys == nullptr)
            return Error{ErrorCode::KeyFileMissing, "key_file", "this store has no key file"};
        transaction.explain({}, "recovery key made");
        return m_keys->makeRecoveryKey();
    });
}

Result<Team> UserAdminService::addTeam(const Session& session, const std::string& name)
{
    return m_gate.run<Team>(session, Operation::EditUsers, [&](Transaction& transaction) -> Result<Team> {
        if (isBlank(name))
            return Error{ErrorCode::InvalidInput, "team.name", "a name must be given"};
        Team team{{}, normalised(name)};
        team.id = transaction.users().addTeam(team);
        transaction.explain({}, "team added");
        return team;
    });
}

}  // namespace fodfaeste
