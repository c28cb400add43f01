#pragma once

#include "base/id.h"

#include <optional>

namespace fodfaeste {

/// Citizens that were registered twice and are one.
class MergeRepository {
public:
    virtual ~MergeRepository() = default;
    /// Whom somebody was joined with, in the end; nothing for who stands for themselves.
    virtual std::optional<CitizenId> keptFor(CitizenId citizen) = 0;
    /// `gone` gives up the CPR numbers, so that `kept` can have them.
    virtual void freeNumbers(CitizenId gone) = 0;
    /// Whatever refers to `gone` refers to `kept` from now on, but rights, which are given to nobody by it. Where a row for
    /// `kept` stands already, the one of `gone` stays where it is.
    virtual void join(CitizenId kept, CitizenId gone) = 0;
};

}  // namespace fodfaeste
