#pragma once

#include "app/read_model/person_entry.h"
#include "domain/outcome/citizen_facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// The facts of everybody in four arrays, so that a year-end figure over a city is one walk through memory.
/// A citizen whose facts change gets new rows at the end; the old ones are dropped when half of all rows are old.
class FactColumns {
public:
    /// Where the rows of one citizen stand: one group for each programme, side by side.
    struct Place {
        std::uint32_t firstGroup = 0;
        std::uint32_t groups = 0;
        std::uint32_t firstStay = 0;
        std::uint32_t stays = 0;
    };

    void reserve(std::size_t persons, std::size_t contacts);
    Place add(const PersonFacts& facts);
    void remove(const Place& place);
    /// More rows are old than not: time to lay everything anew.
    bool isMostlyOld() const { return m_oldContacts > 1024 && m_oldContacts * 2 > m_contacts.size(); }

    /// Empty spans where the citizen has no case in the programme.
    CitizenFacts factsOf(const PersonEntry& person, const Place& place, std::string_view programme) const;

private:
    struct Rows {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    struct Group {
        std::uint16_t programme = 0;
        Rows cases;
        Rows spells;
        Rows contacts;
    };

    std::uint16_t programmeIndex(const std::string& programme);

    std::vector<std::string> m_programmes;
    std::vector<Group> m_groups;
    std::vector<CaseFact> m_cases;
    std::vector<SpellFact> m_spells;
    std::vector<ContactFact> m_contacts;
    std::vector<CustodyFact> m_stays;
    std::size_t m_oldContacts = 0;
};

}  // namespace fodfaeste
