#pragma once

#include "domain/citizen/cpr.h"

namespace fodfaeste::test {

/// The number of nobody: born on that day, the day raised by 60. One for each serial from 0 to 3999.
Cpr syntheticCpr(Date born, int serial);

}  // namespace fodfaeste::test
