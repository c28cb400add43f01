#include "app/contact/contact_service.h"

#include "app/contact/contact_writer.h"
#include "app/contact/restricted_notes.h"
#include "base/fold.h"

namespace fodfaeste {

namespace {

/// The names of the fields that are others now, for the trail: no values, since those are in the journal of changes.
std::string correctionOf(const ContactEvent& before, const ContactEvent& after)
{
    std::string fields;
    const auto tell = [&fields](bool isOther, const char* name) {
        if (isOther)
            fields += fields.empty() ? std::string{name} : std::string{" "} + name;
    };
    tell(before.at != after.at, "time");
    tell(before.channel != after.channel, "channel");
    tell(before.attendance != after.attendance, "attendance");
    tell(before.assessment != after.assessment, "assessment");
    tell(before.duration != after.duration, "duration");
    return fields;
}

}  // namespace

ContactService::ContactService(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

Result<ContactId> ContactService::log(const Session& session, const NewContact& contact)
{
    return m_gate.run<ContactId>(session, Operation::LogContact, [&](Transaction& transaction) -> Result<ContactId> {
        const auto citizen = citizenOf(transaction, contact.caseFile);
        if (!citizen)
            return citizen.error();
        if (const Status admitted = m_gate.admit(transaction, session, *citizen); !admitted)
            return admitted.error();
        const auto id = writeContact(transaction, contact, {session.user, session.user, m_clock.now()});
        if (!id)
            return id.error();
        transaction.changes(*citizen);
        transaction.explain("contact logged");
        return *id;
    });
}

Result<CitizenId> ContactService::admittedTo(Transaction& transaction, const Session& session,
                                             const std::optional<ContactEvent>& contact)
{
    if (!contact)
        return Error{ErrorCode::NotFound, "contact", "no such contact"};
    const auto citizen = citizenOf(transaction, contact->caseFile);
    if (!citizen)
        return citizen.error();
    if (const Status admitted = m_gate.admit(transaction, session, *citizen); !admitted)
        return admitted.error();
    return *citizen;
}

Result<JournalNote> ContactService::addVersion(Transaction& transaction, const Session& session, CitizenId citizen,
                                               const NewVersion& wanted)
{
    auto newest = transaction.contacts().newestNote(wanted.contact);
    if (newest && !readsRestrictedNotes(transaction, session, citizen, m_clock.today()) && hideIfRestricted(*newest, session))
        return Error{ErrorCode::Forbidden, "note", "a restricted note of somebody else"};
    if (isBlank(wanted.text))
        return Error{ErrorCode::InvalidInput, "note.text", "a note cannot be emptied"};
    if (newest && isBlank(wanted.reason))
        return Error{ErrorCode::InvalidInput, "note.reason", "a correction needs a reason"};
    const bool wasRestricted = newest && newest->restricted;
    const JournalNote note{wanted.contact,
                           newest ? newest->version + 1 : 1,
                           normalised(wanted.text),
                           newest ? normalised(wanted.reason) : "",
                           session.user,
                           m_clock.now(),
                           wanted.access == NoteAccess::AsBefore ? wasRestricted : wanted.access == NoteAccess::Restricted};
    transaction.contacts().addNote(note);
    return note;
}

Result<JournalNote> ContactService::correctNote(const Session& session, ContactId id, const std::string& text,
                                                const std::string& reason, NoteAccess access)
{
    return m_gate.run<JournalNote>(session, Operation::CorrectNote, [&](Transaction& transaction) -> Result<JournalNote> {
        const auto citizen = admittedTo(transaction, session, transaction.contacts().find(id));
        if (!citizen)
            return citizen.error();
        auto note = addVersion(transaction, session, *citizen, {id, text, reason, access});
        if (!note)
            return note;
        transaction.changes(*citizen);
        transaction.explain(note->reason, "note version " + std::to_string(note->version));
        return note;
    });
}

Result<ContactEvent> ContactService::correct(const Session& session, const ContactCorrection& wanted)
{
    return m_gate.run<ContactEvent>(session, Operation::EditContact, [&](Transaction& transaction) -> Result<ContactEvent> {
        const auto stored = transaction.contacts().find(wanted.contact.id);
        const auto citizen = admittedTo(transaction, session, stored);
        if (!citizen)
            return citizen.error();
        ContactEvent changed = wanted.contact;
        changed.caseFile = stored->caseFile;
        const std::string fields = correctionOf(*stored, changed);
        if (fields.empty())
            return Error{ErrorCode::InvalidInput, "contact", "nothing is corrected"};
        const auto revision = saveCorrected(transaction, changed, wanted.reason);
        if (!revision)
            return revision.error();
        changed.revision = *revision;
        // The note goes along when its text or its readers are others; a contact without a note may get its first.
        const auto newest = transaction.contacts().newestNote(stored->id);
        const bool hasOtherReaders =
            newest && wanted.access != NoteAccess::AsBefore && newest->restricted != (wanted.access == NoteAccess::Restricted);
        if (newest ? hasOtherReaders || normalised(wanted.text) != newest->text : !isBlank(wanted.text)) {
            const auto note = addVersion(transaction, session, *citizen, {stored->id, wanted.text, wanted.reason, wanted.access});
            if (!note)
                return note.error();
        }
        transaction.changes(*citizen);
        transaction.explain(normalised(wanted.reason), "corrected: " + fields);
        return changed;
    });
}

Result<Revision> ContactService::saveCorrected(Transaction& transaction, const ContactEvent& changed, const std::string& reason)
{
    if (isBlank(reason))
        return Error{ErrorCode::InvalidInput, "note.reason", "a correction needs a reason"};
    if (changed.at > copenhagenTime(m_clock.now()))
        return Error{ErrorCode::InvalidInput, "contact.at", "later than now"};
    if (const Status valid = validate(changed); !valid)
        return valid.error();
    return transaction.contacts().save(changed);
}

Result<std::vector<JournalNote>> ContactService::noteVersions(const Session& session, ContactId id)
{
    using Notes = std::vector<JournalNote>;
    return m_gate.run<Notes>(session, Operation::OpenCitizen, [&](Transaction& transaction) -> Result<Notes> {
        const auto contact = transaction.contacts().find(id);
        if (!contact)
            return Error{ErrorCode::NotFound, "contact", "no such contact"};
        const auto citizen = citizenOf(transaction, contact->caseFile);
        if (!citizen)
            return citizen.error();
        if (const Status admitted = m_gate.admit(transaction, session, *citizen); !admitted)
            return admitted.error();
        transaction.explain("versions of a note");
        Notes notes = transaction.contacts().notesOf(id);
        if (!readsRestrictedNotes(transaction, session, *citizen, m_clock.today())) {
            for (JournalNote& note : notes)
                hideIfRestricted(note, session);
        }
        return notes;
    });
}

}  // namespace fodfaeste
