#pragma once

#include "base/csv/csv_writer.h"
#include "domain/leisure_job/leisure_job_report.h"
#include "reports/language.h"
#include "reports/report.h"

#include <string>

namespace fodfaeste {

struct LeisureJobReportOptions {
    Language language = Language::Danish;
    ByteOrderMark csvMark = ByteOrderMark::Written;  ///< spreadsheets want it, scripts do not
    std::string madeBy;                              ///< the name of who asked for it; may be empty
};

/// The figures of leisure jobs on paper: the whole, how each figure is worked out, and every division.
Report leisureJobPaper(const LeisureJobReport& report, const LeisureJobReportOptions& options);
/// `division;part;figure;count`: "all", "district", "employer", "age" or "month"; a count that is not shown is "<5" or "x".
std::string leisureJobCsv(const LeisureJobReport& report, const LeisureJobReportOptions& options);
/// A sheet of the whole with its definitions, and one for each division. FileUnwritable when the file cannot be written.
Status writeLeisureJobXlsx(const LeisureJobReport& report, const LeisureJobReportOptions& options, const std::string& path);

}  // namespace fodfaeste
