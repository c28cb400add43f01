#pragma once

#include "base/date.h"
#include "base/result.h"
#include "store/disk/name_lock.h"

#include <functional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// Puts a new database and a new key file in the place of a store's. A store is two files, and two renames are two steps: what
/// decides is one small file, "<store>.swap". Without it the old pair stays, with it the next opening finds the new pair,
/// whatever happened in between. Nobody else opens the store while a swap of it lives.
class StoreSwap {
public:
    /// Called before each step on the disk, so that a test can end the program there.
    using Hook = std::function<void(std::string_view step)>;

    explicit StoreSwap(std::string storePath, Hook beforeStep = {});
    /// Takes away what was staged and never decided.
    ~StoreSwap();
    StoreSwap(const StoreSwap&) = delete;
    StoreSwap& operator=(const StoreSwap&) = delete;

    /// StoreBusy while another program prepares a swap or has the store open.
    Status ready() const;
    /// From the beginning to the end of commit(), unless somebody else prepares a swap.
    bool isHeld() const { return m_lock.isHeld(); }
    std::string stagedDatabase() const;  ///< "<store>.next"
    std::string stagedKeys() const;      ///< "<store>.keys.next"

    enum class Old { KeepAside, Delete };
    /// The staged files are complete, and the store is closed; the old pair may be damaged or missing. Gives where the old
    /// database lies now ("<store>.aside-20130514-1130", its key file beside it), or an empty text when there is none.
    /// StoreBusy while somebody holds the store; Conflict when a staged file is missing. After an error the store is as it was,
    /// but for one that names the next opening: then the swap is decided, and opening completes it.
    Result<std::string> commit(Old old, Instant now);

    /// Called first by opening: completes a swap that was decided, takes away what one that was not has left. StoreBusy while
    /// another program prepares one.
    static Status finish(const std::string& storePath, const Hook& beforeStep = {});

private:
    Status decide(std::string_view ending);

    std::string m_path;
    Hook m_beforeStep;
    NameLock m_lock;
    bool m_decided = false;
};

}  // namespace fodfaeste
