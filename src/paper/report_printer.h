#pragma once

#include "reports/report.h"

class QPrinter;

namespace fodfaeste {

/// Paints the same pages as preview and PDF on a printer, from its first page to its last where a range is set. False when the
/// printer takes nothing.
bool printReport(const Report& report, QPrinter& printer);

}  // namespace fodfaeste
