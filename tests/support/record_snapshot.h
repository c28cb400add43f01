#pragma once

#include "support/office.h"

#include <string>

namespace fodfaeste::test {

enum class Detail {
    Facts,      ///< what the records say; equal in two stores of the same content
    Revisions,  ///< that, and how often each was saved
};

/// Every record of a store as text, a line each, in an order that does not depend on ids.
std::string snapshotOf(Office& office, Detail detail);
std::string snapshotOf(Transaction& transaction, Detail detail);

}  // namespace fodfaeste::test
