#pragma once

#include "reports/language.h"
#include "reports/report.h"

#include <string_view>

namespace fodfaeste {

/// One page for the sealed envelope: the recovery key of a store, and how to use it.
Report recoverySheet(std::string_view recoveryKey, std::string_view storeName, Language language);

}  // namespace fodfaeste
