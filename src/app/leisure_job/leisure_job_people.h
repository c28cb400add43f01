#pragma once

#include "app/access/session.h"
#include "app/read_model/read_model.h"

#include <map>
#include <optional>
#include <string>

namespace fodfaeste {

/// Whom a case is about, as the lists of leisure jobs show them.
struct LeisureJobPerson {
    CitizenId citizen;
    std::string name;
    Date bornOn{};
    int age = 0;
    std::optional<int> districtNo;
    std::string programme;
    DayRange open;        ///< the days of the case
    bool isOpen = false;  ///< the case, on that day
};

/// Whether somebody's figures are of everybody, and not of the cases in their own hands.
bool seesEverybodysJobs(const Session& session);

/// The cases that somebody may see on lists: a team lead all, an analyst all that is counted, everybody else those in their own
/// hands on that day, and a leisure job worker of those only the leisure job cases of people under 18.
std::map<CaseFileId, LeisureJobPerson> leisureJobPeople(const Session& session, const ReadModel& readModel, Date today);

}  // namespace fodfaeste
