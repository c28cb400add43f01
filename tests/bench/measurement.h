#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <vector>

namespace fodfaeste::bench {

/// What a figure may be at most, and which of the run's figures is held against it.
struct Budget {
    enum class Of { Median, NinetyFifth } of = Of::Median;
    double most = 0;  ///< in the figure's unit; 0: no budget, the figure is told for its own sake
};

inline constexpr Budget kNoBudget{};

inline Budget atMost(double most)
{
    return {Budget::Of::Median, most};
}
inline Budget atMostP95(double most)
{
    return {Budget::Of::NinetyFifth, most};
}

/// Measures `work` so many times after one try that does not count, in milliseconds, without the waits for the disk to confirm:
/// its median and 95th percentile stand beside the budget in the table.
void measureMilliseconds(const std::string& name, const Budget& budget, int times, std::function<void()> work);

/// A figure of any unit, worked out by `samples` when the benchmarks run.
void measureSamples(const std::string& name, const std::string& unit, const Budget& budget,
                    std::function<std::vector<double>()> samples);
/// The same of a single value.
void measureFigure(const std::string& name, const std::string& unit, const Budget& budget, std::function<double()> figure);

/// Milliseconds that the work takes once.
double millisecondsOf(const std::function<void()>& work);

/// Prints one line for each figure: median, 95th percentile, budget, verdict. The last line counts what is over; being slow is
/// never a failure.
class TableReporter final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    int m_held = 0;
    int m_over = 0;
};

}  // namespace fodfaeste::bench
