#include "app/contact/restricted_notes.h"

#include "app/access/case_access.h"

namespace fodfaeste {

bool readsRestrictedNotes(Transaction& transaction, const Session& session, CitizenId citizen, Date today)
{
    return session.role == Role::TeamLead || isInCharge(transaction, session.user, citizen, today);
}

bool hideIfRestricted(JournalNote& note, const Session& session)
{
    if (!note.restricted || note.writtenBy == session.user)
        return false;
    note.text.clear();
    note.reason.clear();
    return true;
}

}  // namespace fodfaeste
