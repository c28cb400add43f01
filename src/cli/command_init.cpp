#include "app/demonstration/demonstration.h"
#include "app/services.h"
#include "app/user/passphrase_policy.h"
#include "app/user/user_admin_service.h"
#include "app/user/user_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/output_file.h"
#include "cli/passphrase.h"
#include "cli/terminal_progress.h"

#include <cstdlib>
#include <vector>

namespace fodfaeste {

namespace {

Result<Secret> passphraseFor(const InitCommand& command, const Terminal& terminal)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread
    const bool given = command.store.passphraseFile || std::getenv("FODFAESTE_PASSPHRASE") != nullptr || terminal.canAsk;
    if (command.kind == StoreKind::Demonstration && !given) {
        terminal.err << "The demonstration's passphrase is no secret: " << kPublicPassphrase << "\n";
        return Secret{kPublicPassphrase};
    }
    auto passphrase = readPassphrase(command.store.passphraseFile, terminal, Asking::Twice);
    if (!passphrase || command.kind != StoreKind::Ordinary)
        return passphrase;
    if (const Status fit = mayProtect(passphrase->text(), command.kind, std::vector{command.leader}); !fit)
        return Error{ErrorCode::InvalidInput, "", fit.error().detail};
    return passphrase;
}

/// The office's first user; in a demonstration everybody and everything else as well. Gives the recovery key and closes the
/// store.
Result<Secret> furnish(OpenedStore created, const InitCommand& command, const Secret& passphrase, const Terminal& terminal)
{
    const auto workplace = Workplace::open(std::move(created));
    if (!workplace)
        return workplace.error();
    if (command.kind == StoreKind::Demonstration) {
        TerminalProgress progress{terminal, "Making the demonstration:"};
        if (const Status made = makeDemonstration(**workplace, passphrase, progress); !made)
            return made.error();
        return (*workplace)->keys()->makeRecoveryKey();
    }
    const auto founder = (*workplace)->services().users.foundOffice(command.leader);
    if (!founder)
        return founder.error();
    return (*workplace)->services().userAdmin.makeRecoveryKey(*founder);
}

Status handOver(const Secret& recoveryKey, const InitCommand& command, const Terminal& terminal)
{
    if (command.recoveryKeyFile) {
        std::string line = std::string{recoveryKey.text()} + "\n";
        const Status written = OutputFile{command.recoveryKeyFile, terminal}.write(line);
        wipe(line);
        return written;
    }
    if (command.kind != StoreKind::Demonstration)
        terminal.out << "Recovery key: " << recoveryKey.text() << "\n"
                     << "Print it, seal it in an envelope and lock it away: it opens the store when everybody has forgotten\n"
                     << "their passphrase, and it is shown this once only.\n";
    return Done{};
}

}  // namespace

ExitCode run(const InitCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    const auto passphrase = passphraseFor(command, terminal);
    if (!passphrase)
        return fail(terminal, passphrase.error());
    const std::string login = command.kind == StoreKind::Demonstration ? demonstrationLogin() : suggestedLogin(command.leader);
    auto created = library.create(command.store.path, command.kind, Opener{login, *passphrase});
    if (!created)
        return fail(terminal, created.error());
    const auto recoveryKey = furnish(std::move(created).value(), command, *passphrase, terminal);
    const Status handed = recoveryKey ? handOver(*recoveryKey, command, terminal) : Status{recoveryKey.error()};
    if (!handed) {
        library.discard(command.store.path);
        return fail(terminal, handed.error());
    }
    terminal.out << "Created a store (" << codeOf(command.kind) << "): " << command.store.path << " and its key file.\n"
                 << "Both files are needed, and nobody can open them without the passphrase. Its first user is " << login
                 << ".\n";
    return ExitCode::Done;
}

}  // namespace fodfaeste
