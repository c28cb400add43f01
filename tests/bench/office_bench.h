#pragma once

#include "bench/bench_office.h"

namespace fodfaeste::bench {

/// Unlocking, searching, reading, the year's figures and writing. `folder` lies on the same disk as the store.
void registerOfficeBench(BenchOffice& office, const std::string& folder);

}  // namespace fodfaeste::bench
