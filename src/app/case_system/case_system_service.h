#pragma once

#include "app/access/gate.h"
#include "app/ports/case_system_repository.h"
#include "app/read_model/read_model.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A note on its way to the case system: what may go there, and nothing else. No judgement of the contact, nobody's CPR number.
struct CaseSystemNote {
    ContactEvent contact;  ///< its assessment is empty
    CitizenId citizen;
    std::string caseworker;  ///< who had the contact
    int version = 1;
    std::string text;
    bool replacesEarlier = false;  ///< an earlier version stands there already
};

/// A row of what the case system lacks. The note itself is not in it.
struct NotTransferredRow {
    UntransferredNote note;
    std::string name;
    std::string caseNumber;
};

struct NotTransferred {
    std::vector<NotTransferredRow> rows;  ///< oldest first
    Date since{};                         ///< how far back notes are asked for
    Date today{};
};

/// Notes on their way to the municipality's case system (fagsystem): written once here, pasted there, and never forgotten.
class CaseSystemService {
public:
    CaseSystemService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Restricted notes are given only to whoever says that they may go there.
    enum class Restricted { Refuse, Allow };
    /// The newest version of the note, marked as transferred. NotFound "note" for a contact without one; Forbidden for a
    /// restricted note of somebody else's; InvalidInput "note.restricted" when it is restricted and that was not allowed for.
    Result<CaseSystemNote> copy(const Session& session, ContactId contact, Restricted restricted);
    /// Marked as transferred by hand; gives the version. Conflict when it stands there already.
    Result<int> mark(const Session& session, ContactId contact);
    /// What one has logged oneself; for a team lead what the team has.
    Result<NotTransferred> list(const Session& session);
    /// How many that are. Nobody is named, so the trail does not tell of it.
    Result<int> count(const Session& session);

private:
    struct Subject {
        ContactEvent contact;
        CitizenId citizen;
        JournalNote note;
    };
    Result<Subject> subjectOf(Transaction& transaction, const Session& session, ContactId contact);
    NotTransferredRow rowOf(const UntransferredNote& note) const;

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
