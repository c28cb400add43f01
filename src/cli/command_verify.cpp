#include "app/services.h"
#include "app/store_admin/store_service.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/terminal_progress.h"

namespace fodfaeste {

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
    return report->isSound() ? ExitCode::Done : ExitCode::Failed;
}

}  // namespace fodfaeste
