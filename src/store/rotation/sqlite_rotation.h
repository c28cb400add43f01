#pragma once

#include "app/ports/store_rotation.h"
#include "base/progress.h"
#include "store/backup/staged_store.h"

#include <memory>

namespace fodfaeste {

class Keyring;
class SqliteConnection;

/// A store is copied under a new master key, page by page, into a file beside it: the only copy there is is never touched.
class SqliteRotation final : public PreparedRotation {
public:
    static Result<std::unique_ptr<PreparedRotation>> prepare(StagedStore::Opening opening, const std::string& path,
                                                             const Opener& opener, Progress& progress);

    Result<OpenedStore> open() override { return m_staged.open(); }
    Status commit(Instant now) override;

private:
    SqliteRotation(StagedStore::Opening opening, const std::string& path, const Opener& opener);
    Status layOut(Progress& progress);
    void copy(SqliteConnection& source, const Keyring& next, Progress& progress) const;

    StagedStore m_staged;
};

}  // namespace fodfaeste
