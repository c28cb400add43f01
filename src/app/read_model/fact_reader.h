#pragma once

#include "app/ports/store.h"
#include "app/read_model/person_entry.h"

#include <vector>

namespace fodfaeste {

/// Reads what ReadModel keeps, of one citizen or of everybody (in order of id).
PersonFacts readPersonFacts(Transaction& transaction, const Citizen& citizen);
std::vector<PersonFacts> readAllPersonFacts(Transaction& transaction);

}  // namespace fodfaeste
