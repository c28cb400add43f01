#pragma once

#include "domain/leisure_job/job_opening.h"

#include <map>
#include <string>
#include <vector>

namespace fodfaeste {

// By what employers and openings are named in an exchange folder. The same records have the same keys in every store they are
// brought to, as long as they stand in the same order.

/// The CVR number, else the name; where a name has been used already, with " #2" behind it, and so on.
std::map<EmployerId, std::string> employerKeys(const std::vector<Employer>& employers);
/// The day it was posted and its title, told apart in the same way among the openings of one employer.
std::map<JobOpeningId, std::string> openingKeys(const std::vector<JobOpening>& openings);

}  // namespace fodfaeste
