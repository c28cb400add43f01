#include "app/backup/restore_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/passphrase.h"
#include "cli/terminal_progress.h"

#include <iostream>

namespace fodfaeste {

namespace {

void print(std::string_view what, const BackupContents& contents, std::ostream& out)
{
    out << what << contents.citizens << " citizens, " << contents.contacts << " contacts, " << contents.tasks << " tasks, "
        << contents.auditLines << " lines in the audit trail";
    if (contents.newestContact)
        out << ", newest contact " << toIso(*contents.newestContact);
    out << "\n";
}

void print(const RestorePreview& preview, std::ostream& out)
{
    out << "Backup of " << toIsoUtc(preview.madeAt) << ", checked through\n";
    print("  holds:       ", preview.backup, out);
    if (preview.present) {
        print("  the store:   ", *preview.present, out);
        out << "  would go:    " << preview.citizensGone << " citizens, " << preview.contactsGone << " contacts, "
            << preview.tasksGone << " tasks that the backup has not\n";
    } else if (preview.presentProblem) {
        out << "  the store:   cannot be compared: " << nameOf(preview.presentProblem->code) << ": "
            << preview.presentProblem->detail << "\n";
    }
}

bool confirmed(const RestoreCommand& command, const Terminal& terminal)
{
    if (command.yes)
        return true;
    if (!terminal.canAsk)
        return false;
    terminal.err << "Put it in the store's place? The store of today is kept aside. [yes/no] " << std::flush;
    std::string answer;
    return std::getline(std::cin, answer) && answer == "yes";
}

}  // namespace

ExitCode run(const RestoreCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    const auto passphrase = readPassphrase(command.store.passphraseFile, terminal, Asking::Once);
    if (!passphrase)
        return fail(terminal, passphrase.error());
    const auto login = loginOf(command.store);
    if (!login)
        return fail(terminal, login.error());
    auto restore = [&] {
        TerminalProgress progress{terminal, "Checking the backup, in thousandths:"};
        return RestoreService::prepare(library, {command.store.path, command.backup, *login}, *passphrase, progress);
    }();
    if (!restore)
        return fail(terminal, restore.error());
    print(restore->preview(), terminal.out);
    if (!confirmed(command, terminal)) {
        terminal.err << "fodfaeste-cli: nothing was restored; the store is as it was"
                     << (terminal.canAsk ? "\n" : ". Give --yes to restore\n");
        return ExitCode::Failed;
    }
    const SystemClock clock;
    const auto aside = restore->restore(clock);
    if (!aside)
        return fail(terminal, aside.error());
    terminal.out << "Restored.";
    if (!aside->empty())
        terminal.out << " What was there before is kept: " << *aside;
    terminal.out << "\n";
    return ExitCode::Done;
}

}  // namespace fodfaeste
