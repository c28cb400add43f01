#pragma once

#include "base/date.h"
#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// What a store holds, in figures: nothing of it points at a person.
struct BackupContents {
    std::int64_t citizens = 0;
    std::int64_t contacts = 0;
    std::int64_t tasks = 0;
    std::int64_t auditLines = 0;
    std::int64_t auditHead = 0;  ///< number of the newest line, as the trail's seal says
    std::optional<Date> newestContact;
    int schemaVersion = 0;
    std::string programVersion;

    friend bool operator==(const BackupContents&, const BackupContents&) = default;
};

enum class BackupState {
    Whole,       ///< every byte is as it was written
    NotChecked,  ///< header and size are right; the rest has not been read
    Damaged,
    TooNew,  ///< written by a newer Fodfæste
};

/// One backup on a disk.
struct BackupFile {
    std::string path;
    Instant at{};
    std::uint64_t bytes = 0;
    BackupState state = BackupState::NotChecked;
    /// Nothing when the store's key of today does not open it: damaged, or made before the key was changed.
    std::optional<BackupContents> contents;
};

enum class BackupCheck {
    Header,  ///< quick: header, size and contents
    Bytes,   ///< reads every file to its end
};

/// Keeps copies of an open store. make() copies while others work: it may run on a thread of its own, one at a time.
class StoreBackups {
public:
    virtual ~StoreBackups() = default;

    /// "<store>.backups", made when the first one is.
    virtual std::string folder() const = 0;
    /// A backup counts only when it has been read back, opened and found equal; otherwise nothing of it stays. Cancelled,
    /// StoreFull, StoreReadOnly, StoreBusy while another one is made, StoreDamaged when the store or its copy is. Only
    /// folder() is made when it is missing: FileUnwritable.
    virtual Result<BackupFile> make(const std::string& folder, Instant now, Progress& progress) = 0;
    /// The same bytes once more in another folder, read back there.
    virtual Result<BackupFile> copy(const BackupFile& backup, const std::string& folder, Progress& progress) = 0;
    /// This store's backups in a folder, newest first, and what can no longer be read there. Empty when there is no folder.
    virtual Result<std::vector<BackupFile>> list(const std::string& folder, BackupCheck check, Progress& progress) = 0;
    virtual Status remove(const BackupFile& backup) = 0;
};

}  // namespace fodfaeste
