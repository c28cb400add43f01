#include "app/outcome/outcome_service.h"
#include "bench/measurement.h"
#include "bench/window_bench.h"
#include "paper/pdf_writer.h"
#include "reports/year_end_report.h"

#include <stdexcept>

namespace fodfaeste::bench {

namespace {

/// The year's figures with so many of the covered citizens in the list, over and over where there are not as many.
YearEndFigures figuresOf(BenchOffice& office, std::size_t people)
{
    YearEndFigures figures =
        orThrow(office.services().outcome.forExport(office.lead(), {2012, {}, {}}, {"pdf", true, false, {}}));
    if (figures.citizens.empty())
        throw std::runtime_error{"the year covers nobody"};
    const std::size_t some = figures.citizens.size();
    figures.citizens.reserve(people);
    for (std::size_t i = some; i < people; ++i)
        figures.citizens.push_back(CoveredCitizen{figures.citizens[i % some]});
    figures.citizens.erase(figures.citizens.begin() + static_cast<std::ptrdiff_t>(people), figures.citizens.end());
    return figures;
}

}  // namespace

void registerPaperBench(BenchOffice& office)
{
    YearEndOptions options;
    options.contents = ReportContents::FiguresAndList;
    options.madeBy = "Anne Bech";
    const struct {
        const char* name;
        std::size_t people;
        bool isPdf;
        double budget;
        int times;
    } files[] = {{"report of 650 people as PDF", 650, true, 150, 10},
                 {"report of 650 people as XLSX", 650, false, 50, 10},
                 {"report of 10,000 people as PDF", 10'000, true, 1'000, 2},
                 {"report of 100,000 people as XLSX", 100'000, false, 2'500, 2}};
    for (const auto& file : files) {
        const std::string path = office.scratch(file.isPdf ? "report.pdf" : "report.xlsx");
        const auto figures = std::make_shared<std::optional<YearEndFigures>>();
        measureMilliseconds(office.name() + "/" + file.name, atMost(file.budget), file.times, [=, &office] {
            if (!*figures)
                *figures = figuresOf(office, file.people);
            const Status written =
                file.isPdf ? writePdf(yearEndReport(**figures, options), path) : writeYearEndXlsx(**figures, options, path);
            (void)orThrow(written);
        });
    }
}

}  // namespace fodfaeste::bench
