#pragma once

#include "app/demonstration/life_plan.h"
#include "app/demonstration/office.h"

#include <vector>

namespace fodfaeste::demonstration {

/// Shares the cases out day by day: to whoever of the district's team has least to do, or to a neighbour when the team is
/// full. Some cases are handed over once or twice. The numbers are given by case file, then by time.
std::vector<Assignment> makeAssignments(const Office& office, const std::vector<const Episode*>& episodes);

/// The caseworker of a day.
class Responsibility {
public:
    explicit Responsibility(const Office& office);
    UserId on(CaseFileId caseFile, Date day) const;

private:
    std::vector<std::vector<Assignment>> m_ofCase;
};

}  // namespace fodfaeste::demonstration
