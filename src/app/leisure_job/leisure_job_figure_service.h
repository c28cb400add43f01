#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/read_model/read_model.h"
#include "domain/leisure_job/leisure_job_figures.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

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
