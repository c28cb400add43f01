#pragma once

#include "app/ports/store.h"
#include "base/date.h"

namespace fodfaeste::demonstration {

/// Roadmaps for people in custody and for those who came out lately: releases last month, soon and later; one step overdue, one
/// roadmap that nobody holds, one offer nobody answers, one day of release that moved. Made after the office, of what is there.
Status writeRoadmaps(Transaction& transaction, Date today);

}  // namespace fodfaeste::demonstration
