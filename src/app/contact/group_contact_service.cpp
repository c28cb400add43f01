#include "app/contact/group_contact_service.h"

#include "app/contact/contact_writer.h"
#include "domain/contact/named_people.h"

#include <algorithm>
#include <set>

namespace fodfaeste {

namespace {

constexpr std::size_t kLeastPeople = 2;

/// A participant with what is needed to write on them.
struct Person {
    CitizenId citizen;
    Participant part;
    std::vector<std::string> names;
};

/// Everybody, admitted one by one; the trail keeps every right by which somebody was.
Result<std::vector<Person>> admitAll(Gate& gate, Transaction& transaction, const Session& session,
                                     const std::vector<Participant>& participants)
{
    std::vector<Person> people;
    std::set<std::string> rights;
    for (const Participant& part : participants) {
        const auto citizen = citizenOf(transaction, part.caseFile);
        if (!citizen)
            return citizen.error();
        if (const Status admitted = gate.admit(transaction, session, *citizen); !admitted)
            return admitted.error();
        rights.insert(transaction.right());
        if (std::ranges::find(people, *citizen, &Person::citizen) != people.end())
            return Error{ErrorCode::InvalidInput, "group", "the same person twice"};
        people.push_back({*citizen, part, nameWords(transaction.citizens().find(*citizen)->fullName())});
    }
    std::string all;
    for (const std::string& right : rights)
        all += (all.empty() ? "" : "; ") + right;
    transaction.permit(all);
    return people;
}

/// The names of all the others that are not one's own as well: brothers share a name.
std::vector<std::string> namesOfOthers(const std::vector<Person>& people, const Person& own)
{
    std::vector<std::string> words;
    for (const Person& other : people) {
        if (other.citizen == own.citizen)
            continue;
        std::ranges::copy_if(other.names, std::back_inserter(words),
                             [&](const std::string& word) { return !mentions(word, own.names); });
    }
    return words;
}

bool namesSomebody(const NewContact& contact, const std::vector<Person>& people)
{
    return std::ranges::any_of(people, [&](const Person& person) {
        return mentions(contact.note, person.names) || (contact.nextStep && mentions(contact.nextStep->text, person.names));
    });
}

NewContact copyFor(const NewContact& common, const Person& person, const std::vector<Person>& people)
{
    NewContact own = common;
    own.caseFile = person.part.caseFile;
    own.attendance = person.part.attendance;
    const std::vector<std::string> others = namesOfOthers(people, person);
    own.note = withoutWords(common.note, others);
    if (own.nextStep)
        own.nextStep->text = withoutWords(common.nextStep->text, others);
    return own;
}

}  // namespace

GroupContactService::GroupContactService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/)
    : m_gate{gate}
    , m_clock{clock}
{}

Result<std::vector<ContactId>> GroupContactService::log(const Session& session, const GroupContact& contact)
{
    using Contacts = std::vector<ContactId>;
    return m_gate.run<Contacts>(session, Operation::LogGroupContact, [&](Transaction& transaction) -> Result<Contacts> {
        if (contact.participants.size() < kLeastPeople)
            return Error{ErrorCode::InvalidInput, "group", "a group is two people or more"};
        const auto people = admitAll(m_gate, transaction, session, contact.participants);
        if (!people)
            return people.error();
        if (contact.names == GroupContact::Names::Refused && namesSomebody(contact.common, *people))
            return Error{ErrorCode::InvalidInput, "note.names", "the text names a participant"};
        Contacts ids;
        for (const Person& person : *people) {
            const auto id =
                writeContact(transaction, copyFor(contact.common, person, *people), {session.user, session.user, m_clock.now()});
            if (!id)
                return id.error();
            ids.push_back(*id);
            transaction.changes(person.citizen);
        }
        transaction.contacts().bind(ids, m_clock.now());
        transaction.explain("group contact logged", "people=" + std::to_string(ids.size()));
        return ids;
    });
}

}  // namespace fodfaeste
