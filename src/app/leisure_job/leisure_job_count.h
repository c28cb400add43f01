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

}  // namespace fodfaeste
