#include "app/read_model/read_model.h"

#include "app/ports/follow_up_repository.h"
#include "app/read_model/fact_reader.h"

#include <algorithm>
#include <mutex>

namespace fodfaeste {

std::optional<UserId> CaseEntry::caseworkerOn(DayNumber day) const
{
    const auto latest = std::find_if(assignments.rbegin(), assignments.rend(),
                                     [day](const auto& assignment) { return assignment.holds.contains(day); });
    return latest == assignments.rend() ? std::nullopt : std::optional{latest->caseworker};
}

const TaskFact* CaseEntry::nextStepOn(DayNumber day) const
{
    const TaskFact* next = nullptr;
    for (const TaskFact& task : tasks) {
        if (task.open.contains(day) && (next == nullptr || task.due < next->due))
            next = &task;
    }
    return next;
}

const PauseFact* CaseEntry::pauseOn(DayNumber day) const
{
    const auto found = std::ranges::find_if(pauses, [day](const PauseFact& pause) { return pause.holds.contains(day); });
    return found == pauses.end() ? nullptr : &*found;
}

bool CaseEntry::isAnswered(std::string_view matter, std::int64_t subject, DayNumber dueOn) const
{
    return std::ranges::any_of(answers, [&](const AnswerFact& answer) {
        return answer.matter == matter && answer.subject == subject && answer.dueOn == dueOn;
    });
}

const StayEntry* PersonEntry::stayOn(DayNumber day) const
{
    const auto found = std::ranges::find_if(stays, [day](const StayEntry& stay) { return stay.held.contains(day); });
    return found == stays.end() ? nullptr : &*found;
}

ReadModel::Update ReadModel::collect(Transaction& transaction)
{
    Update update;
    // Somebody who is gone again, as when a registration is taken back, is rare: then everybody is laid anew.
    update.everything = transaction.hasChangedEverything() || std::ranges::any_of(transaction.changed(), [&](CitizenId id) {
                            return !transaction.citizens().find(id);
                        });
    if (update.everything) {
        update.persons = readAllPersonFacts(transaction);
        update.rules = RuleBook{transaction.followUp().rules()};
        return update;
    }
    for (const CitizenId id : transaction.changed()) {
        if (const auto citizen = transaction.citizens().find(id))
            update.persons.push_back(readPersonFacts(transaction, *citizen));
    }
    return update;
}

void ReadModel::apply(Update update)
{
    if (!update.everything && update.persons.empty())
        return;
    const std::unique_lock lock{m_mutex};
    if (update.everything) {
        m_rules = std::move(update.rules);
        layAnew(std::move(update.persons));
        return;
    }
    for (PersonFacts& facts : update.persons)
        put(std::move(facts));
    if (m_columns.isMostlyOld())
        layAnew(takeOut());
}

void ReadModel::clear()
{
    const std::unique_lock lock{m_mutex};
    layAnew({});
}

void ReadModel::each(const std::function<void(const View&)>& visit) const
{
    const std::shared_lock lock{m_mutex};
    for (const Slot& slot : m_slots)
        visit(View{slot.person, m_columns, slot.place});
}

void ReadModel::eachOf(UserId caseworker, const std::function<void(const View&)>& visit) const
{
    const std::shared_lock lock{m_mutex};
    const auto known = m_slotsOf.find(caseworker);
    if (known == m_slotsOf.end())
        return;
    for (const std::uint32_t place : known->second) {
        const Slot& slot = m_slots[place];
        visit(View{slot.person, m_columns, slot.place});
    }
}

bool ReadModel::with(CitizenId citizen, const std::function<void(const View&)>& look) const
{
    const std::shared_lock lock{m_mutex};
    const auto found = m_slotOf.find(citizen);
    if (found == m_slotOf.end())
        return false;
    const Slot& slot = m_slots[found->second];
    look(View{slot.person, m_columns, slot.place});
    return true;
}

ReadModel::Found ReadModel::find(std::string_view typed, std::size_t limit) const
{
    const std::shared_lock lock{m_mutex};
    const SearchIndex::Hits hits = m_index.find(typed, limit);
    Found found;
    found.more = hits.more;
    for (const std::uint32_t slot : hits.slots)
        found.citizens.push_back(m_slots[slot].person.id);
    return found;
}

RuleBook ReadModel::rules() const
{
    const std::shared_lock lock{m_mutex};
    return m_rules;
}

std::size_t ReadModel::size() const
{
    const std::shared_lock lock{m_mutex};
    return m_slots.size();
}

void ReadModel::put(PersonFacts facts)
{
    const FactColumns::Place place = m_columns.add(facts);
    const auto known = m_slotOf.find(facts.person.id);
    if (known != m_slotOf.end()) {
        Slot& slot = m_slots[known->second];
        m_columns.remove(slot.place);
        m_index.remove(known->second);
        m_index.add(facts.person, known->second);
        noteCaseworkers(facts.person, known->second);
        slot = {std::move(facts.person), place};
        return;
    }
    // Ids only grow, so a new citizen's place is at the end.
    const auto slot = static_cast<std::uint32_t>(m_slots.size());
    m_slotOf.emplace(facts.person.id, slot);
    m_index.add(facts.person, slot);
    noteCaseworkers(facts.person, slot);
    m_slots.push_back({std::move(facts.person), place});
}

void ReadModel::noteCaseworkers(const PersonEntry& person, std::uint32_t slot)
{
    for (const CaseEntry& caseFile : person.cases) {
        for (const AssignmentFact& assignment : caseFile.assignments) {
            std::vector<std::uint32_t>& slots = m_slotsOf[assignment.caseworker];
            const auto at = std::ranges::lower_bound(slots, slot);
            if (at == slots.end() || *at != slot)
                slots.insert(at, slot);
        }
    }
}

void ReadModel::layAnew(std::vector<PersonFacts> persons)
{
    m_slots.clear();
    m_slotOf.clear();
    m_slotsOf.clear();
    m_columns = {};
    m_index.clear();
    m_slots.reserve(persons.size());
    m_slotOf.reserve(persons.size());
    std::size_t contacts = 0;
    for (const PersonFacts& facts : persons) {
        for (const ProgrammeFacts& programme : facts.programmes)
            contacts += programme.contacts.size();
    }
    m_columns.reserve(persons.size(), contacts);
    for (PersonFacts& facts : persons)
        put(std::move(facts));
}

std::vector<PersonFacts> ReadModel::takeOut() const
{
    std::vector<PersonFacts> persons;
    for (const Slot& slot : m_slots) {
        PersonFacts facts{slot.person, {}};
        std::vector<std::string> programmes;
        for (const CaseEntry& caseFile : slot.person.cases) {
            if (std::ranges::find(programmes, caseFile.programme) == programmes.end())
                programmes.push_back(caseFile.programme);
        }
        for (const std::string& programme : programmes) {
            const CitizenFacts rows = m_columns.factsOf(slot.person, slot.place, programme);
            facts.programmes.push_back({programme,
                                        {rows.cases.begin(), rows.cases.end()},
                                        {rows.spells.begin(), rows.spells.end()},
                                        {rows.contacts.begin(), rows.contacts.end()}});
        }
        persons.push_back(std::move(facts));
    }
    return persons;
}

}  // namespace fodfaeste
