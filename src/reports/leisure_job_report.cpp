#include "reports/leisure_job_report.h"

#include "reports/leisure_job_words.h"
#include "reports/words.h"
#include "reports/xlsx_book.h"

#include <sstream>

namespace fodfaeste {

namespace {

const std::vector<ReportedPart>& partsOf(const LeisureJobReport& report, LeisureJobDivision division)
{
    return report.divisions[static_cast<std::size_t>(division)];
}

/// Builds the paper block by block.
class Builder {
public:
    Builder(const LeisureJobReport& report, const LeisureJobReportOptions& options)
        : m_report{report}
        , m_options{options}
        , m_words{report, options.language}
    {}

    Report build()
    {
        m_paper.title = m_words.title();
        m_paper.subtitle = m_words.scope();
        m_paper.language = m_options.language;
        m_paper.madeBy = (m_options.madeBy.empty() ? std::string{} : m_options.madeBy + " · ") + momentText(m_report.madeAt);
        addKeyFigures();
        addDefinitions();
        for (const LeisureJobDivision division : kLeisureJobDivisions)
            addDivision(division);
        return std::move(m_paper);
    }

private:
    std::string countOf(LeisureJobFigure figure) const { return m_words.textOf(m_report.whole.of(figure)); }
    std::string outOf(LeisureJobFigure part, LeisureJobFigure whole) const
    {
        return countOf(part) + m_words.text(" af ", " of ") + countOf(whole);
    }

    void addKeyFigures()
    {
        using enum LeisureJobFigure;
        m_paper.blocks.emplace_back(
            KeyFigures{{{m_words.nameOf(Started), countOf(Started), countOf(Openings) + m_words.text(" opslag", " openings")},
                        {m_words.nameOf(Kept), shareText(m_report.shareKept(), m_options.language), outOf(Kept, KeptMeasured)},
                        {m_words.text("Unge i varigt job", "Young people in a lasting job"),
                         shareText(m_report.shareLasting(), m_options.language), outOf(YoungInLasting, YoungCovered)}}});
    }

    void addDefinitions()
    {
        m_paper.blocks.emplace_back(
            ReportHeading{m_words.text("Tallene, og hvordan de er gjort op", "The figures, and how they are worked out")});
        ReportTable table{{{m_words.text("Tal", "Figure"), CellAlignment::Left, 2.4},
                           {m_words.text("Antal", "Count"), CellAlignment::Right, 0.8},
                           {m_words.text("Sådan er det gjort op", "How it is worked out"), CellAlignment::Left, 4}},
                          {}};
        for (const LeisureJobFigure figure : kLeisureJobFigures)
            table.rows.push_back(
                {ReportRow::Kind::Ordinary, {m_words.nameOf(figure), countOf(figure), m_words.definitionOf(figure)}});
        m_paper.blocks.emplace_back(std::move(table));
        ReportTable parameters{{{m_words.text("Parameter", "Parameter"), CellAlignment::Left, 1},
                                {m_words.text("Værdi", "Value"), CellAlignment::Left, 4}},
                               {}};
        for (auto& [name, value] : m_words.parameters())
            parameters.rows.push_back({ReportRow::Kind::Ordinary, {name, value}});
        m_paper.blocks.emplace_back(std::move(parameters));
    }

    void addDivision(LeisureJobDivision division)
    {
        if (partsOf(m_report, division).empty())
            return;
        m_paper.blocks.emplace_back(ReportHeading{m_words.headingOf(division)});
        ReportTable table{{{m_words.nameOf(division), CellAlignment::Left, 2.6}}, {}};
        for (const LeisureJobFigure figure : kLeisureJobFigures)
            table.columns.push_back({m_words.shortNameOf(figure), CellAlignment::Right, 1});
        const auto row = [&](ReportRow::Kind kind, std::string label, const ReportedPart& part) {
            ReportRow made{kind, {std::move(label)}};
            for (const LeisureJobFigure figure : kLeisureJobFigures)
                made.cells.push_back(m_words.textOf(part.of(figure)));
            table.rows.push_back(std::move(made));
        };
        for (const ReportedPart& part : partsOf(m_report, division))
            row(ReportRow::Kind::Ordinary, m_words.labelOf(division, part.label), part);
        row(ReportRow::Kind::Total, m_words.text("I alt", "In all"), m_report.whole);
        m_paper.blocks.emplace_back(std::move(table));
    }

    const LeisureJobReport& m_report;
    const LeisureJobReportOptions& m_options;
    LeisureJobWords m_words;
    Report m_paper;
};

XlsxCell cellOf(const ReportedCount& count, const LeisureJobWords& words)
{
    return count.shown == ReportedCount::Shown::Exactly ? XlsxCell::number(count.value) : XlsxCell::text(words.textOf(count));
}

void writeWholeSheet(XlsxBook& book, const LeisureJobReport& report, const LeisureJobWords& words)
{
    XlsxSheet sheet = book.addSheet(words.text("Samlet", "Summary"), {{40}, {12}, {90}});
    sheet.heading(words.title());
    sheet.row({});
    sheet.header(
        {words.text("Tal", "Figure"), words.text("Antal", "Count"), words.text("Sådan er det gjort op", "How it is worked out")});
    for (const LeisureJobFigure figure : kLeisureJobFigures)
        sheet.row({XlsxCell::text(words.nameOf(figure)), cellOf(report.whole.of(figure), words),
                   XlsxCell::text(words.definitionOf(figure))});
    const auto share = [&](std::string name, std::optional<double> value) {
        sheet.row({XlsxCell::text(std::move(name)), value ? XlsxCell::share(*value) : XlsxCell::text("–")});
    };
    share(words.text("Andel stadig i jobbet", "Share still in the job"), report.shareKept());
    share(words.text("Andel unge i varigt job", "Share of young people in a lasting job"), report.shareLasting());
    sheet.row({});
    for (const auto& [name, value] : words.parameters())
        sheet.row({XlsxCell::text(name), XlsxCell::text(value)});
}

void writeDivisionSheet(XlsxBook& book, const LeisureJobReport& report, LeisureJobDivision division, const LeisureJobWords& words)
{
    std::vector<XlsxBook::ColumnWidth> widths(kLeisureJobFigures.size() + 1, {14});
    widths.front() = {36};
    XlsxSheet sheet = book.addSheet(words.nameOf(division), widths);
    std::vector<std::string> heads{words.nameOf(division)};
    for (const LeisureJobFigure figure : kLeisureJobFigures)
        heads.push_back(words.shortNameOf(figure));
    sheet.header(heads);
    for (const ReportedPart& part : partsOf(report, division)) {
        std::vector<XlsxCell> cells{XlsxCell::text(words.labelOf(division, part.label))};
        for (const LeisureJobFigure figure : kLeisureJobFigures)
            cells.push_back(cellOf(part.of(figure), words));
        sheet.row(cells);
    }
}

}  // namespace

Report leisureJobPaper(const LeisureJobReport& report, const LeisureJobReportOptions& options)
{
    return Builder{report, options}.build();
}

std::string leisureJobCsv(const LeisureJobReport& report, const LeisureJobReportOptions& options)
{
    const LeisureJobWords words{report, options.language};
    std::ostringstream out;
    CsvWriter csv{out, options.csvMark};
    for (const char* column : {"division", "part", "figure", "count"})
        csv.cell(column);
    csv.endRow();
    const auto write = [&](std::string_view division, const std::string& label, const ReportedPart& part) {
        for (const LeisureJobFigure figure : kLeisureJobFigures) {
            const ReportedCount& count = part.of(figure);
            csv.cell(division).text(label).cell(codeOf(figure));
            csv.cell(count.shown == ReportedCount::Shown::Exactly ? std::to_string(count.value)
                     : count.shown == ReportedCount::Shown::Small ? std::string{"<5"}
                                                                  : std::string{"x"});
            csv.endRow();
        }
    };
    write("all", {}, report.whole);
    for (const LeisureJobDivision division : kLeisureJobDivisions) {
        for (const ReportedPart& part : partsOf(report, division))
            write(codeOf(division), words.labelOf(division, part.label), part);
    }
    return out.str();
}

Status writeLeisureJobXlsx(const LeisureJobReport& report, const LeisureJobReportOptions& options, const std::string& path)
{
    const LeisureJobWords words{report, options.language};
    XlsxBook book{path};
    writeWholeSheet(book, report, words);
    for (const LeisureJobDivision division : kLeisureJobDivisions)
        writeDivisionSheet(book, report, division, words);
    return book.close();
}

}  // namespace fodfaeste
