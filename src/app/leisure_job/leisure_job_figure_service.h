#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/read_model/read_model.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

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

struct LeisureJobQuestion {
    Period period;  ///< with its last day
    LeisureJobDivision division = LeisureJobDivision::District;
};

struct LeisureJobFigures {
    LeisureJobQuestion question;
    Date today{};
    int keptWeeks = 0;      ///< by the terms of the last day of the period
    int lastingMonths = 0;  ///< likewise
    LeisureJobCounts whole;
    std::vector<LeisureJobCounts> parts;  ///< districts and ages by number, employers in Danish order, months in order

    /// Kept of those measured, and lasting of those covered; nothing when there is nobody, or a number is hidden.
    std::optional<double> shareKept() const;
    std::optional<double> shareLasting() const;
};

/// One line behind a number. An opening has no citizen.
struct LeisureJobFigureRow {
    CitizenId citizen;
    PlacementId placement;
    JobOpeningId opening;
    std::string name;  ///< of the young person
    std::optional<int> age;
    std::optional<int> districtNo;  ///< of the young person, or of the opening
    std::string employerName;
    std::string title;
    std::optional<Date> from;  ///< posted, begun or started
    std::optional<Date> to;    ///< ended
};

/// The figures of leisure jobs, each with the list behind it, both from one walk. A team lead's and an analyst's are of
/// everybody, anybody else's of the cases in their own hands. Who may see figures only is not told numbers of people below five.
class LeisureJobFigureService {
public:
    LeisureJobFigureService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// InvalidInput on "figures.period" when it has no end or is turned round.
    Result<LeisureJobFigures> figures(const Session& session, const LeisureJobQuestion& question);
    /// The rows that a number counts; of one part when `part` names its label. In Danish order of name.
    Result<std::vector<LeisureJobFigureRow>> list(const Session& session, const LeisureJobQuestion& question,
                                                  LeisureJobFigure figure, const std::optional<std::string>& part);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
