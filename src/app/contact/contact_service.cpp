#include "app/contact/contact_service.h"

#include "app/contact/contact_writer.h"
#include "app/contact/restricted_notes.h"
#include "base/fold.h"

namespace fodfaeste {

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

Result<ContactEvent> ContactService::save(const Session& session, const ContactEvent& contact)
{
    return m_gate.run<ContactEvent>(session, Operation::EditContact, [&](Transaction& transaction) -> Result<ContactEvent> {
        const auto stored = transaction.contacts().find(contact.id);
        if (!stored)
            return Error{ErrorCode::NotFound, "contact", "no such contact"};
        const auto citizen = citizenOf(transaction, stored->caseFile);
        if (!citizen)
            return citizen.error();
        if (const Status admitted = m_gate.admit(transaction, session, *citizen); !admitted)
            return admitted.error();
        if (contact.at > copenhagenTime(m_clock.now()))
            return Error{ErrorCode::InvalidInput, "contact.at", "later than now"};
        if (const Status valid = validate(contact); !valid)
            return valid.error();
        ContactEvent changed = contact;
        changed.caseFile = stored->caseFile;
        const auto saved = transaction.contacts().save(changed);
        if (!saved)
            return saved.error();
        transaction.changes(*citizen);
        transaction.explain("contact changed");
        changed.revision = *saved;
        return changed;
    });
}

Result<JournalNote> ContactService::correctNote(const Session& session, ContactId id, const std::string& text,
                                                const std::string& reason, NoteAccess access)
{
    return m_gate.run<JournalNote>(session, Operation::CorrectNote, [&](Transaction& transaction) -> Result<JournalNote> {
        const auto contact = transaction.contacts().find(id);
        if (!contact)
            return Error{ErrorCode::NotFound, "contact", "no such contact"};
        const auto citizen = citizenOf(transaction, contact->caseFile);
        if (!citizen)
            return citizen.error();
        if (const Status admitted = m_gate.admit(transaction, session, *citizen); !admitted)
            return admitted.error();
        auto newest = transaction.contacts().newestNote(id);
        if (newest && !readsRestrictedNotes(transaction, session, *citizen, m_clock.today()) &&
            hideIfRestricted(*newest, session))
            return Error{ErrorCode::Forbidden, "note", "a restricted note of somebody else"};
        if (isBlank(text))
            return Error{ErrorCode::InvalidInput, "note.text", "a note cannot be emptied"};
        if (newest && isBlank(reason))
            return Error{ErrorCode::InvalidInput, "note.reason", "a correction needs a reason"};
        const bool wasRestricted = newest && newest->restricted;
        const JournalNote note{id,
                               newest ? newest->version + 1 : 1,
                               normalised(text),
                               newest ? normalised(reason) : "",
                               session.user,
                               m_clock.now(),
                               access == NoteAccess::AsBefore ? wasRestricted : access == NoteAccess::Restricted};
        transaction.contacts().addNote(note);
        transaction.changes(*citizen);
        transaction.explain(note.reason, "note version " + std::to_string(note.version));
        return note;
    });
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
