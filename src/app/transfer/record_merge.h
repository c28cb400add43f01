#pragma once

#include "app/transfer/exchange_records.h"
#include "domain/casefile/case_file.h"
#include "domain/citizen/citizen.h"
#include "domain/leisure_job/job_opening.h"

namespace fodfaeste {

// What a stored record is to become by a record of the folder. Columns that the folder has replace what is stored, also
// when the cell is empty; columns that it does not have leave it alone.

/// Two exceptions, for the sake of people under protection: an empty cell lifts no protection, and while a citizen is
/// protected an empty address does not remove the one that is stored, because exported folders leave it out.
Citizen merged(const PersonRecord& record, Citizen stored, const ExchangeRecords& folder, Date today);
CaseFile merged(const CaseRecord& record, CaseFile stored, const ExchangeRecords& folder);
ContactEvent merged(const ContactRecord& record, ContactEvent stored, const ExchangeRecords& folder, UserId caseworker);
Spell merged(const EngagementRecord& record, Spell stored, const ExchangeRecords& folder);
CustodyStay merged(const CustodyRecord& record, CustodyStay stored, const ExchangeRecords& folder);
Employer merged(const EmployerRecord& record, Employer stored, const ExchangeRecords& folder);
JobOpening merged(const OpeningRecord& record, JobOpening stored, const ExchangeRecords& folder);

/// A citizen with nothing but a number, to be merged into.
Citizen blankCitizen(const Cpr& cpr);

}  // namespace fodfaeste
