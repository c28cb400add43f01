#include "support/record_snapshot.h"

#include "app/ports/leisure_job_repositories.h"

#include <map>
#include <set>
#include <sstream>

namespace fodfaeste::test {

namespace {

std::string textOf(const std::optional<Date>& day)
{
    return day ? toIso(*day) : "-";
}

std::string textOf(const Period& period)
{
    return toIso(period.from) + ".." + textOf(period.to);
}

/// Collects the lines of one store.
class Snapshot {
public:
    Snapshot(Transaction& tx, Detail detail) : m_tx{tx}, m_detail{detail}
    {
        for (const User& user : tx.users().all())
            m_users[user.id] = user.name;
    }

    std::string take();

private:
    template <class... Parts>
    void line(Revision revision, const Parts&... parts)
    {
        std::ostringstream text;
        ((text << parts << '|'), ...);
        if (m_detail == Detail::Revisions)
            text << 'r' << static_cast<std::int64_t>(revision);
        m_lines.insert(text.str());
    }

    void takePeople();
    void takeCases();
    void takeContacts();
    void takeSpells();
    void takeCustody();
    void takeEmployers();
    void takePlacements();
    std::string nameOf(UserId id) { return id.isSet() ? m_users[id] : "nobody"; }

    Transaction& m_tx;
    Detail m_detail;
    std::map<UserId, std::string> m_users;
    std::map<CitizenId, std::string> m_people;
    std::map<CaseFileId, std::string> m_cases;
    std::map<EmployerId, std::string> m_employers;
    std::map<JobOpeningId, std::string> m_openings;
    std::multiset<std::string> m_lines;
};

std::string Snapshot::take()
{
    takePeople();
    takeCases();
    takeContacts();
    takeSpells();
    takeCustody();
    takeEmployers();
    takePlacements();
    std::string text;
    for (const std::string& one : m_lines)
        text += one + "\n";
    return text;
}

void Snapshot::takePeople()
{
    m_tx.citizens().each([this](const Citizen& citizen) {
        m_people[citizen.id] = citizen.cpr.digits();
        const auto& protection = citizen.protection;
        line(citizen.revision, "person", citizen.cpr.digits(), citizen.givenNames, citizen.familyName,
             citizen.districtNo.value_or(0), citizen.address, citizen.postalCode, citizen.phone, citizen.email,
             protection.isProtected, textOf(protection.until), textOf(citizen.diedOn), textOf(citizen.movedAwayOn));
    });
}

void Snapshot::takeCases()
{
    m_tx.caseFiles().each([this](const CaseFile& file) {
        m_cases[file.id] = file.number;
        line(file.revision, "case", file.number, m_people[file.citizen], file.programme, textOf(file.period), file.closeReason,
             file.referredBy);
    });
    m_tx.caseFiles().eachAssignment([this](const Assignment& assignment) {
        line(Revision::New, "assignment", m_cases[assignment.caseFile], nameOf(assignment.caseworker), textOf(assignment.period));
    });
}

void Snapshot::takeContacts()
{
    std::vector<ContactEvent> contacts;
    m_tx.contacts().each([&](const ContactEvent& contact) { contacts.push_back(contact); });
    for (const ContactEvent& contact : contacts) {
        std::string notes;
        for (const JournalNote& note : m_tx.contacts().notesOf(contact.id))
            notes += "[" + note.text + "/" + note.reason + "/" + nameOf(note.writtenBy) + "]";
        line(contact.revision, "contact", m_cases[contact.caseFile], toIso(contact.at), codeOf(contact.channel),
             codeOf(contact.attendance), contact.assessment ? codeOf(*contact.assessment) : "-",
             contact.duration ? contact.duration->count() : -1, nameOf(contact.caseworker), notes);
    }
}

void Snapshot::takeSpells()
{
    m_tx.spells().each([this](const Spell& spell) {
        line(spell.revision, "spell", m_cases[spell.caseFile], codeOf(spell.kind), spell.title, spell.provider,
             spell.weeklyHours ? spell.weeklyHours->hundredths : -1, textOf(spell.period), spell.endReason);
    });
}

void Snapshot::takeCustody()
{
    m_tx.custody().each([this](const CustodyStay& stay) {
        line(stay.revision, "stay", m_people[stay.citizen], codeOf(stay.kind), stay.facility, textOf(stay.period),
             textOf(stay.expectedReleaseOn));
    });
}

void Snapshot::takeEmployers()
{
    for (const Employer& employer : m_tx.employers().all()) {
        const std::string cvr = employer.cvr ? employer.cvr->text() : "-";
        m_employers[employer.id] = employer.name + "/" + cvr;
        line(employer.revision, "employer", employer.name, cvr, codeOf(employer.sector), codeOf(employer.tier), employer.trade,
             employer.address, employer.postalCode, employer.districtNo.value_or(0), employer.phone, employer.email,
             employer.note, textOf(employer.archivedOn));
    }
    for (const JobOpening& opening : m_tx.openings().all()) {
        m_openings[opening.id] = toIso(opening.postedOn) + " " + opening.title + "/" + opening.tasks;
        line(opening.revision, "opening", m_employers[opening.employer], opening.title, opening.tasks,
             opening.weeklyHours ? opening.weeklyHours->hundredths : -1, opening.pattern, opening.districtNo.value_or(0),
             opening.ages.youngest, opening.ages.oldest, opening.positions, toIso(opening.postedOn), textOf(opening.deadline),
             textOf(opening.archivedOn));
    }
}

void Snapshot::takePlacements()
{
    for (const Placement& placement : m_tx.placements().all()) {
        std::string steps;
        for (const PlacementStep& step : placement.steps())
            steps += "[" + std::string{codeOf(step.stage)} + "/" + toIso(step.day) + "/" +
                     std::string{step.declineReason ? codeOf(*step.declineReason) : "-"} + "/" + step.remark + "/" +
                     nameOf(step.by) + "]";
        const auto spell = m_tx.spells().find(placement.spell);
        line(placement.revision, "placement", m_cases[placement.caseFile], m_employers[placement.employer],
             placement.opening.isSet() ? m_openings[placement.opening] : "-", placement.title,
             placement.weeklyHours ? placement.weeklyHours->hundredths : -1, placement.pattern, steps,
             spell ? textOf(spell->period) : "-", placement.refund ? textOf(*placement.refund) : "-");
    }
}

}  // namespace

std::string snapshotOf(Office& office, Detail detail)
{
    std::string text;
    office.read([&](Transaction& tx) { text = snapshotOf(tx, detail); });
    return text;
}

std::string snapshotOf(Transaction& transaction, Detail detail)
{
    return Snapshot{transaction, detail}.take();
}

}  // namespace fodfaeste::test
