#include "app/leisure_job/leisure_job_export_service.h"
#include "app/services.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/output_file.h"
#include "cli/paper_report.h"
#include "reports/leisure_job_report.h"

namespace fodfaeste {

namespace {

Status writeReport(const LeisureJobReportCommand& command, const LeisureJobReport& report, const LeisureJobReportOptions& options,
                   const Terminal& terminal)
{
    const OutputFile output{command.output, terminal};
    if (command.format == "xlsx")
        return output.fill([&](const std::string& path) { return writeLeisureJobXlsx(report, options, path); });
    if (command.format == "pdf")
        return output.fill([&](const std::string& path) { return writeReportAsPdf(leisureJobPaper(report, options), path); });
    return output.write(leisureJobCsv(report, options));
}

}  // namespace

ExitCode run(const LeisureJobReportCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    if (command.format != "csv" && !command.output && terminal.outIsTerminal) {
        terminal.err << "fodfaeste-cli: " << command.format << " is not for a terminal; give --output FILE\n";
        return ExitCode::WrongUsage;
    }
    auto office = openOffice(command.store, terminal, library);
    if (!office)
        return fail(terminal, office.error());
    const auto report = office->workplace->services().leisureJobExports.report(
        office->session, {{*command.from, command.to}, command.format, command.purpose});
    if (!report)
        return fail(terminal, report.error());
    LeisureJobReportOptions options;
    options.language = command.language == "en" ? Language::English : Language::Danish;
    options.madeBy = office->session.name;
    options.csvMark = ByteOrderMark::Omitted;
    const Status written = writeReport(command, *report, options, terminal);
    return written ? ExitCode::Done : fail(terminal, written.error());
}

}  // namespace fodfaeste
