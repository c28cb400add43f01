#pragma once

#include "app/ports/store.h"
#include "base/date.h"

namespace fodfaeste::demonstration {

/// Invented employers and what they offer, young people under 18 with a leisure job case each, and how far they are on the way
/// into a job. All of it is made after the office, of its own chance, so that nothing there changes.
Status writeLeisureJobs(Transaction& transaction, Date today);

}  // namespace fodfaeste::demonstration
