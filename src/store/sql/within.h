#pragma once

#include "base/result.h"

#include <functional>

namespace fodfaeste::sql {

/// Does the work and turns an engine's failure into an Error: the only place where a Failure is caught.
Status within(const std::function<Status()>& work);

}  // namespace fodfaeste::sql
