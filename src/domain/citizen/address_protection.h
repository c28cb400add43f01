#pragma once

#include "base/date.h"

#include <optional>

namespace fodfaeste {

/// Name and address protection by § 28 of the Danish CPR Act: it binds everybody, and lapses after a year
/// unless it is renewed.
struct AddressProtection {
    bool isProtected = false;
    std::optional<Date> until;

    /// Protection without a last day holds until somebody lifts it.
    bool holdsOn(Date day) const { return isProtected && (!until || day <= *until); }

    friend bool operator==(const AddressProtection&, const AddressProtection&) = default;
};

}  // namespace fodfaeste
