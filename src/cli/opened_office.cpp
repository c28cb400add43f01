#include "cli/opened_office.h"

#include "app/services.h"
#include "app/user/user_service.h"
#include "cli/passphrase.h"

#include <algorithm>

namespace fodfaeste {

namespace {

Result<UserId> chooseUser(UserService& users, const std::optional<std::string>& name)
{
    const auto staff = users.offered();
    return staff ? pickUser(staff->users, name) : staff.error();
}

}  // namespace

Result<UserId> pickUser(const std::vector<User>& staff, const std::optional<std::string>& name)
{
    const auto found =
        std::ranges::find_if(staff, [&](const User& user) { return name ? user.name == *name : user.role == Role::TeamLead; });
    if (found == staff.end())
        return Error{ErrorCode::NotFound, "user", name ? "nobody of that name works here" : "the store has no team lead"};
    return found->id;
}

Result<OpenedOffice> openOffice(const StoreChoice& choice, const Terminal& terminal, StoreLibrary& library)
{
    const auto passphrase = readPassphrase(choice.passphraseFile, terminal, Asking::Once);
    if (!passphrase)
        return passphrase.error();
    auto opened = library.open(choice.path, *passphrase);
    if (!opened)
        return opened.error();
    auto workplace = Workplace::open(std::move(opened).value());
    if (!workplace)
        return workplace.error();
    UserService& users = (*workplace)->services().users;
    const auto user = chooseUser(users, choice.user);
    if (!user)
        return user.error();
    const auto session = users.signIn(*user);
    if (!session)
        return session.error();
    return OpenedOffice{std::move(workplace).value(), *session};
}

ExitCode fail(const Terminal& terminal, const Error& error)
{
    terminal.err << "fodfaeste-cli: " << nameOf(error.code) << ": " << error.detail;
    if (!error.subject.empty())
        terminal.err << " (" << error.subject << ")";
    terminal.err << "\n";
    const bool noPassphrase = error.code == ErrorCode::InvalidInput && error.subject == "passphrase";
    return noPassphrase ? ExitCode::WrongUsage : ExitCode::Failed;
}

}  // namespace fodfaeste
