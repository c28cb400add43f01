#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <string>

namespace fodfaeste {

/// Writes a report as PDF; Unexpected in a program that was built without Qt.
Status writeReportAsPdf(const Report& report, const std::string& path);

}  // namespace fodfaeste
