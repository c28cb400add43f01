#pragma once

#include "store/backup/staged_store.h"
#include "store/keyring/keyring.h"
#include "store/sqlite/sqlite_connection.h"

#include <memory>
#include <string>

namespace fodfaeste {

class BackupReader;

/// The store of a backup, laid out beside the one that it was made from, until it takes that one's place.
class SqliteRestore final : public PreparedRestore {
public:
    /// The path of the store is resolved already.
    static Result<std::unique_ptr<PreparedRestore>> prepare(StagedStore::Opening opening, const RestoreRequest& request,
                                                            const Secret& passphrase, Progress& progress);

    const RestorePreview& preview() const override { return m_preview; }
    Result<OpenedStore> open() override { return m_staged.open(); }
    Result<std::string> commit(Instant now) override { return m_staged.commit(StoreSwap::Old::KeepAside, now); }

private:
    SqliteRestore(StagedStore::Opening opening, const RestoreRequest& request, const Secret& passphrase);

    Status layOut(const BackupReader& backup, Progress& progress);
    void compare(const MasterKey& masterKey);
    Status comparePresent(const MasterKey& masterKey);

    StagedStore m_staged;
    RestorePreview m_preview;
};

}  // namespace fodfaeste
