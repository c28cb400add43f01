#pragma once

#include "app/ports/store.h"

namespace fodfaeste::demonstration {

/// Somebody of the demonstration's staff is away today with a deputy, and somebody will be.
void writeAbsences(Transaction& transaction, Date today);

}  // namespace fodfaeste::demonstration
