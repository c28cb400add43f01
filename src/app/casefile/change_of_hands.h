#pragma once

#include "app/ports/store.h"

namespace fodfaeste {

/// The caseworker takes the case over from that day; whoever had it ends the day before. InvalidInput on "assignment.from" for a
/// day outside the case's period.
Status changeHands(Transaction& transaction, const CaseFile& caseFile, UserId caseworker, Date from);

}  // namespace fodfaeste
