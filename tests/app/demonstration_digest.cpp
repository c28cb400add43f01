#include "demonstration_digest.h"

namespace fodfaeste::test {

std::uint64_t OfficeDigest::of(const demonstration::Office& office)
{
    addPeople(office);
    addCases(office);
    addContacts(office);
    addEngagements(office);
    return m_hash;
}

void OfficeDigest::addPeople(const demonstration::Office& office)
{
    for (const Team& team : office.teams)
        add(team.name);
    for (const User& user : office.users) {
        add(user.name + user.initials + std::string{codeOf(user.role)});
        add(user.team.value());
    }
    for (const Citizen& citizen : office.citizens) {
        add(citizen.cpr.digits());
        for (const CprSpell& former : citizen.formerCprs)
            add(former.cpr.digits());
        for (const std::string* text :
             {&citizen.givenNames, &citizen.familyName, &citizen.address, &citizen.postalCode, &citizen.phone, &citizen.email})
            add(*text);
        add(citizen.districtNo.value_or(0));
        add(citizen.protection.isProtected ? "protected" : "open");
        add(citizen.protection.until);
        add(citizen.diedOn);
        add(citizen.movedAwayOn);
    }
}

void OfficeDigest::addCases(const demonstration::Office& office)
{
    for (const CaseFile& caseFile : office.caseFiles) {
        add(caseFile.number + caseFile.programme + caseFile.closeReason + caseFile.referredBy);
        add(caseFile.citizen.value());
        add(caseFile.period);
    }
    for (const Assignment& assignment : office.assignments) {
        add(assignment.caseFile.value());
        add(assignment.caseworker.value());
        add(assignment.period);
    }
}

void OfficeDigest::addContacts(const demonstration::Office& office)
{
    for (const ContactEvent& contact : office.contacts) {
        add(contact.caseFile.value());
        add(toIso(contact.at) + std::string{codeOf(contact.channel)} + std::string{codeOf(contact.attendance)});
        add(contact.assessment ? std::string{codeOf(*contact.assessment)} : std::string{"-"});
        add(contact.duration ? contact.duration->count() : -1);
        add(contact.caseworker.value());
    }
    for (const JournalNote& note : office.notes) {
        add(note.contact.value());
        add(note.text + note.reason + toIsoUtc(note.writtenAt));
        add(note.writtenBy.value());
    }
}

void OfficeDigest::addEngagements(const demonstration::Office& office)
{
    for (const Spell& spell : office.spells) {
        add(spell.caseFile.value());
        add(spell.title + spell.provider + spell.endReason + std::string{codeOf(spell.kind)});
        add(spell.weeklyHours ? spell.weeklyHours->hundredths : -1);
        add(spell.period);
    }
    for (const CustodyStay& stay : office.stays) {
        add(stay.citizen.value());
        add(stay.facility + std::string{codeOf(stay.kind)});
        add(stay.period);
        add(stay.expectedReleaseOn);
    }
    for (const Task& task : office.tasks) {
        add(task.caseFile.value());
        add(task.text + toIso(task.createdOn) + toIso(task.due));
        add(task.settledOn);
    }
}

void OfficeDigest::add(const std::string& text)
{
    constexpr std::uint64_t kPrime = 0x100'0000'01B3;
    for (const char c : text)
        m_hash = (m_hash ^ static_cast<unsigned char>(c)) * kPrime;
    m_hash = (m_hash ^ 0xFF) * kPrime;
}

const demonstration::Office& theOffice()
{
    static const demonstration::Office office = demonstration::makeOffice();
    return office;
}

}  // namespace fodfaeste::test
