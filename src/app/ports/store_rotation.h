#pragma once

#include "base/date.h"
#include "base/result.h"

namespace fodfaeste {

struct OpenedStore;

/// The same store under a new key, lying ready beside it. Letting it go leaves everything as it was.
class PreparedRotation {
public:
    virtual ~PreparedRotation() = default;
    /// The store under its new key, for the line that says who changed it. Let it go before commit().
    virtual Result<OpenedStore> open() = 0;
    /// Takes the place of the store in one step; what was under the old key is deleted. Conflict while it is open.
    virtual Status commit(Instant now) = 0;
};

}  // namespace fodfaeste
