#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace fodfaeste {

/// What is counted. Each figure is the number of rows of its list.
enum class LeisureJobFigure {
    Openings,       ///< openings posted in the period
    Placements,     ///< placements begun in the period, at whatever stage
    Started,        ///< jobs that started in the period
    KeptMeasured,   ///< of those, where the weeks after which a job counts as kept (13) have passed by today
    Kept,           ///< of those, still running when the weeks had passed
    YoungCovered,   ///< under-18s with a case in the programme in the period
    YoungInLasting  ///< of those, with a job of at least three months that ran in the period
};

inline constexpr std::array kLeisureJobFigures{
    LeisureJobFigure::Openings, LeisureJobFigure::Placements,   LeisureJobFigure::Started,       LeisureJobFigure::KeptMeasured,
    LeisureJobFigure::Kept,     LeisureJobFigure::YoungCovered, LeisureJobFigure::YoungInLasting};

enum class LeisureJobDivision { District, Employer, Age, Month };

inline constexpr std::array kLeisureJobDivisions{LeisureJobDivision::District, LeisureJobDivision::Employer,
                                                 LeisureJobDivision::Age, LeisureJobDivision::Month};

/// One line of the figures: the whole, or a part of it.
struct LeisureJobCounts {
    std::string label;  ///< district number, employer's name, age, or month "2013-01"; empty: not known, or the whole
    /// In the order of kLeisureJobFigures. Nothing where the number is small and whoever asks may not see people.
    std::array<std::optional<int>, kLeisureJobFigures.size()> counts{};

    std::optional<int> of(LeisureJobFigure figure) const { return counts[static_cast<std::size_t>(figure)]; }
};

}  // namespace fodfaeste
