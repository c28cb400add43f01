#pragma once

#include "base/secret.h"

#include <string>

namespace fodfaeste::test {

/// Every row of every table of a closed database as text: equal for two databases that hold the same, however it lies on the
/// disk.
std::string logicalDump(const std::string& path, const Secret& pageKey);

}  // namespace fodfaeste::test
