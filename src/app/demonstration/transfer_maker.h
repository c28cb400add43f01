#pragma once

#include "base/date.h"
#include "domain/contact/contact_event.h"

#include <optional>

namespace fodfaeste::demonstration {

/// Which version of a contact's note the office has brought to the case system by the demonstration's first day: nearly all that
/// are older than a week, about half of the newest, and a few that were corrected since.
std::optional<int> transferredVersion(const ContactEvent& contact, int newestVersion, Date today);

}  // namespace fodfaeste::demonstration
