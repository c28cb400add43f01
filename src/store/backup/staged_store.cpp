#include "store/backup/staged_store.h"

#include "store/disk/raw_file.h"
#include "store/keyring/key_file_disk.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace fodfaeste {

namespace fs = std::filesystem;

StagedStore::StagedStore(Opening opening, std::string path, const Opener& opener)
    : m_opening{std::move(opening)}
    , m_path{std::move(path)}
    , m_login{opener.login}
    , m_passphrase{opener.passphrase.clone()}
    , m_swap{m_path}
{}

StagedStore::~StagedStore()
{
    // While another program prepares one, what lies there is that program's.
    if (m_swap.isHeld())
        remove();
}

Status StagedStore::ready()
{
    if (const Status ready = m_swap.ready(); !ready)
        return ready;
    remove();
    return Done{};
}

Result<std::string> StagedStore::commit(StoreSwap::Old old, Instant now)
{
    std::error_code ignored;
    if (fs::exists(database() + "-wal", ignored))
        return Error{ErrorCode::Conflict, "store", "the staged store is still open"};
    if (std::rename(database().c_str(), m_swap.stagedDatabase().c_str()) != 0 ||
        std::rename(keyFilePath(database()).c_str(), m_swap.stagedKeys().c_str()) != 0)
        return notWritten(errno);
    remove();  // what opening has left beside it
    return m_swap.commit(old, now);
}

void StagedStore::remove() const
{
    const std::string prefix = fs::path{database()}.filename().string();
    std::error_code failed;
    std::vector<fs::path> left;
    for (fs::directory_iterator entry{fs::path{m_path}.parent_path(), failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().filename().string().starts_with(prefix))
            left.push_back(entry->path());
    }
    for (const fs::path& path : left)
        fs::remove(path, failed);
}

}  // namespace fodfaeste
