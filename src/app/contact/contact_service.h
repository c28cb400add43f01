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

class ContactService {
public:
    ContactService(Gate& gate, const Clock& clock);

    /// Contact, note and next step in one. InvalidInput with the field as subject for a time after now, an empty
    /// task text or a due day before today.
    Result<ContactId> log(const Session& session, const NewContact& contact);
    /// Changes channel, attendance, assessment, duration or time; the note stays.
    Result<ContactEvent> save(const Session& session, const ContactEvent& contact);
    /// A new version of the note; the old one is kept. The reason must not be empty. A contact without a note gets its first.
    Result<JournalNote> correctNote(const Session& session, ContactId contact, const std::string& text, const std::string& reason,
                                    NoteAccess access = NoteAccess::AsBefore);
    /// All versions, oldest first.
    Result<std::vector<JournalNote>> noteVersions(const Session& session, ContactId contact);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
