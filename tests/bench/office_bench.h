#pragma once

#include "bench/bench_office.h"

namespace fodfaeste::bench {

/// Memory, searching, reading and the year's figures, without a window.
void registerReadingBench(BenchOffice& office);
/// Logging contacts and taking records in.
void registerWritingBench(BenchOffice& office);

}  // namespace fodfaeste::bench
