#include "bench/measurement.h"

#include "bench/disk_wait.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace fodfaeste::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kNameWidth = 60;

/// The smallest value that so large a share of the samples does not exceed.
double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(samples.size()))) - 1;
    const auto at = samples.begin() + std::max<std::ptrdiff_t>(place, 0);
    std::nth_element(samples.begin(), at, samples.end());
    return *at;
}

/// Four figures, without an exponent however large they are.
std::string numberText(double value)
{
    char text[32];
    const int decimals = value >= 1000 ? 0 : value >= 100 ? 1 : value >= 10 ? 2 : value >= 1 ? 3 : 4;
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

}  // namespace

double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>{Clock::now() - begin}.count();
}

void measureSamples(const std::string& name, const std::string& unit, const Budget& budget,
                    std::function<std::vector<double>()> samples)
{
    const auto body = [unit, budget, samples = std::move(samples)](benchmark::State& state) {
        for ([[maybe_unused]] const auto round : state) {
            const std::vector<double> measured = samples();
            state.counters["median"] = percentile(measured, 0.5);
            state.counters["p95"] = percentile(measured, 0.95);
            state.counters["times"] = static_cast<double>(measured.size());
            state.counters["budget"] = budget.most;
            state.counters["of_p95"] = budget.of == Budget::Of::NinetyFifth ? 1 : 0;
            state.SetLabel(unit);
        }
    };
    benchmark::RegisterBenchmark(name.c_str(), body)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();
}

void measureMilliseconds(const std::string& name, const Budget& budget, int times, std::function<void()> work)
{
    measureSamples(name, "ms", budget, [times, work = std::move(work)] {
        work();
        std::vector<double> samples;
        samples.reserve(static_cast<std::size_t>(times));
        for (int i = 0; i < times; ++i) {
            const double waited = millisecondsWaitedForDisk();
            const double took = millisecondsOf(work);
            samples.push_back(std::max(0.0, took - (millisecondsWaitedForDisk() - waited)));
        }
        return samples;
    });
}

void measureFigure(const std::string& name, const std::string& unit, const Budget& budget, std::function<double()> figure)
{
    measureSamples(name, unit, budget, [figure = std::move(figure)] { return std::vector<double>{figure()}; });
}

bool TableReporter::ReportContext(const Context& /*context*/)
{
    std::printf("\n%-*s%12s %12s  %-8s %14s  %s\n", kNameWidth, "figure", "median", "p95", "unit", "budget", "verdict");
    std::fflush(stdout);
    return true;
}

void TableReporter::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        const auto counter = [&run](const char* name) { return run.counters.at(name).value; };
        const double budget = counter("budget");
        const bool ofP95 = counter("of_p95") > 0;
        const bool isOver = counter(ofP95 ? "p95" : "median") > budget;
        const std::string allowed = budget > 0 ? (ofP95 ? "p95 <= " : "<= ") + numberText(budget) : std::string{};
        // Of a single measurement there is no percentile to tell.
        const std::string p95 = counter("times") > 1 ? numberText(counter("p95")) : std::string{};
        std::printf("%-*s%12s %12s  %-8s %14s  %s\n", kNameWidth, run.run_name.function_name.c_str(),
                    numberText(counter("median")).c_str(), p95.c_str(), run.report_label.c_str(), allowed.c_str(),
                    budget <= 0 ? ""
                    : isOver    ? "OVER"
                                : "within");
        std::fflush(stdout);
        m_held += budget > 0 ? 1 : 0;
        m_over += budget > 0 && isOver ? 1 : 0;
    }
}

void TableReporter::Finalize()
{
    std::printf("%d of %d figures are over their budget.\n", std::exchange(m_over, 0), std::exchange(m_held, 0));
    std::fflush(stdout);
}

}  // namespace fodfaeste::bench
