#pragma once

#include "app/demonstration/life_plan.h"

#include <vector>

namespace fodfaeste::demonstration {

/// The lives behind the office's records: 632 of them are covered in 2012, by construction. The order mixes the groups.
std::vector<LifePlan> planLives();

/// Whether the krimi cases of a life cover the year.
bool isCoveredIn(const LifePlan& plan, int year);

}  // namespace fodfaeste::demonstration
