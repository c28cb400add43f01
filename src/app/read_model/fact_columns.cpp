#include "app/read_model/fact_columns.h"

#include <algorithm>

namespace fodfaeste {

namespace {

template <class Fact, class Rows>
std::span<const Fact> rowsOf(const std::vector<Fact>& column, const Rows& rows)
{
    return std::span{column}.subspan(rows.first, rows.count);
}

}  // namespace

void FactColumns::reserve(std::size_t persons, std::size_t contacts)
{
    m_groups.reserve(persons);
    m_cases.reserve(persons);
    m_contacts.reserve(contacts);
}

FactColumns::Place FactColumns::add(const PersonFacts& facts)
{
    const auto append = [](auto& column, const auto& rows) {
        const Rows place{static_cast<std::uint32_t>(column.size()), static_cast<std::uint32_t>(rows.size())};
        column.insert(column.end(), rows.begin(), rows.end());
        return place;
    };
    Place place;
    place.firstGroup = static_cast<std::uint32_t>(m_groups.size());
    place.groups = static_cast<std::uint32_t>(facts.programmes.size());
    for (const ProgrammeFacts& programme : facts.programmes) {
        m_groups.push_back({programmeIndex(programme.programme), append(m_cases, programme.cases),
                            append(m_spells, programme.spells), append(m_contacts, programme.contacts)});
    }
    place.firstStay = static_cast<std::uint32_t>(m_stays.size());
    place.stays = static_cast<std::uint32_t>(facts.person.stays.size());
    for (const StayEntry& stay : facts.person.stays)
        m_stays.push_back({stay.id, stay.held});
    return place;
}

void FactColumns::remove(const Place& place)
{
    for (std::uint32_t i = 0; i < place.groups; ++i)
        m_oldContacts += m_groups[place.firstGroup + i].contacts.count;
}

CitizenFacts FactColumns::factsOf(const PersonEntry& person, const Place& place, std::string_view programme) const
{
    CitizenFacts facts;
    facts.citizen = person.id;
    facts.bornOn = person.bornOn;
    facts.diedOn = person.diedOn;
    facts.movedAwayOn = person.movedAwayOn;
    facts.custody = rowsOf(m_stays, Rows{place.firstStay, place.stays});
    for (std::uint32_t i = 0; i < place.groups; ++i) {
        const Group& group = m_groups[place.firstGroup + i];
        if (m_programmes[group.programme] != programme)
            continue;
        facts.cases = rowsOf(m_cases, group.cases);
        facts.spells = rowsOf(m_spells, group.spells);
        facts.contacts = rowsOf(m_contacts, group.contacts);
    }
    return facts;
}

std::uint16_t FactColumns::programmeIndex(const std::string& programme)
{
    const auto found = std::ranges::find(m_programmes, programme);
    if (found == m_programmes.end())
        m_programmes.push_back(programme);
    return static_cast<std::uint16_t>(std::distance(m_programmes.begin(), std::ranges::find(m_programmes, programme)));
}

}  // namespace fodfaeste
