#pragma once

#include "app/ports/store_library.h"
#include "store/disk/store_swap.h"
#include "store/keyring/keyring.h"
#include "store/sqlite/sqlite_connection.h"

#include <functional>
#include <memory>
#include <string>

namespace fodfaeste {

class BackupReader;

/// The store of a backup, as "<store>.restoring" with its key file: a store like any other until it takes the place of the one
/// that it was made from.
class SqliteRestore final : public PreparedRestore {
public:
    /// How the library opens a store.
    using Opening = std::function<Result<OpenedStore>(const std::string& path, const Secret& passphrase)>;

    /// The path of the store is resolved already.
    static Result<std::unique_ptr<PreparedRestore>> prepare(Opening opening, const RestoreRequest& request,
                                                            const Secret& passphrase, Progress& progress);
    ~SqliteRestore() override;
    SqliteRestore(const SqliteRestore&) = delete;
    SqliteRestore& operator=(const SqliteRestore&) = delete;

    const RestorePreview& preview() const override { return m_preview; }
    Result<OpenedStore> open() override;
    Result<std::string> commit(Instant now) override;

private:
    SqliteRestore(Opening opening, std::string path, const Secret& passphrase);

    std::string staging() const { return m_path + ".restoring"; }
    Status layOut(const BackupReader& backup, Progress& progress);
    void compare(const MasterKey& masterKey);
    Status comparePresent(const MasterKey& masterKey);
    void removeStaging() const;

    Opening m_opening;
    std::string m_path;
    Secret m_passphrase;
    StoreSwap m_swap;
    RestorePreview m_preview;
};

}  // namespace fodfaeste
