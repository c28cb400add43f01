#pragma once

#include "app/leisure_job/leisure_job_figure_service.h"

namespace fodfaeste {

/// One row that one figure counts.
struct CountedRow {
    LeisureJobFigure figure = LeisureJobFigure::Openings;
    LeisureJobFigureRow row;
};

/// The one walk that figures and lists are made from.
std::vector<CountedRow> countLeisureJobs(Transaction& transaction, const ReadModel& readModel, const Session& session,
                                         const Period& period, Date today);

/// The label of the part in which a row stands; empty where the division says nothing of it.
std::string partOf(const LeisureJobFigureRow& row, LeisureJobDivision division);

/// The numbers of the rows: all of them, and part by part. Districts and ages by number, employers in Danish order, months in
/// order.
struct CountedParts {
    LeisureJobCounts whole;
    std::vector<LeisureJobCounts> parts;
};
CountedParts divided(const std::vector<CountedRow>& rows, LeisureJobDivision division);

/// InvalidInput on "figures.period" when it has no end or is turned round.
Status checkFigurePeriod(const Period& period);

}  // namespace fodfaeste
