#include "app/read_model/fact_reader.h"

#include "app/ports/follow_up_repository.h"

#include <algorithm>
#include <unordered_map>

namespace fodfaeste {

namespace {

PersonEntry recordOf(const Citizen& citizen)
{
    PersonEntry record{citizen.cpr};
    record.id = citizen.id;
    for (const CprSpell& former : citizen.formerCprs)
        record.formerCprs.push_back(former.cpr);
    record.givenNames = citizen.givenNames;
    record.familyName = citizen.familyName;
    record.phone = citizen.phone;
    record.districtNo = citizen.districtNo;
    record.protection = citizen.protection;
    record.bornOn = dayNumber(citizen.cpr.birthDate());
    record.diedOn = citizen.diedOn ? dayNumber(*citizen.diedOn) : kFarFuture;
    record.movedAwayOn = citizen.movedAwayOn ? dayNumber(*citizen.movedAwayOn) : kFarFuture;
    return record;
}

CaseEntry recordOf(const CaseFile& caseFile)
{
    return {caseFile.id, caseFile.number, caseFile.programme, DayRange::of(caseFile.period), {}, {}, {}, {}};
}

StayEntry recordOf(const CustodyStay& stay)
{
    return {stay.id, DayRange::of(stay.period), stay.expectedReleaseOn ? dayNumber(*stay.expectedReleaseOn) : kFarFuture,
            stay.kind, stay.facility};
}

TaskFact factOf(const Task& task)
{
    return {task.id,
            dayNumber(task.due),
            {dayNumber(task.createdOn), task.settledOn ? dayNumber(*task.settledOn) - 1 : kFarFuture},
            task.text};
}

RecordDelay delayOf(const ContactEvent& contact)
{
    if (!contact.recordedAt)
        return kDelayNotKnown;
    constexpr ClockMinute kMinutesOfHour = 60;
    const ClockMinute minutes = clockMinute(copenhagenTime(*contact.recordedAt)) - clockMinute(contact.at);
    return static_cast<RecordDelay>(std::clamp<ClockMinute>(minutes / kMinutesOfHour, 0, kDelayNotKnown - 1));
}

ContactFact factOf(const ContactEvent& contact)
{
    const auto assessment =
        contact.assessment ? static_cast<FactAssessment>(static_cast<int>(*contact.assessment) + 1) : FactAssessment::None;
    return {contact.id, clockMinute(contact.at), contact.attendance, assessment, contact.isNoted, delayOf(contact)};
}

PauseFact factOf(const FollowUpPause& pause)
{
    return {pause.id, {dayNumber(pause.from), dayNumber(pause.to)}, pause.reason};
}

AnswerFact factOf(const FollowUpAnswer& answer)
{
    return {answer.matter, answer.subject, dayNumber(answer.dueOn)};
}

static_assert(static_cast<int>(FactAssessment::Positive) == static_cast<int>(Assessment::Positive) + 1);
static_assert(static_cast<int>(FactAssessment::Negative) == static_cast<int>(Assessment::Negative) + 1);

ProgrammeFacts& programmeOf(PersonFacts& facts, const std::string& programme)
{
    const auto found = std::ranges::find(facts.programmes, programme, &ProgrammeFacts::programme);
    return found != facts.programmes.end() ? *found : facts.programmes.emplace_back(ProgrammeFacts{programme, {}, {}, {}});
}

void sortContacts(PersonFacts& facts)
{
    for (ProgrammeFacts& programme : facts.programmes) {
        std::ranges::sort(programme.contacts, [](const ContactFact& a, const ContactFact& b) {
            return std::pair{a.at, a.id} < std::pair{b.at, b.id};
        });
    }
}

/// Everybody's records as they come from the store, found again by case and by citizen.
class Gathering {
public:
    void add(const Citizen& citizen)
    {
        m_personOf.emplace(citizen.id, m_persons.size());
        m_persons.push_back({recordOf(citizen), {}});
    }

    void add(const CaseFile& caseFile)
    {
        const std::size_t person = m_personOf.at(caseFile.citizen);
        PersonFacts& facts = m_persons[person];
        programmeOf(facts, caseFile.programme).cases.push_back({caseFile.id, DayRange::of(caseFile.period)});
        m_placeOf.emplace(caseFile.id, Place{person, facts.person.cases.size()});
        facts.person.cases.push_back(recordOf(caseFile));
    }

    void add(const Assignment& assignment)
    {
        caseOf(assignment.caseFile).assignments.push_back({assignment.caseworker, DayRange::of(assignment.period)});
    }
    void add(const Task& task) { caseOf(task.caseFile).tasks.push_back(factOf(task)); }
    void add(const FollowUpPause& pause) { caseOf(pause.caseFile).pauses.push_back(factOf(pause)); }
    void add(const FollowUpAnswer& answer) { caseOf(answer.caseFile).answers.push_back(factOf(answer)); }
    void add(const ContactEvent& contact) { factsOf(contact.caseFile).contacts.push_back(factOf(contact)); }
    void add(const Spell& spell) { factsOf(spell.caseFile).spells.push_back({spell.id, DayRange::of(spell.period), spell.kind}); }
    void add(const CustodyStay& stay) { m_persons[m_personOf.at(stay.citizen)].person.stays.push_back(recordOf(stay)); }

    std::vector<PersonFacts> take()
    {
        std::ranges::for_each(m_persons, sortContacts);
        return std::move(m_persons);
    }

private:
    struct Place {
        std::size_t person;
        std::size_t caseInPerson;
    };

    CaseEntry& caseOf(CaseFileId id)
    {
        const Place place = m_placeOf.at(id);
        return m_persons[place.person].person.cases[place.caseInPerson];
    }
    ProgrammeFacts& factsOf(CaseFileId id)
    {
        const Place place = m_placeOf.at(id);
        PersonFacts& facts = m_persons[place.person];
        return programmeOf(facts, facts.person.cases[place.caseInPerson].programme);
    }

    std::vector<PersonFacts> m_persons;
    std::unordered_map<CitizenId, std::size_t> m_personOf;
    std::unordered_map<CaseFileId, Place> m_placeOf;
};

}  // namespace

PersonFacts readPersonFacts(Transaction& transaction, const Citizen& citizen)
{
    Gathering gathering;
    gathering.add(citizen);
    for (const CaseFile& caseFile : transaction.caseFiles().ofCitizen(citizen.id)) {
        gathering.add(caseFile);
        for (const Assignment& assignment : transaction.caseFiles().assignmentsOf(caseFile.id))
            gathering.add(assignment);
        for (const ContactEvent& contact : transaction.contacts().ofCase(caseFile.id))
            gathering.add(contact);
        for (const FollowUpPause& pause : transaction.followUp().pausesOf(caseFile.id))
            gathering.add(pause);
        for (const FollowUpAnswer& answer : transaction.followUp().answersOf(caseFile.id))
            gathering.add(answer);
    }
    for (const Spell& spell : transaction.spells().ofCitizen(citizen.id))
        gathering.add(spell);
    for (const Task& task : transaction.tasks().ofCitizen(citizen.id))
        gathering.add(task);
    for (const CustodyStay& stay : transaction.custody().ofCitizen(citizen.id))
        gathering.add(stay);
    return std::move(gathering.take().front());
}

std::vector<PersonFacts> readAllPersonFacts(Transaction& transaction)
{
    Gathering gathering;
    const auto add = [&gathering](const auto& record) { gathering.add(record); };
    transaction.citizens().each(add);
    transaction.caseFiles().each(add);
    transaction.caseFiles().eachAssignment(add);
    transaction.contacts().each(add);
    transaction.spells().each(add);
    transaction.tasks().each(add);
    transaction.custody().each(add);
    transaction.followUp().eachPause(add);
    transaction.followUp().eachAnswer(add);
    return gathering.take();
}

}  // namespace fodfaeste
