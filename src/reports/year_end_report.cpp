#include "reports/year_end_report.h"

#include "reports/words.h"
#include "reports/year_end_words.h"

namespace fodfaeste {

namespace {

/// Builds the report block by block.
class Builder {
public:
    Builder(const YearEndFigures& figures, const YearEndOptions& options)
        : m_figures{figures}
        , m_options{options}
        , m_words{figures, options.language}
    {}

    Report build()
    {
        m_report.title = m_words.title();
        m_report.subtitle = m_words.subtitle();
        m_report.language = m_options.language;
        m_report.madeBy =
            (m_options.madeBy.empty() ? std::string{} : m_options.madeBy + " · ") + momentText(m_figures.workedOutAt);
        addKeyFigures();
        m_report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Body, m_words.headline()});
        addStatusTable();
        addChart();
        addDefinition();
        if (m_options.contents == ReportContents::FiguresAndList)
            addList();
        return std::move(m_report);
    }

private:
    std::string text(std::string_view danish, std::string_view english) const
    {
        return std::string{in(m_options.language, danish, english)};
    }
    std::string number(int value) const { return numberText(value, m_options.language); }
    std::string shareOf(int part, const StatusCounts& counts) const
    {
        const int whole = counts.covered();
        return shareText(whole == 0 ? std::nullopt : std::optional{static_cast<double>(part) / whole}, m_options.language);
    }
    void heading(std::string_view danish, std::string_view english)
    {
        m_report.blocks.emplace_back(ReportHeading{text(danish, english)});
    }

    void addKeyFigures()
    {
        const StatusCounts& counts = m_figures.counts;
        KeyFigures figures;
        figures.figures = {
            {std::string{m_words.positive()}, shareText(counts.share(), m_options.language),
             number(counts.positive()) + text(" af ", " of ") + number(counts.covered())},
            {std::string{m_words.covered()}, number(counts.covered()),
             std::to_string(m_figures.question.ages.youngest) + "–" + std::to_string(m_figures.question.ages.oldest) +
                 text(" år", " years")},
            {std::string{m_words.withoutAbsent()}, shareText(counts.shareOfPresent(), m_options.language),
             number(counts.of(YearEndStatus::Deceased) + counts.of(YearEndStatus::Moved)) +
                 text(" døde eller fraflyttede", " deceased or moved")},
        };
        m_report.blocks.emplace_back(std::move(figures));
    }

    ReportRow statusRow(std::string name, int count, std::optional<int> otherCount, ReportRow::Kind kind) const
    {
        ReportRow row{kind, {std::move(name), number(count), shareOf(count, m_figures.counts)}};
        if (otherCount) {
            row.cells.push_back(number(*otherCount));
            row.cells.push_back(shareOf(*otherCount, m_options.other->counts));
        }
        return row;
    }

    void addStatusTable()
    {
        heading("Status på skæringsdatoen", "Status on the cut-off day");
        ReportTable table;
        table.columns = {{text("Status", "Status"), CellAlignment::Left, 3.2},
                         {std::to_string(m_figures.question.year), CellAlignment::Right, 1},
                         {text("Andel", "Share"), CellAlignment::Right, 1}};
        const auto& other = m_options.other;
        if (other) {
            table.columns.push_back({std::to_string(other->question.year), CellAlignment::Right, 1});
            table.columns.push_back({text("Andel", "Share"), CellAlignment::Right, 1});
        }
        for (const YearEndStatus status : kYearEndStatuses)
            table.rows.push_back(statusRow(std::string{nameOf(status, m_options.language)}, m_figures.counts.of(status),
                                           other ? std::optional{other->counts.of(status)} : std::nullopt,
                                           ReportRow::Kind::Ordinary));
        table.rows.push_back(statusRow(std::string{m_words.positive()}, m_figures.counts.positive(),
                                       other ? std::optional{other->counts.positive()} : std::nullopt, ReportRow::Kind::Total));
        table.rows.push_back(statusRow(std::string{m_words.covered()}, m_figures.counts.covered(),
                                       other ? std::optional{other->counts.covered()} : std::nullopt, ReportRow::Kind::Total));
        m_report.blocks.emplace_back(std::move(table));
    }

    Chart::Series series(const YearEndFigures& figures) const
    {
        Chart::Series series{std::to_string(figures.question.year), {}, -1};
        for (const YearEndStatus status : kYearEndStatuses) {
            const double covered = figures.counts.covered();
            series.values.push_back(m_options.other && covered > 0 ? figures.counts.of(status) / covered
                                                                   : figures.counts.of(status));
        }
        return series;
    }

    void addChart()
    {
        Chart chart;
        chart.kind = m_options.other ? Chart::Kind::GroupedBars : Chart::Kind::HorizontalBars;
        chart.unit = m_options.other ? Chart::Unit::Share : Chart::Unit::Count;
        chart.title = text("Status på skæringsdatoen", "Status on the cut-off day");
        for (const YearEndStatus status : kYearEndStatuses)
            chart.categories.emplace_back(nameOf(status, m_options.language));
        chart.series.push_back(series(m_figures));
        if (m_options.other)
            chart.series.push_back(series(*m_options.other));
        m_report.blocks.emplace_back(ReportChart{std::move(chart)});
    }

    void addDefinition()
    {
        heading("Sådan er det opgjort", "How it was worked out");
        m_report.blocks.emplace_back(ReportParagraph{ReportParagraph::Kind::Small, m_words.whoIsCovered()});
        ReportTable parameters{
            {{text("Parameter", "Parameter"), CellAlignment::Left, 2}, {text("Værdi", "Value"), CellAlignment::Left, 3}}, {}};
        for (auto& [name, value] : m_words.parameters())
            parameters.rows.push_back({ReportRow::Kind::Ordinary, {name, value}});
        m_report.blocks.emplace_back(std::move(parameters));
        ReportTable definitions{{{"Status", CellAlignment::Left, 2}, {text("Gælder når", "Holds when"), CellAlignment::Left, 5}},
                                {}};
        for (const YearEndStatus status : kYearEndStatuses)
            definitions.rows.push_back(
                {ReportRow::Kind::Ordinary,
                 {std::string{nameOf(status, m_options.language)}, std::string{definitionOf(status, m_options.language)}}});
        m_report.blocks.emplace_back(std::move(definitions));
    }

    void addList()
    {
        m_report.confidentiality = text("Fortroligt – indeholder personoplysninger", "Confidential – contains personal data");
        m_report.blocks.emplace_back(PageBreak{});
        heading("De omfattede unge", "The young people covered");
        ReportTable table{{{text("CPR-nr.", "CPR no."), CellAlignment::Left, 1.3},
                           {text("Navn", "Name"), CellAlignment::Left, 2},
                           {text("Sag", "Case"), CellAlignment::Left, 1.4},
                           {text("Status og hvad der afgjorde den", "Status and what decided it"), CellAlignment::Left, 4}},
                          {}};
        table.rows.reserve(m_figures.citizens.size());
        for (const CoveredCitizen& citizen : m_figures.citizens) {
            YearEndListRow row = listRow(citizen, m_options);
            table.rows.push_back({ReportRow::Kind::Ordinary, {row.cpr, row.name, row.caseNumber, row.evidence}});
        }
        m_report.blocks.emplace_back(std::move(table));
    }

    const YearEndFigures& m_figures;
    const YearEndOptions& m_options;
    YearEndWords m_words;
    Report m_report;
};

}  // namespace

YearEndListRow listRow(const CoveredCitizen& citizen, const YearEndOptions& options)
{
    return {options.cpr == CprDisplay::Shown ? citizen.cpr.revealed() : citizen.cpr.masked(), citizen.name, citizen.caseNumber,
            codeOf(citizen.decision.status), evidenceText(citizen.record, citizen.decision.status, options.language)};
}

Report yearEndReport(const YearEndFigures& figures, const YearEndOptions& options)
{
    return Builder{figures, options}.build();
}

}  // namespace fodfaeste
