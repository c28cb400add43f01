#pragma once

#include "app/overview/overview_service.h"

#include <map>
#include <string>

namespace fodfaeste {

/// Says in which part of a division a covered citizen stands, by the names of the office's own data.
class CohortDivider {
public:
    CohortDivider(Transaction& transaction, Date day);
    std::string partOf(const PersonEntry& person, Division division) const;

private:
    std::map<UserId, User> m_users;
    std::map<TeamId, std::string> m_teams;
    Date m_day;
};

/// Divides the cohort by team, caseworker, city district and age.
void fillParts(OverviewFigures& figures, Transaction& transaction, const ReadModel& readModel, const YearEndQuestion& question);

}  // namespace fodfaeste
