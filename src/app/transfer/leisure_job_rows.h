#pragma once

#include "app/transfer/exchange_records.h"
#include "app/transfer/exchange_row.h"

namespace fodfaeste {

// The rows of the files about leisure jobs as records. What cannot be understood is reported by the row.

EmployerRecord readEmployer(ExchangeRow& row);
OpeningRecord readOpening(ExchangeRow& row);
PlacementRecord readPlacementStep(ExchangeRow& row);

}  // namespace fodfaeste
