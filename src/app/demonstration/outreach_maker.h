#pragma once

#include "app/demonstration/office.h"
#include "domain/outreach/outreach_contact.h"

#include <vector>

namespace fodfaeste::demonstration {

/// Whom the invented office met on the street in 2012 and 2013, at invented places; by time, with the office's own numbers of its
/// users.
std::vector<OutreachContact> makeOutreach(const Office& office);

}  // namespace fodfaeste::demonstration
