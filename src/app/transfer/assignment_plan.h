#pragma once

#include "domain/casefile/case_file.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// The assignment that lasts as long as the case file does; of several the one that began last. Nothing when
/// nobody was responsible at the end.
std::optional<Assignment> lastingAssignment(const std::vector<Assignment>& assignments, const Period& caseFile);

/// What has to be written so that `caseworker` is responsible for the case file to its end: new assignments have no id.
/// `before` is the period of the case file as the assignments know it, `after.period` the one it is to have. An unset
/// caseworker ends the responsibility. Empty when everything is so already.
std::vector<Assignment> planAssignments(const std::vector<Assignment>& assignments, const Period& before, const CaseFile& after,
                                        UserId caseworker, Date today);

}  // namespace fodfaeste
