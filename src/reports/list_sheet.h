#pragma once

#include "base/date.h"
#include "base/result.h"
#include "reports/language.h"
#include "reports/report.h"

#include <ostream>
#include <string>
#include <variant>
#include <vector>

namespace fodfaeste {

/// A list as it is shown, on its way out of the program: the columns and rows one sees, and by what they were filtered.
struct ListSheet {
    struct Column {
        std::string title;
        double width = 1;  ///< relative to the other columns
    };
    using Cell = std::variant<std::string, double>;

    std::string title;
    std::vector<std::string> filters;  ///< "Programme: Krimi"
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< a cell for each column
    int total = 0;                        ///< rows before anything was filtered away
    std::string madeBy;
    Instant madeAt{};
    Language language = Language::Danish;
};

/// On paper: filters under the title, who made it and when at the foot, and that it is confidential.
Report listReport(const ListSheet& sheet);
/// For spreadsheets: one row of heads, then the rows and nothing else. Danish files have a decimal comma.
void writeListCsv(const ListSheet& sheet, std::ostream& out);
/// FileUnwritable when the file cannot be written.
Status writeListXlsx(const ListSheet& sheet, const std::string& path);

}  // namespace fodfaeste
