#include "bench/measurement.h"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace fodfaeste::bench {

namespace {

using Clock = std::chrono::steady_clock;

double percentile(std::vector<double> samples, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(samples.size() - 1));
    std::nth_element(samples.begin(), samples.begin() + place, samples.end());
    return samples[static_cast<std::size_t>(place)];
}

void note(benchmark::State& state, const Budget& budget, const std::vector<double>& samples)
{
    state.counters["median"] = percentile(samples, 0.5);
    state.counters["p95"] = percentile(samples, 0.95);
    state.counters["budget"] = budget.most;
    state.counters["of_p95"] = budget.of == Budget::Of::NinetyFifth ? 1 : 0;
}

std::string padded(std::string text, std::size_t width)
{
    // As the terminal counts: the rest of a letter of several bytes takes no room.
    std::size_t letters = 0;
    for (const char c : text)
        letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    if (letters < width)
        text.append(width - letters, ' ');
    return text;
}

void registerOnce(const std::string& name, std::function<void(benchmark::State&)> body)
{
    benchmark::RegisterBenchmark(name.c_str(), std::move(body))->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();
}

}  // namespace

double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>{Clock::now() - begin}.count();
}

void measureMilliseconds(const std::string& name, const Budget& budget, int times, std::function<void()> work)
{
    registerOnce(name, [budget, times, work = std::move(work)](benchmark::State& state) {
        for ([[maybe_unused]] const auto round : state) {
            work();
            std::vector<double> samples;
            samples.reserve(static_cast<std::size_t>(times));
            for (int i = 0; i < times; ++i)
                samples.push_back(millisecondsOf(work));
            note(state, budget, samples);
            state.SetLabel("ms");
        }
    });
}

void measureFigure(const std::string& name, const std::string& unit, const Budget& budget, std::function<double()> figure)
{
    registerOnce(name, [unit, budget, figure = std::move(figure)](benchmark::State& state) {
        for ([[maybe_unused]] const auto round : state) {
            note(state, budget, {figure()});
            state.SetLabel(unit);
        }
    });
}

void measureRate(const std::string& name, const std::string& unit, std::function<double()> figure)
{
    measureFigure(name, unit, {}, std::move(figure));
}

bool TableReporter::ReportContext(const Context& /*context*/)
{
    std::printf("%s%12s %12s  %-8s %12s  %s\n", padded("figure", 58).c_str(), "median", "p95", "unit", "budget", "verdict");
    return true;
}

void TableReporter::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        const auto counter = [&run](const char* name) { return run.counters.at(name).value; };
        const double budget = counter("budget");
        const bool ofP95 = counter("of_p95") > 0;
        const double held = ofP95 ? counter("p95") : counter("median");
        char allowed[32] = "";
        if (budget > 0)
            std::snprintf(allowed, sizeof allowed, "%s %.4g", ofP95 ? "p95" : "", budget);
        std::printf("%s%12.4g %12.4g  %-8s %12s  %s\n", padded(run.run_name.function_name, 58).c_str(), counter("median"),
                    counter("p95"), run.report_label.c_str(), allowed,
                    budget <= 0      ? ""
                    : held <= budget ? "within"
                                     : "OVER");
        std::fflush(stdout);
    }
}

}  // namespace fodfaeste::bench
