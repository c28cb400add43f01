#include "app/demonstration/office_facts.h"

#include "app/demonstration/life_plan.h"

#include <algorithm>

namespace fodfaeste::demonstration {

namespace {

std::size_t indexOf(std::int64_t id)
{
    return static_cast<std::size_t>(id) - 1;
}

FactAssessment factOf(const std::optional<Assessment>& assessment)
{
    return assessment ? static_cast<FactAssessment>(static_cast<int>(*assessment) + 1) : FactAssessment::None;
}

}  // namespace

OfficeFacts::OfficeFacts(const Office& office) : m_people(office.citizens.size())
{
    for (const Citizen& citizen : office.citizens) {
        Person& person = m_people[indexOf(citizen.id.value())];
        person.bornOn = dayNumber(citizen.cpr.birthDate());
        person.diedOn = citizen.diedOn ? dayNumber(*citizen.diedOn) : kFarFuture;
        person.movedAwayOn = citizen.movedAwayOn ? dayNumber(*citizen.movedAwayOn) : kFarFuture;
    }
    // Only the krimi cases decide the outcome.
    std::vector<Person*> personOf(office.caseFiles.size());
    for (const CaseFile& caseFile : office.caseFiles) {
        if (caseFile.programme != kKrimiProgramme)
            continue;
        Person& person = m_people[indexOf(caseFile.citizen.value())];
        personOf[indexOf(caseFile.id.value())] = &person;
        person.cases.push_back({caseFile.id, DayRange::of(caseFile.period)});
    }
    for (const Spell& spell : office.spells) {
        if (Person* person = personOf[indexOf(spell.caseFile.value())])
            person->spells.push_back({spell.id, DayRange::of(spell.period), spell.kind});
    }
    for (const ContactEvent& contact : office.contacts) {
        if (Person* person = personOf[indexOf(contact.caseFile.value())])
            person->contacts.push_back({contact.id, clockMinute(contact.at), contact.attendance, factOf(contact.assessment)});
    }
    for (const CustodyStay& stay : office.stays)
        m_people[indexOf(stay.citizen.value())].custody.push_back({stay.id, DayRange::of(stay.period)});
    for (Person& person : m_people)
        std::ranges::sort(person.contacts, {}, [](const ContactFact& contact) { return std::pair{contact.at, contact.id}; });
}

CitizenFacts OfficeFacts::of(CitizenId citizen) const
{
    const Person& person = m_people[indexOf(citizen.value())];
    return {citizen,      person.bornOn, person.diedOn,   person.movedAwayOn,
            person.cases, person.spells, person.contacts, person.custody};
}

std::optional<StatusDecision> OfficeFacts::statusIn(CitizenId citizen, int year, std::optional<Date> cutOff) const
{
    YearEndQuestion question;
    question.year = year;
    question.ages = year <= 2012 ? kYoungAges : kWideAges;
    question.cutOff = cutOff.value_or(dayOf(year, 12, 31));
    return yearEndStatus(of(citizen), question);
}

}  // namespace fodfaeste::demonstration
