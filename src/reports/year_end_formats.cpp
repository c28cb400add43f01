#include "base/csv/csv_writer.h"
#include "reports/words.h"
#include "reports/year_end_report.h"
#include "reports/year_end_words.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace fodfaeste {

namespace {

using Json = nlohmann::ordered_json;

Json shareAsJson(std::optional<double> share)
{
    return share ? Json(*share) : Json(nullptr);
}

Json listAsJson(const YearEndFigures& figures, const YearEndOptions& options)
{
    Json list = Json::array();
    for (const CoveredCitizen& citizen : figures.citizens) {
        const YearEndListRow row = listRow(citizen, options);
        list.push_back(
            {{"cpr", row.cpr}, {"name", row.name}, {"case", row.caseNumber}, {"status", row.status}, {"evidence", row.evidence}});
    }
    return list;
}

void writeListCsv(CsvWriter& csv, const YearEndFigures& figures, const YearEndOptions& options)
{
    for (const char* column : {"cpr", "name", "case", "status", "evidence"})
        csv.cell(column);
    csv.endRow();
    for (const CoveredCitizen& citizen : figures.citizens) {
        const YearEndListRow row = listRow(citizen, options);
        csv.cell(row.cpr).text(row.name).text(row.caseNumber).cell(row.status).text(row.evidence);
        csv.endRow();
    }
}

void writeCountsCsv(CsvWriter& csv, const YearEndFigures& figures, Language language)
{
    for (const char* column : {"status", "name", "count", "share"})
        csv.cell(column);
    csv.endRow();
    const int covered = figures.counts.covered();
    const auto row = [&](std::string_view code, std::string_view name, int count) {
        const auto share = covered == 0 ? std::nullopt : std::optional{static_cast<double>(count) / covered};
        csv.cell(code).text(name).cell(std::to_string(count)).cell(shareText(share, language));
        csv.endRow();
    };
    const YearEndWords words{figures, language};
    for (const YearEndStatus status : kYearEndStatuses)
        row(codeOf(status), nameOf(status, language), figures.counts.of(status));
    row("positive", words.positive(), figures.counts.positive());
    row("covered", words.covered(), covered);
}

/// Letters as a terminal counts them: code points, not bytes.
std::size_t lettersIn(std::string_view text)
{
    std::size_t letters = 0;
    for (const char c : text)
        letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return letters;
}

std::string padded(std::string_view text, std::size_t width)
{
    const std::size_t letters = lettersIn(text);
    return std::string{text} + std::string(letters < width ? width - letters : 0, ' ');
}

std::string rightAligned(std::string_view text, std::size_t width)
{
    const std::size_t letters = lettersIn(text);
    return std::string(letters < width ? width - letters : 0, ' ') + std::string{text};
}

}  // namespace

std::string yearEndJson(const YearEndFigures& figures, const YearEndOptions& options)
{
    const YearEndQuestion& question = figures.question;
    Json counts = Json::object();
    for (const YearEndStatus status : kYearEndStatuses)
        counts[std::string{codeOf(status)}] = figures.counts.of(status);
    Json object{{"definition", question.definition.name},
                {"year", question.year},
                {"ages_from", question.ages.youngest},
                {"ages_to", question.ages.oldest},
                {"cut_off", toIso(question.cutOff)},
                {"contact_window_days", question.definition.contactWindowDays},
                {"covered", figures.counts.covered()},
                {"positive", figures.counts.positive()},
                {"share", shareAsJson(figures.counts.share())},
                {"share_of_present", shareAsJson(figures.counts.shareOfPresent())},
                {"counts", counts},
                {"worked_out_at", toIsoUtc(figures.workedOutAt)}};
    if (options.contents == ReportContents::FiguresAndList)
        object["list"] = listAsJson(figures, options);
    return object.dump(2) + "\n";
}

std::string yearEndCsv(const YearEndFigures& figures, const YearEndOptions& options)
{
    std::ostringstream out;
    CsvWriter csv{out, options.csvMark};
    if (options.contents == ReportContents::FiguresAndList)
        writeListCsv(csv, figures, options);
    else
        writeCountsCsv(csv, figures, options.language);
    return out.str();
}

std::string yearEndText(const YearEndFigures& figures, const YearEndOptions& options)
{
    constexpr std::size_t kNameWidth = 34;
    const YearEndWords words{figures, options.language};
    std::ostringstream out;
    out << words.title() << "\n" << words.subtitle() << "\n\n" << words.headline() << "\n\n";
    const int covered = figures.counts.covered();
    const auto row = [&](std::string_view name, int count) {
        const auto share = covered == 0 ? std::nullopt : std::optional{static_cast<double>(count) / covered};
        out << "  " << padded(name, kNameWidth) << rightAligned(numberText(count, options.language), 8)
            << rightAligned(shareText(share, options.language), 10) << "\n";
    };
    for (const YearEndStatus status : kYearEndStatuses)
        row(nameOf(status, options.language), figures.counts.of(status));
    out << "  " << std::string(kNameWidth + 18, '-') << "\n";
    row(words.positive(), figures.counts.positive());
    row(words.covered(), covered);
    out << "  " << padded(words.withoutAbsent(), kNameWidth + 8)
        << rightAligned(shareText(figures.counts.shareOfPresent(), options.language), 10) << "\n\n";
    for (const auto& [name, value] : words.parameters())
        out << "  " << padded(name, kNameWidth) << value << "\n";
    if (options.contents == ReportContents::FiguresAndList) {
        out << "\n";
        for (const CoveredCitizen& citizen : figures.citizens) {
            const YearEndListRow line = listRow(citizen, options);
            out << padded(line.cpr, 12) << " " << padded(line.caseNumber, 14) << " " << padded(line.name, 28) << " "
                << line.evidence << "\n";
        }
    }
    return out.str();
}

}  // namespace fodfaeste
