// Keys from the command line: a new one for the store, and a new passphrase by the recovery key.
#include "app/services.h"
#include "app/user/key_rotation.h"
#include "app/user/user_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/passphrase.h"
#include "cli/terminal_progress.h"

namespace fodfaeste {

ExitCode run(const RotateKeyCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    const auto passphrase = readPassphrase(command.store.passphraseFile, terminal, Asking::Once);
    if (!passphrase)
        return fail(terminal, passphrase.error());
    const auto login = loginOf(command.store);
    if (!login)
        return fail(terminal, login.error());
    const auto who = [&] {
        TerminalProgress progress{terminal, "Copying under the new key, in pages:"};
        return rotateKey(library, command.store.path, Opener{*login, *passphrase}, SystemClock{}, progress);
    }();
    if (!who)
        return fail(terminal, who.error());
    terminal.out << "The store has a new key. Everybody who could open it still can; backups made before keep the old one.\n";
    return ExitCode::Done;
}

ExitCode run(const RecoverCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    const auto login = loginFrom(command.login);
    if (!login)
        return fail(terminal, login.error());
    const auto key = readPassphrase(command.recoveryKeyFile, terminal, Asking::Once);
    if (!key)
        return fail(terminal, key.error());
    auto opened = library.openByRecoveryKey(command.store.path, *key);
    if (!opened)
        return fail(terminal, opened.error());
    const auto fresh = readPassphrase(command.store.passphraseFile, terminal, Asking::Twice);
    if (!fresh)
        return fail(terminal, fresh.error());
    const auto workplace = Workplace::open(std::move(opened).value());
    if (!workplace)
        return fail(terminal, workplace.error());
    if (const auto done = (*workplace)->services().users.recover(*login, *fresh); !done)
        return fail(terminal, done.error());
    terminal.out << "The passphrase of " << *login << " is set.\n";
    return ExitCode::Done;
}

}  // namespace fodfaeste
