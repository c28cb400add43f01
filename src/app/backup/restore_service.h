#pragma once

#include "app/access/session.h"
#include "app/ports/clock.h"
#include "app/ports/store_library.h"

#include <memory>
#include <string>

namespace fodfaeste {

/// Puts a backup in the place of a store that is closed, damaged or missing. Letting it go before restore() leaves everything as
/// it was.
class RestoreService {
public:
    /// Checks the backup through and looks at what would change. Errors as StoreLibrary::prepareRestore.
    static Result<RestoreService> prepare(StoreLibrary& library, const RestoreRequest& request, const Secret& passphrase,
                                          Progress& progress);

    const RestorePreview& preview() const { return m_prepared->preview(); }
    /// Whose passphrase it is, as the backup knows them; restore() takes team leads and administrators.
    const Session& who() const { return m_who; }
    /// Once. The first line after restoring says by whom, and from which backup. Forbidden when the role does not grant it.
    /// Gives where the store of before lies now; an empty text when there was none.
    Result<std::string> restore(const Clock& clock);

private:
    RestoreService(std::unique_ptr<PreparedRestore> prepared, Session who);

    std::unique_ptr<PreparedRestore> m_prepared;
    Session m_who;
};

}  // namespace fodfaeste
