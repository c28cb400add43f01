#pragma once

#include "bench/bench_office.h"

namespace fodfaeste::bench {

/// From a key to paint on a window that is not on a screen, and reports on paper.
void registerWindowBench(BenchOffice& office);
void registerPaperBench(BenchOffice& office, const std::string& folder);

}  // namespace fodfaeste::bench
