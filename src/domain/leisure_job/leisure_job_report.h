#pragma once

#include "base/date.h"
#include "domain/leisure_job/leisure_job_figures.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// A number as it may leave the house.
struct ReportedCount {
    enum class Shown {
        Exactly,
        Small,  ///< one to four people: told as "<5"
        Hidden  ///< not small, but it would tell a small one
    };
    Shown shown = Shown::Exactly;
    int value = 0;  ///< 0 where it is not shown, so that nothing made from this can tell it

    friend bool operator==(const ReportedCount&, const ReportedCount&) = default;
};

/// A line of the report: the whole, or a part of it.
struct ReportedPart {
    std::string label;  ///< as in LeisureJobCounts
    std::array<ReportedCount, kLeisureJobFigures.size()> counts{};

    const ReportedCount& of(LeisureJobFigure figure) const { return counts[static_cast<std::size_t>(figure)]; }
    ReportedCount& of(LeisureJobFigure figure) { return counts[static_cast<std::size_t>(figure)]; }
};

/// The figures of leisure jobs in a period, divided in every way, with nothing in them that tells of less than five people.
struct LeisureJobReport {
    Period period;  ///< with its last day
    Instant madeAt{};
    bool isOfEverybody = true;  ///< else of the cases in the hands of whoever made it
    std::string purpose;
    int keptWeeks = 0;      ///< by the terms of the last day of the period
    int lastingMonths = 0;  ///< likewise
    int adultAge = 0;       ///< likewise
    ReportedPart whole;
    std::array<std::vector<ReportedPart>, kLeisureJobDivisions.size()> divisions;

    /// Kept of those measured, and lasting of those covered; nothing when there is nobody, or a number is hidden.
    std::optional<double> shareKept() const;
    std::optional<double> shareLasting() const;
};

/// What may be told of one division of figures whose whole is told as well. A number of one to four people is hidden, and so is a
/// number that differs from the one it is a part of by so few. Then more of its kind are hidden, the smallest first, until what
/// is left does not tell the hidden ones: at least two of them, of at least five people together. A whole that is hidden hides
/// all its parts. Openings are no people and stay.
struct DividedCounts {
    LeisureJobCounts whole;
    std::array<std::vector<LeisureJobCounts>, kLeisureJobDivisions.size()> divisions;
};
void hideSmallNumbers(const DividedCounts& counts, LeisureJobReport& report);

}  // namespace fodfaeste
