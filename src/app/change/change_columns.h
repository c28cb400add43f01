#pragma once

#include "app/change/change_service.h"
#include "app/ports/store.h"

#include <vector>

namespace fodfaeste {

/// What a change did, column by column, for whoever asks: restricted notes, protected addresses and custody are hidden from
/// whoever may not see them, and case files and citizens have their numbers and names.
std::vector<ChangedColumn> columnsOf(Transaction& transaction, const Session& session, const Change& change, Date today);

}  // namespace fodfaeste
