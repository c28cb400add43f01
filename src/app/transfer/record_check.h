#pragma once

#include "app/transfer/exchange_records.h"
#include "app/transfer/import_problem.h"
#include "base/date.h"
#include "domain/citizen/cpr.h"

#include <string_view>

namespace fodfaeste {

/// Reports what is wrong with records as such, whether they come from a folder or not, and among themselves: CPR
/// numbers of the wrong kind, what ends before it starts, the same key twice. Asks no store.
void checkRecords(const ExchangeRecords& records, Population population, Date today, ImportProblems& problems);

/// A small letter, then at most 31 small letters, digits, `_`, `+` or `-`.
bool isProgrammeCode(std::string_view code);

}  // namespace fodfaeste
