#include "reports/list_sheet.h"

#include "base/csv/csv_writer.h"
#include "reports/words.h"
#include "reports/xlsx_book.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace fodfaeste {

namespace {

constexpr double kLettersPerWidth = 22;
constexpr double kFewestLetters = 8;
constexpr std::size_t kLongestSheetName = 31;

std::string plainNumber(double number, Language language)
{
    if (std::floor(number) == number)
        return std::to_string(static_cast<long long>(number));
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << number;
    std::string plain = text.str();
    if (language == Language::Danish)
        std::replace(plain.begin(), plain.end(), '.', ',');
    return plain;
}

bool isNumeric(const ListSheet& sheet, std::size_t column)
{
    return !sheet.rows.empty() &&
           std::ranges::all_of(sheet.rows, [column](const auto& row) { return std::holds_alternative<double>(row[column]); });
}

std::string cellText(const ListSheet::Cell& cell, Language language)
{
    if (const auto* number = std::get_if<double>(&cell))
        return plainNumber(*number, language);
    return std::get<std::string>(cell);
}

std::string countLine(const ListSheet& sheet)
{
    const std::string shown = numberText(static_cast<long long>(sheet.rows.size()), sheet.language);
    const std::string all = numberText(sheet.total, sheet.language);
    return shown + std::string{in(sheet.language, " af ", " of ")} + all;
}

/// Excel takes no sheet name with these, and none that is longer; a letter of several bytes is not cut in half.
std::string sheetName(std::string title)
{
    std::erase_if(title, [](char c) { return std::string_view{R"([]:*?/\')"}.find(c) != std::string_view::npos; });
    if (title.size() > kLongestSheetName) {
        std::size_t end = kLongestSheetName;
        while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80U)
            --end;
        title.resize(end);
    }
    return title.empty() ? "Fodfæste" : title;
}

}  // namespace

Report listReport(const ListSheet& sheet)
{
    Report report;
    report.language = sheet.language;
    report.title = sheet.title;
    report.subtitle = countLine(sheet);
    std::string filters;
    for (const std::string& filter : sheet.filters)
        filters += (filters.empty() ? "" : " · ") + filter;
    if (!filters.empty())
        report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Body, filters});
    ReportTable table;
    for (std::size_t column = 0; column < sheet.columns.size(); ++column)
        table.columns.push_back({sheet.columns[column].title,
                                 isNumeric(sheet, column) ? CellAlignment::Right : CellAlignment::Left,
                                 sheet.columns[column].width});
    table.rows.reserve(sheet.rows.size());
    for (const auto& row : sheet.rows) {
        ReportRow printed;
        for (const ListSheet::Cell& cell : row)
            printed.cells.push_back(cellText(cell, sheet.language));
        table.rows.push_back(std::move(printed));
    }
    report.blocks.emplace_back(std::move(table));
    report.confidentiality = in(sheet.language, "Fortroligt", "Confidential");
    report.madeBy = sheet.madeBy + " · " + momentText(sheet.madeAt);
    return report;
}

void writeListCsv(const ListSheet& sheet, std::ostream& out)
{
    CsvWriter csv{out};
    for (const ListSheet::Column& column : sheet.columns)
        csv.cell(column.title);
    csv.endRow();
    for (const auto& row : sheet.rows) {
        for (const ListSheet::Cell& cell : row) {
            if (std::holds_alternative<double>(cell))
                csv.cell(cellText(cell, sheet.language));
            else
                csv.text(std::get<std::string>(cell));
        }
        csv.endRow();
    }
}

Status writeListXlsx(const ListSheet& sheet, const std::string& path)
{
    XlsxBook book{path};
    std::vector<XlsxBook::ColumnWidth> widths;
    std::vector<std::string> titles;
    for (const ListSheet::Column& column : sheet.columns) {
        widths.push_back({std::max(kFewestLetters, column.width * kLettersPerWidth)});
        titles.push_back(column.title);
    }
    XlsxSheet out = book.addSheet(sheetName(sheet.title), widths);
    out.header(titles);
    for (const auto& row : sheet.rows) {
        std::vector<XlsxCell> cells;
        for (const ListSheet::Cell& cell : row) {
            if (const auto* number = std::get_if<double>(&cell))
                cells.push_back(XlsxCell::number(*number));
            else
                cells.push_back(XlsxCell::text(std::get<std::string>(cell)));
        }
        out.row(cells);
    }
    return book.close();
}

}  // namespace fodfaeste
