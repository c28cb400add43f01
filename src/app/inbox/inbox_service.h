#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/contact/unsorted_note.h"

#include <string>
#include <vector>

namespace fodfaeste {

struct UnsortedRow {
    UnsortedNote note;
    CitizenId filedTo;        ///< set once it is filed
    std::string filedToName;  ///< of that person
};

/// Quick notes whose person was not clear: kept, listed and filed later with a trace (Usorteret). Whoever wrote one sees it, and
/// so does the lead of their team; nobody else.
class InboxService {
public:
    InboxService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Who wrote it and when is filled in here.
    Result<UnsortedNoteId> keep(const Session& session, const UnsortedNote& note);
    /// One's own, for a team lead those of the team as well; what waits comes first, then the newest.
    Result<std::vector<UnsortedRow>> list(const Session& session);
    /// How many wait.
    Result<int> waiting(const Session& session);
    /// It becomes a contact on the open case that was opened last, written by its writer at the time it was written. Conflict
    /// "unsorted" when it waits no longer, NotFound "case" when there is no open case.
    Result<ContactId> file(const Session& session, UnsortedNoteId note, CitizenId citizen);
    /// It is kept all the same, with the reason. InvalidInput "unsorted.reason" without one.
    Result<Done> discard(const Session& session, UnsortedNoteId note, const std::string& reason);

private:
    Result<UnsortedNote> waitingOne(Transaction& transaction, const Session& session, UnsortedNoteId id) const;

    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
