#pragma once

#include "app/access/gate.h"
#include "app/contact/contact_service.h"
#include "app/read_model/read_model.h"

#include <vector>

namespace fodfaeste {

/// One of the people a contact was with, and how it went with that person.
struct Participant {
    CaseFileId caseFile;
    Attendance attendance = Attendance::Attended;
};

struct GroupContact {
    NewContact common;  ///< its case file and attendance do not matter
    std::vector<Participant> participants;
    /// What to do when the note or the next step names one of the participants.
    enum class Names { Refused, Masked };
    Names names = Names::Refused;
};

/// One contact with several people: one note, an outcome each, and nobody's name with the others.
class GroupContactService {
public:
    GroupContactService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// A contact for each, all or none, bound to each other by a number only. Everybody must be open to whoever writes it.
    /// InvalidInput "note.names" when the text names a participant: once that is known, `Names::Masked` keeps each one's own
    /// name and puts "[…]" for the others'. InvalidInput "group" for fewer than two people.
    Result<std::vector<ContactId>> log(const Session& session, const GroupContact& contact);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
