#include "app/services.h"
#include "app/store_admin/store_service.h"
#include "app/trail/trail_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/terminal_progress.h"

#include <fstream>
#include <iterator>

namespace fodfaeste {

namespace {

/// The trail against a state of it that was kept elsewhere.
ExitCode checkHead(const std::string& path, OpenedOffice& office, const Terminal& terminal)
{
    std::ifstream file{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (!file)
        return fail(terminal, {ErrorCode::FileUnreadable, "head", "the file with the state of the trail cannot be read"});
    const auto head = TrailHead::parse(text);
    if (!head)
        return fail(terminal, head.error());
    const auto fault = office.workplace->services().trail.check(office.session, *head);
    if (!fault)
        return fail(terminal, fault.error());
    if (*fault) {
        terminal.err << "fault: audit trail, line " << (*fault)->firstNumber << ": " << (*fault)->what << "\n";
        return ExitCode::Failed;
    }
    terminal.out << "The trail holds all " << head->lines << " lines that the kept state vouches for.\n";
    return ExitCode::Done;
}

}  // namespace

ExitCode run(const VerifyCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    auto office = openOffice(command.store, terminal, library);
    if (!office)
        return fail(terminal, office.error());
    const auto report = [&] {
        TerminalProgress progress{terminal, "Verifying:"};
        return office->workplace->services().store.verify(office->session, progress);
    }();
    if (!report)
        return fail(terminal, report.error());
    for (const std::string& fault : report->faults)
        terminal.err << "fault: " << fault << "\n";
    terminal.out << report->citizens << " citizens, " << report->auditLines << " lines in the audit trail: "
                 << (report->isSound() ? "file, schema, references and trail are sound" : "NOT sound") << "\n";
    const ExitCode agrees = command.head ? checkHead(*command.head, *office, terminal) : ExitCode::Done;
    return report->isSound() ? agrees : ExitCode::Failed;
}

}  // namespace fodfaeste
