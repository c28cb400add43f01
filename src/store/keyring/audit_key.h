#pragma once

#include "app/ports/repositories.h"
#include "base/secret.h"
#include "store/keyring/master_key.h"

#include <string>

namespace fodfaeste {

/// The key that binds the audit trail. It stays the same when the master key is changed, or nobody could verify older lines or
/// heads: until the first change it follows from the master key, from then on it lies in the database, wrapped under a key that
/// does. Throws sql::Failure (Damaged) when it does not open.
Secret auditKeyOf(StoreNotes& notes, const MasterKey& masterKey);

/// Lays the key down for the master key that follows.
void keepAuditKey(StoreNotes& notes, const Secret& auditKey, const MasterKey& next);

}  // namespace fodfaeste
