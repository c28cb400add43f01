#include "app/case_system/case_system_service.h"

#include "app/contact/restricted_notes.h"

#include <algorithm>

namespace fodfaeste {

namespace {

std::string placeOf(ContactId contact, int version)
{
    return "contact " + std::to_string(contact.value()) + ", note version " + std::to_string(version);
}

/// Whose notes somebody is asked about.
std::vector<UserId> writersFor(Transaction& transaction, const Session& session)
{
    if (session.role != Role::TeamLead)
        return {session.user};
    std::vector<UserId> writers;
    for (const User& user : transaction.users().all()) {
        if (carriesCases(user.role) && (!session.team.isSet() || user.team == session.team))
            writers.push_back(user.id);
    }
    return writers;
}

/// Oldest first.
std::vector<UntransferredNote> lackingFor(Transaction& transaction, const Session& session, const Period& period)
{
    std::vector<UntransferredNote> notes;
    for (const UserId writer : writersFor(transaction, session))
        std::ranges::move(transaction.caseSystem().lacking(writer, period), std::back_inserter(notes));
    std::ranges::sort(notes, {}, [](const UntransferredNote& note) { return std::pair{note.contact.at, note.contact.id}; });
    return notes;
}

}  // namespace

CaseSystemService::CaseSystemService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<CaseSystemService::Subject> CaseSystemService::subjectOf(Transaction& transaction, const Session& session, ContactId id)
{
    auto contact = transaction.contacts().find(id);
    const auto caseFile = contact ? transaction.caseFiles().find(contact->caseFile) : std::nullopt;
    if (!caseFile)
        return Error{ErrorCode::NotFound, "contact", "no such contact"};
    if (const Status admitted = m_gate.admit(transaction, session, caseFile->citizen); !admitted)
        return admitted.error();
    auto note = transaction.contacts().newestNote(id);
    if (!note)
        return Error{ErrorCode::NotFound, "note", "the contact has no note"};
    if (!readsRestrictedNotes(transaction, session, caseFile->citizen, m_clock.today()) && hideIfRestricted(*note, session))
        return Error{ErrorCode::Forbidden, "note", "a restricted note of somebody else"};
    return Subject{*contact, caseFile->citizen, std::move(*note)};
}

Result<CaseSystemNote> CaseSystemService::copy(const Session& session, ContactId id, Restricted restricted)
{
    const auto work = [&](Transaction& transaction) -> Result<CaseSystemNote> {
        auto subject = subjectOf(transaction, session, id);
        if (!subject)
            return subject.error();
        if (subject->note.restricted && restricted == Restricted::Refuse)
            return Error{ErrorCode::InvalidInput, "note.restricted", "a restricted note asks first"};
        CaseSystemNote note;
        note.contact = subject->contact;
        note.contact.assessment.reset();
        note.citizen = subject->citizen;
        if (const auto user = transaction.users().find(subject->contact.caseworker))
            note.caseworker = user->name;
        note.version = subject->note.version;
        note.text = std::move(subject->note.text);
        note.replacesEarlier = std::ranges::any_of(transaction.caseSystem().ofCitizen(note.citizen), [&](const auto& earlier) {
            return earlier.contact == id && earlier.noteVersion < note.version;
        });
        transaction.caseSystem().mark({id, note.version, session.user, m_clock.now()});
        transaction.explain(subject->note.restricted ? "copied, restricted" : "copied", placeOf(id, note.version));
        return note;
    };
    return m_gate.run<CaseSystemNote>(session, Operation::CopyToCaseSystem, work);
}

Result<int> CaseSystemService::mark(const Session& session, ContactId id)
{
    return m_gate.run<int>(session, Operation::CopyToCaseSystem, [&](Transaction& transaction) -> Result<int> {
        const auto subject = subjectOf(transaction, session, id);
        if (!subject)
            return subject.error();
        const int version = subject->note.version;
        if (!transaction.caseSystem().mark({id, version, session.user, m_clock.now()}))
            return Error{ErrorCode::Conflict, "note", "that version is marked already"};
        transaction.explain("marked by hand", placeOf(id, version));
        return version;
    });
}

Result<NotTransferred> CaseSystemService::list(const Session& session)
{
    const auto work = [&](Transaction& transaction) -> Result<NotTransferred> {
        NotTransferred answer;
        answer.today = m_clock.today();
        answer.since = addDays(answer.today, -transaction.caseSystem().daysBack(answer.today));
        for (const UntransferredNote& note : lackingFor(transaction, session, {answer.since, answer.today}))
            answer.rows.push_back(rowOf(note));
        transaction.explain("notes that the case system lacks", std::to_string(answer.rows.size()) + " rows");
        return answer;
    };
    return m_gate.run<NotTransferred>(session, Operation::ListNotTransferred, work);
}

Result<int> CaseSystemService::count(const Session& session)
{
    return m_gate.run<int>(session, Operation::ListNotTransferred, [&](Transaction& transaction) -> Result<int> {
        const Date today = m_clock.today();
        const Date since = addDays(today, -transaction.caseSystem().daysBack(today));
        transaction.goesUntold();
        return static_cast<int>(lackingFor(transaction, session, {since, today}).size());
    });
}

NotTransferredRow CaseSystemService::rowOf(const UntransferredNote& note) const
{
    NotTransferredRow row{note, {}, {}};
    m_readModel.with(note.citizen, [&](const ReadModel::View& view) {
        row.name = view.person().fullName();
        const auto found = std::ranges::find(view.person().cases, note.contact.caseFile, &CaseEntry::id);
        if (found != view.person().cases.end())
            row.caseNumber = found->number;
    });
    return row;
}

}  // namespace fodfaeste
