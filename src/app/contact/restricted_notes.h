#pragma once

#include "app/access/session.h"
#include "app/ports/store.h"

namespace fodfaeste {

/// Team leads and whoever is in charge of a case of the citizen read every restricted note of it.
bool readsRestrictedNotes(Transaction& transaction, const Session& session, CitizenId citizen, Date today);

/// Empties a restricted note that somebody else wrote. Says whether it did.
bool hideIfRestricted(JournalNote& note, const Session& session);

}  // namespace fodfaeste
