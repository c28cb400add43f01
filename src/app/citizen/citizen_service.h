#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/case_system/case_system_transfer.h"
#include "domain/follow_up/follow_up_record.h"
#include "domain/letter/letter.h"
#include "domain/outcome/deciding_record.h"
#include "domain/outcome/year_end_status.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// Everything on a citizen's page but the contacts, which come page by page.
struct CitizenPageData {
    explicit CitizenPageData(Citizen person) : citizen{std::move(person)} {}

    Citizen citizen;  ///< address, postal code and phone are empty while they are protected and not revealed
    bool addressIsHidden = false;
    bool custodyIsHidden = false;  ///< the person at the keyboard does not need to know; `stays` is empty then
    std::string right;             ///< by what right the page is seen, as in the trail
    std::vector<CaseFile> cases;   ///< newest first
    std::vector<Assignment> assignments;
    std::vector<Spell> spells;                     ///< newest first
    std::vector<CustodyStay> stays;                ///< newest first
    std::vector<Task> tasks;                       ///< by due day
    YearEndStatus status = YearEndStatus::Closed;  ///< as of today
    std::vector<FollowUpPause> pauses;             ///< that run today or later, of all cases
    std::optional<Date> releaseNearFrom;           ///< of the stay that runs today, by the rule
    std::optional<CaseFileId> currentCase;         ///< where a new contact goes: the open case opened last
    std::vector<CaseSystemTransfer> transfers;     ///< notes that the case system has, by contact and version
    std::vector<Letter> letters;                   ///< oldest first
};

/// What is printed of a citizen on one or two sheets.
struct CitizenSummary {
    explicit CitizenSummary(CitizenPageData data) : page{std::move(data)} {}

    CitizenPageData page;                     ///< a protected address is never in it
    std::optional<DecidingRecord> decidedBy;  ///< why the status is what it is; empty where that is not to be known
    bool statusIsHidden = false;              ///< it would tell of custody
    std::vector<ContactWithNote> contacts;    ///< newest first; restricted notes are taken out for everybody
    int restrictedLeftOut = 0;
    bool hasMoreContacts = false;
};

/// What a citizen is shown of their own plan while sitting beside the caseworker: worded for them, nothing about crime, nobody
/// else's name, no notes and no judgement.
struct CitizenPlan {
    struct Step {
        Date day{};
        std::string text;  ///< empty where the task's own words are not for the citizen's eyes: an appointment
    };
    struct Engagement {
        SpellKind kind = SpellKind::Work;
        std::string title;  ///< empty where it is not for others' eyes
        std::string provider;
        Period period;
    };
    std::string givenNames;
    std::string caseworker;   ///< who is responsible today
    std::vector<Step> steps;  ///< by day
    std::vector<Engagement> engagements;
};

class CitizenService {
public:
    CitizenService(Gate& gate, const Clock& clock, const ReadModel& readModel, Population population);

    /// Somebody who was joined with another leads to that one.
    Result<CitizenPageData> open(const Session& session, CitizenId citizen);
    /// Contacts of all the citizen's cases up to today, newest first. The next page begins after the last row of this one.
    Result<std::vector<ContactWithNote>> contacts(const Session& session, CitizenId citizen, std::optional<ContactCursor> after,
                                                  int limit);
    /// For paper, with the latest contacts; each time is a line in the trail of its own.
    Result<CitizenSummary> summary(const Session& session, CitizenId citizen, int contacts);
    /// For the citizen's own eyes.
    Result<CitizenPlan> plan(const Session& session, CitizenId citizen);
    /// The protected address, phone and postal code, with a reason that goes into the trail.
    Result<Citizen> revealAddress(const Session& session, CitizenId citizen, const std::string& reason);

    /// Conflict with subject "citizen.cpr" when somebody has the number already; WrongPopulation when the store is not for such
    /// numbers.
    Result<CitizenId> registerCitizen(const Session& session, const Citizen& citizen);
    /// A changed CPR number moves the old one to the former ones. While the address is hidden, address, postal code and phone are
    /// left as they are.
    Result<Citizen> save(const Session& session, const Citizen& citizen);

private:
    Result<CitizenPageData> readPage(Transaction& transaction, const Session& session, CitizenId citizen);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
    Population m_population;
};

}  // namespace fodfaeste
