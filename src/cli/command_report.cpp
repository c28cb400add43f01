#include "app/outcome/outcome_service.h"
#include "app/services.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/output_file.h"
#include "cli/paper_report.h"
#include "reports/year_end_report.h"

namespace fodfaeste {

namespace {

Status writeReport(const ReportCommand& command, const YearEndFigures& figures, const YearEndOptions& options,
                   const Terminal& terminal)
{
    const OutputFile output{command.output, terminal};
    if (command.format == "json")
        return output.write(yearEndJson(figures, options));
    if (command.format == "csv")
        return output.write(yearEndCsv(figures, options));
    if (command.format == "xlsx")
        return output.fill([&](const std::string& path) { return writeYearEndXlsx(figures, options, path); });
    if (command.format == "pdf")
        return output.fill([&](const std::string& path) { return writeReportAsPdf(yearEndReport(figures, options), path); });
    return output.write(yearEndText(figures, options));
}

}  // namespace

ExitCode run(const ReportCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    const bool isBinary = command.format == "xlsx" || command.format == "pdf";
    if (isBinary && !command.output && terminal.outIsTerminal) {
        terminal.err << "fodfaeste-cli: " << command.format << " is not for a terminal; give --output FILE\n";
        return ExitCode::WrongUsage;
    }
    auto office = openOffice(command.store, terminal, library);
    if (!office)
        return fail(terminal, office.error());
    const YearEndRequest request{command.year, command.cutOff, std::nullopt};
    const auto figures = office->workplace->services().outcome.forExport(
        office->session, request, {command.format, command.list, command.withCpr, command.reason});
    if (!figures)
        return fail(terminal, figures.error());
    YearEndOptions options;
    options.language = command.language == "en" ? Language::English : Language::Danish;
    options.contents = command.list ? ReportContents::FiguresAndList : ReportContents::Figures;
    options.cpr = command.withCpr ? CprDisplay::Shown : CprDisplay::Masked;
    options.madeBy = office->session.name;
    // Scripts read what comes out of here; the window's own export is for spreadsheets.
    options.csvMark = ByteOrderMark::Omitted;
    const Status written = writeReport(command, *figures, options, terminal);
    return written ? ExitCode::Done : fail(terminal, written.error());
}

}  // namespace fodfaeste
