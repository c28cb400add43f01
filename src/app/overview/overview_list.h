#pragma once

#include "app/overview/overview_service.h"

namespace fodfaeste {

/// The people behind a number of the overview.
Result<std::vector<OverviewListRow>> overviewList(Transaction& transaction, const ReadModel& readModel,
                                                  const OverviewSelection& selection, Date today);
/// The days for which an open case stands on a list, one row each; none when it does not belong there. A number of the overview
/// is the sum over all open krimi cases.
std::vector<Date> daysOnList(const RuleBook& rules, const ReadModel::View& view, const CaseEntry& caseFile,
                             OverviewSelection::Kind kind, Date today);
std::vector<UpcomingRelease> upcomingReleases(const ReadModel& readModel, Date today);
/// Hours from the contacts of an open case until they were written down, as far as the rule for missing notes looks back.
std::vector<RecordDelay> recordDelays(const RuleBook& rules, const ReadModel::View& view, const CaseEntry& caseFile, Date today);

}  // namespace fodfaeste
