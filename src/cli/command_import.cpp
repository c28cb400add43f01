#include "app/services.h"
#include "app/transfer/export_service.h"
#include "app/transfer/import_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/terminal_progress.h"

#include <iomanip>

namespace fodfaeste {

namespace {

void printCounts(const ImportReport& report, std::ostream& out)
{
    out << std::left << std::setw(20) << "file" << std::right << std::setw(10) << "added" << std::setw(10) << "changed"
        << std::setw(12) << "unchanged"
        << "\n";
    for (const ExchangeFile file : kExchangeFiles) {
        const ImportCounts& counts = report.of(file);
        out << std::left << std::setw(20) << fileNameOf(file) << std::right << std::setw(10) << counts.added << std::setw(10)
            << counts.changed << std::setw(12) << counts.unchanged << "\n";
    }
    if (!report.newCaseworkers.empty())
        out << report.newCaseworkers.size() << " caseworkers are new to this store\n";
}

}  // namespace

ExitCode run(const ImportCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    auto office = openOffice(command.store, terminal, library);
    if (!office)
        return fail(terminal, office.error());
    const ImportMode mode = command.dryRun ? ImportMode::DryRun : ImportMode::Apply;
    const auto report = [&] {
        TerminalProgress progress{terminal, "Importing:"};
        return office->workplace->services().import.run(office->session, command.folder, mode, progress);
    }();
    if (!report)
        return fail(terminal, report.error());
    for (const ImportProblem& problem : report->problems)
        terminal.err << codeOf(problem.severity()) << ": " << toText(problem) << "\n";
    if (report->hasErrors()) {
        terminal.err << "fodfaeste-cli: nothing was imported; the store is as it was\n";
        return ExitCode::Failed;
    }
    terminal.out << (command.dryRun ? "Dry run; nothing was written. It would be:\n" : "Imported:\n");
    printCounts(*report, terminal.out);
    return ExitCode::Done;
}

ExitCode run(const ExportCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    auto office = openOffice(command.store, terminal, library);
    if (!office)
        return fail(terminal, office.error());
    const auto report = [&] {
        TerminalProgress progress{terminal, "Exporting:"};
        return office->workplace->services().exports.run(office->session, command.folder, command.reason, progress);
    }();
    if (!report)
        return fail(terminal, report.error());
    for (const ExchangeFile file : kExchangeFiles)
        terminal.out << std::left << std::setw(20) << fileNameOf(file) << std::right << std::setw(10) << report->of(file)
                     << " rows\n";
    return ExitCode::Done;
}

}  // namespace fodfaeste
