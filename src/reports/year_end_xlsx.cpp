#include "reports/words.h"
#include "reports/xlsx_book.h"
#include "reports/year_end_report.h"
#include "reports/year_end_words.h"

namespace fodfaeste {

namespace {

void writeStatusSheet(XlsxBook& book, const YearEndFigures& figures, const YearEndOptions& options)
{
    const YearEndWords words{figures, options.language};
    XlsxSheet sheet = book.addSheet("Status", {{34}, {12}, {12}});
    sheet.heading(words.title());
    sheet.row({XlsxCell::text(words.headline())});
    sheet.row({});
    sheet.header({std::string{"Status"}, std::string{in(options.language, "Antal", "Count")},
                  std::string{in(options.language, "Andel", "Share")}});
    const double covered = figures.counts.covered();
    const auto row = [&](std::string_view name, int count) {
        sheet.row(
            {XlsxCell::text(std::string{name}), XlsxCell::number(count), XlsxCell::share(covered > 0 ? count / covered : 0)});
    };
    for (const YearEndStatus status : kYearEndStatuses)
        row(nameOf(status, options.language), figures.counts.of(status));
    row(words.positive(), figures.counts.positive());
    row(words.covered(), figures.counts.covered());
    sheet.row({XlsxCell::text(std::string{words.withoutAbsent()}), XlsxCell::text(""),
               XlsxCell::share(figures.counts.shareOfPresent().value_or(0))});
    sheet.row({});
    for (const auto& [name, value] : words.parameters())
        sheet.row({XlsxCell::text(name), XlsxCell::text(value)});
}

void writeListSheet(XlsxBook& book, const YearEndFigures& figures, const YearEndOptions& options)
{
    const auto text = [&](std::string_view danish, std::string_view english) {
        return std::string{in(options.language, danish, english)};
    };
    XlsxSheet sheet = book.addSheet(text("Borgere", "Citizens"), {{14}, {32}, {18}, {20}, {70}});
    sheet.header({text("CPR-nr.", "CPR no."), text("Navn", "Name"), text("Sag", "Case"), "Status",
                  text("Hvad der afgjorde den", "What decided it")});
    for (const CoveredCitizen& citizen : figures.citizens) {
        const YearEndListRow row = listRow(citizen, options);
        sheet.row({XlsxCell::text(row.cpr), XlsxCell::text(row.name), XlsxCell::text(row.caseNumber),
                   XlsxCell::text(std::string{nameOf(citizen.decision.status, options.language)}), XlsxCell::text(row.evidence)});
    }
}

}  // namespace

Status writeYearEndXlsx(const YearEndFigures& figures, const YearEndOptions& options, const std::string& path)
{
    XlsxBook book{path};
    writeStatusSheet(book, figures, options);
    if (options.contents == ReportContents::FiguresAndList)
        writeListSheet(book, figures, options);
    return book.close();
}

}  // namespace fodfaeste
