#pragma once

#include "app/ports/store.h"

namespace fodfaeste::demonstration {

/// Saved views of the caseload: one that each team lead shares with the team, one of their own, and one for every caseworker.
/// Their keys leave those of the places alone.
void addViews(Transaction& transaction);

}  // namespace fodfaeste::demonstration
