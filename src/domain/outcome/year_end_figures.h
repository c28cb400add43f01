#pragma once

#include "domain/citizen/cpr.h"
#include "domain/outcome/deciding_record.h"
#include "domain/outcome/year_end_status.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// How many covered citizens have each status.
class StatusCounts {
public:
    void add(YearEndStatus status) { ++m_counts[static_cast<std::size_t>(status)]; }
    int of(YearEndStatus status) const { return m_counts[static_cast<std::size_t>(status)]; }

    int covered() const;
    int positive() const;
    /// Positive of all covered: the headline. Nothing when nobody is covered.
    std::optional<double> share() const;
    /// Positive of those who neither died nor moved away.
    std::optional<double> shareOfPresent() const;

    friend bool operator==(const StatusCounts&, const StatusCounts&) = default;

private:
    std::array<int, kYearEndStatuses.size()> m_counts{};
};

/// One covered citizen, and why.
struct CoveredCitizen {
    CitizenId citizen;
    Cpr cpr;
    std::string name;
    std::string caseNumber;  ///< of the case that covers
    StatusDecision decision;
    DecidingRecord record;
    std::optional<int> districtNo;
    int ageAtCutOff = 0;
    std::optional<UserId> caseworker;  ///< on the cut-off day, or the last one before it
};

/// A year-end figure: what was asked, the counts, and the list behind them, all from one walk.
struct YearEndFigures {
    YearEndQuestion question;
    Instant workedOutAt{};
    StatusCounts counts;
    std::vector<CoveredCitizen> citizens;  ///< in Danish order of name, then id; empty when only counts were asked for
};

}  // namespace fodfaeste
