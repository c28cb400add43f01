#pragma once

#include "domain/casefile/case_file.h"
#include "domain/citizen/citizen.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/spell/spell.h"
#include "domain/task/task.h"
#include "domain/user/user.h"

#include <vector>

namespace fodfaeste::demonstration {

/// Everything that an invented office has on record. Each list is numbered from 1 within the office, and the records name
/// each other by these numbers; a store gives its own. The first user leads the first team.
struct Office {
    std::vector<Team> teams;
    std::vector<User> users;
    std::vector<Citizen> citizens;
    std::vector<CaseFile> caseFiles;
    std::vector<Assignment> assignments;
    std::vector<ContactEvent> contacts;  ///< by case file, then time
    std::vector<JournalNote> notes;      ///< by contact, then version
    std::vector<Spell> spells;
    std::vector<CustodyStay> stays;
    std::vector<Task> tasks;
};

/// The one office of the demonstration, 2011 to 2013: the same on every machine, to the last letter.
Office makeOffice();

}  // namespace fodfaeste::demonstration
