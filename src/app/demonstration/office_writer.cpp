#include "app/demonstration/office_writer.h"

#include "app/demonstration/demonstration.h"
#include "app/demonstration/follow_up_maker.h"
#include "app/demonstration/outreach_maker.h"
#include "app/demonstration/transfer_maker.h"
#include "app/ports/case_system_repository.h"
#include "app/ports/follow_up_repository.h"
#include "app/ports/outreach_repository.h"

namespace fodfaeste::demonstration {

namespace {

constexpr std::uint64_t kRecordsBetweenLooks = 500;

}  // namespace

OfficeWriter::OfficeWriter(Transaction& transaction, const Office& office, Progress& progress)
    : m_tx{transaction}
    , m_office{office}
    , m_progress{progress}
    , m_total{office.citizens.size() + office.caseFiles.size() + office.contacts.size() + office.spells.size() +
              office.tasks.size()}
{}

Status OfficeWriter::write(UserId founder)
{
    writeStaff(founder);
    if (!writeCitizens() || !writeCases() || !writeContacts() || !writeEngagements())
        return Error{ErrorCode::Cancelled, "demonstration", "stopped while writing"};
    writeFollowUp();
    writeOutreach();
    m_tx.changesEverything();
    return Done{};
}

void OfficeWriter::writeStaff(UserId founder)
{
    std::vector<TeamId> teams;
    for (const Team& team : m_office.teams)
        teams.push_back(m_tx.users().addTeam({{}, team.name}));
    for (User user : m_office.users) {
        user.team = user.team.isSet() ? teams[static_cast<std::size_t>(user.team.value()) - 1] : TeamId{};
        if (!m_users.empty()) {
            user.id = UserId{};
            m_users.push_back(m_tx.users().add(user));
            continue;
        }
        // The founder keeps the name that the store was founded with.
        User founded = m_tx.users().find(founder).value_or(user);
        founded.team = user.team;
        m_tx.users().save(founded);
        m_users.push_back(founder);
    }
}

bool OfficeWriter::writeCitizens()
{
    for (Citizen citizen : m_office.citizens) {
        citizen.id = CitizenId{};
        m_citizens.push_back(m_tx.citizens().add(citizen));
        m_tx.concerns(m_citizens.back());
        if (!go())
            return false;
    }
    for (CustodyStay stay : m_office.stays) {
        stay.citizen = m_citizens[static_cast<std::size_t>(stay.citizen.value()) - 1];
        m_tx.custody().add(stay);
    }
    return true;
}

bool OfficeWriter::writeCases()
{
    for (CaseFile file : m_office.caseFiles) {
        file.citizen = m_citizens[static_cast<std::size_t>(file.citizen.value()) - 1];
        m_caseFiles.push_back(m_tx.caseFiles().add(file));
        if (!go())
            return false;
    }
    for (Assignment assignment : m_office.assignments) {
        assignment.caseFile = caseFile(assignment.caseFile);
        assignment.caseworker = user(assignment.caseworker);
        m_tx.caseFiles().assign(assignment);
    }
    return true;
}

bool OfficeWriter::writeContacts()
{
    auto note = m_office.notes.begin();
    for (ContactEvent contact : m_office.contacts) {
        const ContactId numberInOffice = contact.id;
        contact.caseFile = caseFile(contact.caseFile);
        contact.caseworker = user(contact.caseworker);
        if (note != m_office.notes.end() && note->contact == numberInOffice)
            contact.recordedAt = note->writtenAt;
        const ContactId written = m_tx.contacts().add(contact);
        int newest = 0;
        for (; note != m_office.notes.end() && note->contact == numberInOffice; ++note) {
            m_tx.contacts().addNote({written, note->version, note->text, note->reason, user(note->writtenBy), note->writtenAt});
            newest = note->version;
        }
        writeTransfer(contact, written, newest);
        if (!go())
            return false;
    }
    return true;
}

void OfficeWriter::writeTransfer(const ContactEvent& contact, ContactId written, int newestVersion)
{
    const std::optional<int> version = transferredVersion(contact, newestVersion, kDemonstrationToday);
    if (!version || !contact.caseworker.isSet())
        return;
    // The next morning, when the case system was open anyway.
    const Instant at = std::chrono::sys_days{addDays(contact.at.day, 1)} + std::chrono::hours{7};
    m_tx.caseSystem().mark({written, *version, contact.caseworker, at});
}

bool OfficeWriter::writeEngagements()
{
    for (Spell spell : m_office.spells) {
        spell.caseFile = caseFile(spell.caseFile);
        m_tx.spells().add(spell);
        if (!go())
            return false;
    }
    for (Task task : m_office.tasks) {
        task.caseFile = caseFile(task.caseFile);
        m_tasks.push_back(m_tx.tasks().add(task));
        if (!go())
            return false;
    }
    return true;
}

void OfficeWriter::writeFollowUp()
{
    const FollowUpOfOffice made = makeFollowUp(m_office, kDemonstrationToday);
    for (FollowUpPause pause : made.pauses) {
        pause.caseFile = caseFile(pause.caseFile);
        pause.pausedBy = user(pause.pausedBy);
        m_tx.followUp().addPause(pause);
    }
    for (PutOff putOff : made.putOffs) {
        putOff.user = user(putOff.user);
        putOff.caseFile = caseFile(putOff.caseFile);
        putOff.subject = m_tasks[static_cast<std::size_t>(putOff.subject) - 1].value();
        m_tx.followUp().putOff(putOff);
    }
}

void OfficeWriter::writeOutreach()
{
    for (OutreachContact contact : makeOutreach(m_office)) {
        contact.caseworker = user(contact.caseworker);
        m_tx.outreach().add(contact);
    }
}

bool OfficeWriter::go()
{
    if (++m_done % kRecordsBetweenLooks != 0)
        return true;
    m_progress.advanced(m_done, m_total);
    return !m_progress.cancelled();
}

}  // namespace fodfaeste::demonstration
