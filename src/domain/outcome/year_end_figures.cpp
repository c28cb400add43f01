#include "domain/outcome/year_end_figures.h"

#include <numeric>

namespace fodfaeste {

int StatusCounts::covered() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

int StatusCounts::positive() const
{
    int sum = 0;
    for (const YearEndStatus status : kYearEndStatuses)
        sum += isPositive(status) ? of(status) : 0;
    return sum;
}

std::optional<double> StatusCounts::share() const
{
    return covered() == 0 ? std::nullopt : std::optional{static_cast<double>(positive()) / covered()};
}

std::optional<double> StatusCounts::shareOfPresent() const
{
    const int present = covered() - of(YearEndStatus::Deceased) - of(YearEndStatus::Moved);
    return present == 0 ? std::nullopt : std::optional{static_cast<double>(positive()) / present};
}

}  // namespace fodfaeste
