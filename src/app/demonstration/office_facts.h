#pragma once

#include "app/demonstration/office.h"
#include "domain/outcome/citizen_facts.h"
#include "domain/outcome/year_end_status.h"

#include <optional>
#include <vector>

namespace fodfaeste::demonstration {

/// What the year-end definition needs to know of the office's people, read from the records themselves.
class OfficeFacts {
public:
    explicit OfficeFacts(const Office& office);

    /// As long as this object lives.
    CitizenFacts of(CitizenId citizen) const;
    std::optional<StatusDecision> statusIn(CitizenId citizen, int year, std::optional<Date> cutOff = std::nullopt) const;

private:
    struct Person {
        DayNumber bornOn = 0;
        DayNumber diedOn = kFarFuture;
        DayNumber movedAwayOn = kFarFuture;
        std::vector<CaseFact> cases;
        std::vector<SpellFact> spells;
        std::vector<ContactFact> contacts;
        std::vector<CustodyFact> custody;
    };

    std::vector<Person> m_people;
};

}  // namespace fodfaeste::demonstration
