#pragma once

#include "app/demonstration/office.h"

namespace fodfaeste::demonstration {

/// What is known of the real year: 632 covered, 373 (59.0 %) of them in work, education, an offer or good contact.
inline constexpr int kYear = 2012;
inline constexpr int kCovered = 632;
inline constexpr int kPositive = 373;

/// Brings the office to exactly 373: as long as the year-end definition counts too few, somebody who was lost takes a call in
/// December; as long as it counts too many, somebody's latest talk went badly. Contacts stay in order, with new numbers.
void balanceYearEnd(Office& office);

/// Numbers the contacts from 1, in their order.
void numberContacts(Office& office);

}  // namespace fodfaeste::demonstration
