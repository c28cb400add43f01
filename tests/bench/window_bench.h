#pragma once

#include "bench/bench_office.h"

#include <QString>

namespace fodfaeste::bench {

/// From the start of the program to the password prompt, and from the passphrase to a painted list.
void registerStartBench(BenchOffice& office);
/// From a key to paint.
void registerWindowBench(BenchOffice& office);
/// Reports on paper and as workbooks.
void registerPaperBench(BenchOffice& office);

/// The measured side of the start: the program's window up to its prompt for the store, which is told on stdout as soon as it has
/// been painted, with the memory it took.
int showPrompt(const QString& store);

}  // namespace fodfaeste::bench
