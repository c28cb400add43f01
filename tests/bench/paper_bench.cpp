#include "app/outcome/outcome_service.h"
#include "bench/measurement.h"
#include "bench/window_bench.h"
#include "paper/pdf_writer.h"
#include "reports/year_end_report.h"

#include <stdexcept>

namespace fodfaeste::bench {

namespace {

void mustWork(const Status& status)
{
    if (!status)
        throw std::runtime_error{"a benchmark met an error: " + status.error().detail};
}

/// The year's figures with so many of the covered citizens in the list, over and over where there are not as many.
YearEndFigures figuresOf(BenchOffice& office, std::size_t people)
{
    auto figures = office.services().outcome.forExport(office.lead(), {2012, {}, {}}, {"pdf", true, false, {}});
    if (!figures || figures->citizens.empty())
        throw std::runtime_error{"the year covers nobody " +
                                 (figures ? std::to_string(figures->counts.covered()) : figures.error().detail)};
    const std::size_t some = figures->citizens.size();
    figures->citizens.reserve(people);
    for (std::size_t i = some; i < people; ++i)
        figures->citizens.push_back(CoveredCitizen{figures->citizens[i % some]});
    figures->citizens.erase(figures->citizens.begin() + static_cast<std::ptrdiff_t>(people), figures->citizens.end());
    return std::move(figures).value();
}

}  // namespace

void registerPaperBench(BenchOffice& office, const std::string& folder)
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
                 {"report of 100,000 people as XLSX", 100'000, false, 2'500, 1}};
    for (const auto& file : files) {
        const std::string path = folder + (file.isPdf ? "/report.pdf" : "/report.xlsx");
        measureMilliseconds(office.name() + "/" + file.name, {Budget::Of::Median, file.budget}, file.times,
                            [&office, options, path, isPdf = file.isPdf, figures = std::shared_ptr<YearEndFigures>{},
                             people = file.people]() mutable {
                                if (!figures)
                                    figures = std::make_shared<YearEndFigures>(figuresOf(office, people));
                                mustWork(isPdf ? writePdf(yearEndReport(*figures, options), path)
                                               : writeYearEndXlsx(*figures, options, path));
                            });
    }
}

}  // namespace fodfaeste::bench
