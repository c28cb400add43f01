#pragma once

#include "base/id.h"
#include "domain/citizen/address_protection.h"
#include "domain/citizen/cpr.h"
#include "domain/follow_up/follow_up_record.h"
#include "domain/outcome/citizen_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// A task as lists need it.
struct TaskFact {
    TaskId id;
    DayNumber due = 0;
    DayRange open;  ///< from the day it was made to the day before it was settled
    std::string text;
};

struct AssignmentFact {
    UserId caseworker;
    DayRange holds;
};

/// Days in which follow-up of a case stands still.
struct PauseFact {
    FollowUpPauseId id;
    DayRange holds;
    PauseReason reason = PauseReason::Other;
};

/// A check that has its answer.
struct AnswerFact {
    std::string matter;
    std::int64_t subject = 0;
    DayNumber dueOn = 0;
};

struct CaseEntry {
    CaseFileId id;
    std::string number;
    std::string programme;
    DayRange open;
    std::vector<AssignmentFact> assignments;
    std::vector<TaskFact> tasks;
    std::vector<PauseFact> pauses{};
    std::vector<AnswerFact> answers{};

    std::optional<UserId> caseworkerOn(DayNumber day) const;
    /// The open task that is due first.
    const TaskFact* nextStepOn(DayNumber day) const;
    const PauseFact* pauseOn(DayNumber day) const;
    bool isAnswered(std::string_view matter, std::int64_t subject, DayNumber dueOn) const;
};

struct StayEntry {
    CustodyStayId id;
    DayRange held;
    DayNumber expectedRelease = kFarFuture;
    CustodyKind kind = CustodyKind::Remand;
    std::string facility;
};

/// What lists, search and figures need to know of a citizen, in memory.
struct PersonEntry {
    explicit PersonEntry(const Cpr& number) : cpr{number} {}

    CitizenId id;
    Cpr cpr;
    std::vector<Cpr> formerCprs;
    std::string givenNames;
    std::string familyName;
    std::string phone;
    std::optional<int> districtNo;
    AddressProtection protection;
    DayNumber bornOn = 0;
    DayNumber diedOn = kFarFuture;
    DayNumber movedAwayOn = kFarFuture;
    std::vector<CaseEntry> cases;
    std::vector<StayEntry> stays;

    std::string fullName() const { return familyName.empty() ? givenNames : givenNames + " " + familyName; }
    const StayEntry* stayOn(DayNumber day) const;
};

/// The facts of one citizen's case files in one programme, before they are laid beside those of everybody else.
struct ProgrammeFacts {
    std::string programme;
    std::vector<CaseFact> cases;
    std::vector<SpellFact> spells;
    std::vector<ContactFact> contacts;
};

/// All that is kept of one citizen.
struct PersonFacts {
    PersonEntry person;
    std::vector<ProgrammeFacts> programmes;
};

}  // namespace fodfaeste
