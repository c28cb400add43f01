#pragma once

#include "app/ports/store_backups.h"
#include "base/date.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <string>

namespace fodfaeste {

struct OpenedStore;

struct RestoreRequest {
    std::string store;    ///< path of the store, which may be damaged or missing
    std::string backup;   ///< path of the backup
    std::string login{};  ///< of whoever restores, as at the time of the backup; empty for whosever passphrase it is
};

/// What restoring would change, to be shown before it is done.
struct RestorePreview {
    Instant madeAt{};
    BackupContents backup;
    /// What the store holds today; nothing when it cannot be opened with the passphrase of the backup.
    std::optional<BackupContents> present;
    /// Why the store of today was not looked at: StoreMissing, KeyFileMissing, StoreDamaged, WrongPassphrase, …
    std::optional<Error> presentProblem;
    // What the store has and the backup has not: gone after restoring, but for the old store that is kept aside.
    std::int64_t citizensGone = 0;
    std::int64_t contactsGone = 0;
    std::int64_t tasksGone = 0;
};

/// A backup that has been checked through and lies ready beside the store. Letting it go leaves everything as it was.
class PreparedRestore {
public:
    virtual ~PreparedRestore() = default;
    virtual const RestorePreview& preview() const = 0;
    /// The store that the backup holds, for the line that says who restores it. Let it go before commit().
    virtual Result<OpenedStore> open() = 0;
    /// Puts it in the store's place in one step. Gives where the store of before lies now, "<store>.aside-20130514-1130", or an
    /// empty text when there was none.
    /// Conflict while it is open.
    virtual Result<std::string> commit(Instant now) = 0;
};

}  // namespace fodfaeste
