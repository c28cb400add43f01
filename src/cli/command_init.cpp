#include "app/demonstration/demonstration.h"
#include "app/services.h"
#include "app/user/user_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/passphrase.h"
#include "cli/terminal_progress.h"

#include <cstdlib>

namespace fodfaeste {

namespace {

constexpr std::size_t kShortestPassphrase = 14;

Result<Secret> passphraseFor(const InitCommand& command, const Terminal& terminal)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread
    const bool given = command.store.passphraseFile || std::getenv("FODFAESTE_PASSPHRASE") != nullptr || terminal.canAsk;
    if (command.kind == StoreKind::Demonstration && !given) {
        terminal.err << "The demonstration's passphrase is no secret: " << kPublicPassphrase << "\n";
        return Secret{kPublicPassphrase};
    }
    auto passphrase = readPassphrase(command.store.passphraseFile, terminal, Asking::Twice);
    if (passphrase && command.kind == StoreKind::Ordinary && passphrase->size() < kShortestPassphrase)
        return Error{ErrorCode::InvalidInput, "", "the passphrase of an ordinary store needs at least 14 characters"};
    return passphrase;
}

/// The office's first user; in a demonstration everybody and everything else as well. Closes the store.
Status furnish(OpenedStore created, const InitCommand& command, const Terminal& terminal)
{
    const auto workplace = Workplace::open(std::move(created));
    if (!workplace)
        return workplace.error();
    if (command.kind == StoreKind::Demonstration) {
        TerminalProgress progress{terminal, "Making the demonstration:"};
        return makeDemonstration(**workplace, progress);
    }
    const auto founder = (*workplace)->services().users.foundOffice(command.leader);
    return founder ? Status{Done{}} : Status{founder.error()};
}

}  // namespace

ExitCode run(const InitCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    const auto passphrase = passphraseFor(command, terminal);
    if (!passphrase)
        return fail(terminal, passphrase.error());
    auto created = library.create(command.store.path, command.kind, *passphrase);
    if (!created)
        return fail(terminal, created.error());
    if (const Status furnished = furnish(std::move(created).value(), command, terminal); !furnished) {
        library.discard(command.store.path);
        return fail(terminal, furnished.error());
    }
    terminal.out << "Created a store (" << codeOf(command.kind) << "): " << command.store.path << " and its key file.\n"
                 << "Both files are needed, and nobody can open them without the passphrase.\n";
    return ExitCode::Done;
}

}  // namespace fodfaeste
