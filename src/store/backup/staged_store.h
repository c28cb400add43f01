#pragma once

#include "app/ports/store_library.h"
#include "store/disk/store_swap.h"

#include <functional>
#include <string>

namespace fodfaeste {

/// A whole store beside another one, as "<store>.staged" with its key file, until it takes that one's place. Letting it go takes
/// it away again.
class StagedStore {
public:
    /// How the library opens a store.
    using Opening = std::function<Result<OpenedStore>(const std::string& path, const Opener& opener)>;

    /// The path of the store is resolved already.
    StagedStore(Opening opening, std::string path, const Opener& opener);
    ~StagedStore();
    StagedStore(const StagedStore&) = delete;
    StagedStore& operator=(const StagedStore&) = delete;

    /// Nobody else opens or replaces the store from now on; what an interrupted one has left is taken away. StoreBusy.
    Status ready();
    std::string database() const { return m_path + ".staged"; }
    const std::string& path() const { return m_path; }
    Opener opener() const { return {m_login, m_passphrase}; }
    /// As any store is opened. Let it go before commit().
    Result<OpenedStore> open() { return m_opening(database(), opener()); }
    /// Takes the store's place in one step; see StoreSwap::commit(). Conflict while it is open.
    Result<std::string> commit(StoreSwap::Old old, Instant now);

private:
    void remove() const;

    Opening m_opening;
    std::string m_path;
    std::string m_login;
    Secret m_passphrase;
    StoreSwap m_swap;
};

}  // namespace fodfaeste
