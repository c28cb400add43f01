#pragma once

#include "app/ports/repositories.h"
#include "app/transfer/exchange_records.h"
#include "app/transfer/row_matcher.h"

namespace fodfaeste {

// By what rows and stored records recognise each other: contacts by time, engagements by kind and start, stays by
// admission. Only the columns that the folder has take part.

/// A row without a note fits, second best, a record with any note.
MatchTexts matchTextsOf(const ContactRecord& record, const ExchangeRecords& folder, UserId caseworker);
MatchTexts matchTextsOf(const ContactWithNote& stored, const ExchangeRecords& folder);
MatchTexts matchTextsOf(const EngagementRecord& record, const ExchangeRecords& folder);
MatchTexts matchTextsOf(const Spell& stored, const ExchangeRecords& folder);
MatchTexts matchTextsOf(const CustodyRecord& record, const ExchangeRecords& folder);
MatchTexts matchTextsOf(const CustodyStay& stored, const ExchangeRecords& folder);

}  // namespace fodfaeste
