#pragma once

#include "base/date.h"
#include "base/id.h"

namespace fodfaeste {

/// A version of a note that stands in the municipality's case system (fagsystemet), and who brought it there.
struct CaseSystemTransfer {
    ContactId contact;
    int noteVersion = 1;
    UserId by;
    Instant at{};

    friend bool operator==(const CaseSystemTransfer&, const CaseSystemTransfer&) = default;
};

}  // namespace fodfaeste
