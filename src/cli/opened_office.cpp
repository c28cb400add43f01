#include "cli/opened_office.h"

#include "app/services.h"
#include "app/user/user_service.h"
#include "cli/passphrase.h"

namespace fodfaeste {

Result<std::string> loginOf(const StoreChoice& choice)
{
    return choice.user ? loginFrom(*choice.user) : Result<std::string>{std::string{}};
}

Result<OpenedOffice> openOffice(const StoreChoice& choice, const Terminal& terminal, StoreLibrary& library)
{
    const auto passphrase = readPassphrase(choice.passphraseFile, terminal, Asking::Once);
    if (!passphrase)
        return passphrase.error();
    const auto login = loginOf(choice);
    if (!login)
        return login.error();
    auto opened = library.open(choice.path, Opener{*login, *passphrase});
    if (!opened)
        return opened.error();
    auto workplace = Workplace::open(std::move(opened).value());
    if (!workplace)
        return workplace.error();
    UserService& users = (*workplace)->services().users;
    if (users.mustChangePassphrase())
        return Error{ErrorCode::Forbidden, "passphrase", "this passphrase is for the first time: choose your own in the program"};
    const auto session = users.signIn();
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
