#include "app/inbox/inbox_service.h"

#include "app/contact/contact_writer.h"
#include "app/ports/unsorted_note_repository.h"
#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

namespace {

bool isLeadOf(Transaction& transaction, const Session& session, UserId writer)
{
    if (session.role != Role::TeamLead || !session.team.isSet())
        return false;
    const auto user = transaction.users().find(writer);
    return user && user->team == session.team;
}

/// Own ones, and the team's for its lead.
std::vector<UnsortedNote> visible(Transaction& transaction, const Session& session)
{
    std::vector<UnsortedNote> notes = transaction.unsortedNotes().of(session.user);
    if (session.role == Role::TeamLead && session.team.isSet()) {
        for (UnsortedNote& note : transaction.unsortedNotes().ofTeam(session.team)) {
            if (note.writtenBy != session.user)
                notes.push_back(std::move(note));
        }
    }
    std::ranges::sort(notes, [](const UnsortedNote& a, const UnsortedNote& b) {
        const bool aWaits = a.state == UnsortedNote::State::Waiting;
        const bool bWaits = b.state == UnsortedNote::State::Waiting;
        return aWaits != bWaits ? aWaits : std::pair{a.writtenAt, a.id} > std::pair{b.writtenAt, b.id};
    });
    return notes;
}

CitizenId citizenOfContact(Transaction& transaction, ContactId contact)
{
    const auto event = contact.isSet() ? transaction.contacts().find(contact) : std::nullopt;
    const auto citizen = event ? citizenOf(transaction, event->caseFile) : Result<CitizenId>{CitizenId{}};
    return citizen ? *citizen : CitizenId{};
}

Result<CaseFileId> openCaseOf(Transaction& transaction, CitizenId citizen, Date today)
{
    std::optional<CaseFile> newest;
    for (const CaseFile& each : transaction.caseFiles().ofCitizen(citizen)) {
        if (each.isOpenOn(today) && (!newest || newest->period.from < each.period.from))
            newest = each;
    }
    if (!newest)
        return Error{ErrorCode::NotFound, "case", "no open case"};
    return newest->id;
}

NewContact contactOf(const UnsortedNote& note, CaseFileId caseFile)
{
    NewContact contact;
    contact.caseFile = caseFile;
    contact.at = note.at;
    contact.channel = note.channel;
    contact.attendance = note.attendance;
    contact.assessment = note.assessment;
    contact.note = note.text;
    contact.restricted = note.restricted;
    if (note.due)
        contact.nextStep = NewTask{note.step, *note.due};
    return contact;
}

}  // namespace

InboxService::InboxService(Gate& gate, const Clock& clock, const ReadModel& /*readModel*/) : m_gate{gate}, m_clock{clock} {}

Result<UnsortedNoteId> InboxService::keep(const Session& session, const UnsortedNote& typed)
{
    using Kept = UnsortedNoteId;
    return m_gate.run<Kept>(session, Operation::KeepUnsortedNote, [&](Transaction& transaction) -> Result<Kept> {
        UnsortedNote note = typed;
        note.writtenBy = session.user;
        note.writtenAt = m_clock.now();
        note.state = UnsortedNote::State::Waiting;
        if (const Status valid = validate(note); !valid)
            return valid.error();
        if (note.at > copenhagenTime(note.writtenAt))
            return Error{ErrorCode::InvalidInput, "contact.at", "later than now"};
        note.text = normalised(note.text);
        note.personWords = normalised(note.personWords);
        note.step = normalised(note.step);
        const UnsortedNoteId id = transaction.unsortedNotes().add(note);
        transaction.explain("unsorted note kept", "note=" + std::to_string(id.value()));
        return id;
    });
}

Result<std::vector<UnsortedRow>> InboxService::list(const Session& session)
{
    using Rows = std::vector<UnsortedRow>;
    return m_gate.run<Rows>(session, Operation::ListUnsortedNotes, [&](Transaction& transaction) -> Result<Rows> {
        Rows rows;
        for (UnsortedNote& note : visible(transaction, session)) {
            const CitizenId filedTo = citizenOfContact(transaction, note.contact);
            const auto person = filedTo.isSet() ? transaction.citizens().find(filedTo) : std::nullopt;
            if (person)
                transaction.concerns(filedTo);
            rows.push_back({std::move(note), filedTo, person ? person->fullName() : std::string{}});
        }
        transaction.explain("unsorted notes", "notes=" + std::to_string(rows.size()));
        if (rows.empty())
            transaction.goesUntold();
        return rows;
    });
}

Result<int> InboxService::waiting(const Session& session)
{
    return m_gate.run<int>(session, Operation::ListUnsortedNotes, [&](Transaction& transaction) -> Result<int> {
        transaction.goesUntold();  // a figure, and nothing of what was written
        const std::vector<UnsortedNote> notes = visible(transaction, session);
        return static_cast<int>(std::ranges::count(notes, UnsortedNote::State::Waiting, &UnsortedNote::state));
    });
}

Result<UnsortedNote> InboxService::waitingOne(Transaction& transaction, const Session& session, UnsortedNoteId id) const
{
    auto note = transaction.unsortedNotes().find(id);
    if (!note)
        return Error{ErrorCode::NotFound, "unsorted", "no such note"};
    if (note->writtenBy != session.user && !isLeadOf(transaction, session, note->writtenBy))
        return Error{ErrorCode::Forbidden, "unsorted", "somebody else's unsorted note"};
    if (note->state != UnsortedNote::State::Waiting)
        return Error{ErrorCode::Conflict, "unsorted", "it waits no longer"};
    return std::move(*note);
}

Result<ContactId> InboxService::file(const Session& session, UnsortedNoteId id, CitizenId citizen)
{
    return m_gate.run<ContactId>(session, Operation::FileUnsortedNote, [&](Transaction& transaction) -> Result<ContactId> {
        if (const Status admitted = m_gate.admit(transaction, session, citizen); !admitted)
            return admitted.error();
        auto note = waitingOne(transaction, session, id);
        if (!note)
            return note.error();
        const auto caseFile = openCaseOf(transaction, citizen, m_clock.today());
        if (!caseFile)
            return caseFile.error();
        const auto contact =
            writeContact(transaction, contactOf(*note, *caseFile), {note->writtenBy, note->writtenBy, note->writtenAt});
        if (!contact)
            return contact.error();
        note->state = UnsortedNote::State::Filed;
        note->contact = *contact;
        note->endedBy = session.user;
        note->endedAt = m_clock.now();
        if (const auto saved = transaction.unsortedNotes().save(*note); !saved)
            return saved.error();
        transaction.changes(citizen);
        transaction.explain("unsorted note filed", "note=" + std::to_string(id.value()));
        return *contact;
    });
}

Result<Done> InboxService::discard(const Session& session, UnsortedNoteId id, const std::string& reason)
{
    return m_gate.run<Done>(session, Operation::FileUnsortedNote, [&](Transaction& transaction) -> Result<Done> {
        auto note = waitingOne(transaction, session, id);
        if (!note)
            return note.error();
        if (isBlank(reason) || !isValidUtf8(reason))
            return Error{ErrorCode::InvalidInput, "unsorted.reason", "discarding needs a reason"};
        note->state = UnsortedNote::State::Discarded;
        note->discardReason = normalised(reason);
        note->endedBy = session.user;
        note->endedAt = m_clock.now();
        if (const auto saved = transaction.unsortedNotes().save(*note); !saved)
            return saved.error();
        transaction.explain(note->discardReason, "unsorted note discarded, note=" + std::to_string(id.value()));
        return Done{};
    });
}

}  // namespace fodfaeste
