#pragma once

#include "app/overview/overview_service.h"

namespace fodfaeste {

/// The people behind a number of the overview.
Result<std::vector<OverviewListRow>> overviewList(Transaction& transaction, const ReadModel& readModel,
                                                  const OverviewSelection& selection, Date today);
std::vector<UpcomingRelease> upcomingReleases(const ReadModel& readModel, Date today);

}  // namespace fodfaeste
