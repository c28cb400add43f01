#pragma once

#include "domain/casefile/case_file.h"
#include "domain/citizen/citizen.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/outcome/deciding_record.h"
#include "domain/outcome/year_end_status.h"
#include "domain/spell/spell.h"
#include "domain/task/task.h"
#include "reports/report.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// What a summary says of a citizen. Whoever fills it in has left out what the reader may not see.
struct PersonSummary {
    explicit PersonSummary(Citizen person) : citizen{std::move(person)} {}

    struct Contact {
        ContactEvent contact;
        std::string caseworker;
        std::string note;  ///< empty where there is none, or where it is restricted
        bool isRestricted = false;
    };

    Citizen citizen;
    bool addressIsProtected = false;
    std::optional<CaseFile> caseFile;  ///< the open one, else the latest
    std::string caseworker;
    std::optional<YearEndStatus> status;
    std::optional<DecidingRecord> decidedBy;
    std::vector<Spell> spells;
    bool custodyIsHidden = false;
    std::vector<CustodyStay> stays;
    std::vector<Task> openTasks;  ///< by due day
    std::vector<Contact> contacts;
    int restrictedLeftOut = 0;
    bool hasMoreContacts = false;
    std::string printedBy;
    Instant printedAt{};
    Date today{};
    Language language = Language::Danish;
};

/// One or two sheets to bring to a meeting. CPR masked, a protected address never, restricted notes never.
Report personSummary(const PersonSummary& summary);

}  // namespace fodfaeste
