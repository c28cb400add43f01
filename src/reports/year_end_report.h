#pragma once

#include "base/csv/csv_writer.h"
#include "domain/outcome/year_end_figures.h"
#include "reports/language.h"
#include "reports/report.h"

#include <optional>
#include <string>

namespace fodfaeste {

enum class CprDisplay { Masked, Shown };
enum class ReportContents { Figures, FiguresAndList };

struct YearEndOptions {
    Language language = Language::Danish;
    ReportContents contents = ReportContents::Figures;
    CprDisplay cpr = CprDisplay::Masked;
    ByteOrderMark csvMark = ByteOrderMark::Written;  ///< spreadsheets want it, scripts do not
    std::string madeBy;                              ///< the name of who asked for it; may be empty
    std::optional<YearEndFigures> other{};           ///< another year on the same age bounds, to compare with
};

/// One row of the list of covered citizens, as every format writes it.
struct YearEndListRow {
    std::string cpr;  ///< masked unless it is to be shown
    std::string name;
    std::string caseNumber;
    std::string_view status;  ///< code
    std::string evidence;
};
YearEndListRow listRow(const CoveredCitizen& citizen, const YearEndOptions& options);

/// The year-end status as a report for the committee: definition and parameters, table, chart and, where wanted, the list.
Report yearEndReport(const YearEndFigures& figures, const YearEndOptions& options);

/// One JSON object: definition year ages_from ages_to cut_off covered positive share share_of_present counts worked_out_at,
/// and `list` where wanted.
std::string yearEndJson(const YearEndFigures& figures, const YearEndOptions& options);
/// `cpr;name;case;status;evidence` for the list, else `status;name;count;share`.
std::string yearEndCsv(const YearEndFigures& figures, const YearEndOptions& options);
/// For the terminal.
std::string yearEndText(const YearEndFigures& figures, const YearEndOptions& options);
/// FileUnwritable when the file cannot be written.
Status writeYearEndXlsx(const YearEndFigures& figures, const YearEndOptions& options, const std::string& path);

}  // namespace fodfaeste
