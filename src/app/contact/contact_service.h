#pragma once

#include "app/access/gate.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// What somebody wants done next, said while logging a contact.
struct NewTask {
    std::string text;
    Date due{};
};

struct NewContact {
    CaseFileId caseFile;
    LocalTime at;
    Channel channel = Channel::Meeting;
    Attendance attendance = Attendance::Attended;
    std::optional<Assessment> assessment;
    std::optional<std::chrono::minutes> duration;
    std::string note;         ///< empty when nothing was written
    bool restricted = false;  ///< the note is for its writer, those in charge and the team leads
    std::optional<NewTask> nextStep;
};

/// Who may read a corrected note: as before, whoever may open the citizen, or few.
enum class NoteAccess { AsBefore, Open, Restricted };

/// What a new version of a note says.
struct NewVersion {
    ContactId contact;
    std::string text;
    std::string reason;
    NoteAccess access = NoteAccess::AsBefore;
};

/// A contact as it ought to have been logged.
struct ContactCorrection {
    ContactEvent contact;  ///< Conflict when its revision is old; its case stays
    std::string text;      ///< of the note; empty for a contact that has none and gets none
    std::string reason;
    NoteAccess access = NoteAccess::AsBefore;
};

class ContactService {
public:
    ContactService(Gate& gate, const Clock& clock);

    /// Contact, note and next step in one. InvalidInput with the field as subject for a time after now, an empty
    /// task text or a due day before today.
    Result<ContactId> log(const Session& session, const NewContact& contact);
    /// What was wrong about a contact, in one: time, channel, attendance, assessment or duration, and with them a new version of
    /// the note where its text or its readers are others (an empty text leaves a contact without a note as it is). InvalidInput
    /// with the field: "contact.at" for a time after now, "note.reason" without one, "contact" when no field is another.
    Result<ContactEvent> correct(const Session& session, const ContactCorrection& correction);
    /// A new version of the note; the old one is kept. The reason must not be empty. A contact without a note gets its first.
    Result<JournalNote> correctNote(const Session& session, ContactId contact, const std::string& text, const std::string& reason,
                                    NoteAccess access = NoteAccess::AsBefore);
    /// All versions, oldest first.
    Result<std::vector<JournalNote>> noteVersions(const Session& session, ContactId contact);

private:
    /// The contact and whose it is, for somebody who is let in to them.
    Result<CitizenId> admittedTo(Transaction& transaction, const Session& session, const std::optional<ContactEvent>& contact);
    Result<Revision> saveCorrected(Transaction& transaction, const ContactEvent& changed, const std::string& reason);
    Result<JournalNote> addVersion(Transaction& transaction, const Session& session, CitizenId citizen, const NewVersion& wanted);

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
