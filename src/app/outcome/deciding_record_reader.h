#pragma once

#include "app/ports/store.h"
#include "app/read_model/person_entry.h"
#include "domain/outcome/deciding_record.h"
#include "domain/outcome/year_end_status.h"

namespace fodfaeste {

/// Reads the record that decided a status, as far as it is told in words.
DecidingRecord readDecidingRecord(Transaction& transaction, const PersonEntry& person, const CitizenFacts& facts,
                                  const StatusDecision& decision, Date cutOff);

}  // namespace fodfaeste
