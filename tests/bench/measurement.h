#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>
#include <string>

namespace fodfaeste::bench {

/// What a figure may be at most, and which of the run's figures is held against it.
struct Budget {
    enum class Of { Median, NinetyFifth } of = Of::Median;
    double most = 0;  ///< in the figure's unit; 0: no budget, the figure is told for its own sake
};

/// Measures `work` so many times after one try that does not count, in milliseconds: its median and 95th percentile stand beside
/// the budget in the table.
void measureMilliseconds(const std::string& name, const Budget& budget, int times, std::function<void()> work);

/// One figure of another unit, worked out by `figure` when the benchmarks run.
void measureFigure(const std::string& name, const std::string& unit, const Budget& budget, std::function<double()> figure);
/// The same for a figure that should be large.
void measureRate(const std::string& name, const std::string& unit, std::function<double()> figure);

/// Milliseconds that the work takes once.
double millisecondsOf(const std::function<void()>& work);

/// Prints one line for each figure: median, 95th percentile, budget, verdict.
class TableReporter final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
};

}  // namespace fodfaeste::bench
