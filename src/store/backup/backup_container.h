#pragma once

#include "base/progress.h"
#include "store/backup/backup_crypto.h"
#include "store/disk/raw_file.h"

#include <functional>
#include <memory>
#include <string>

namespace fodfaeste {

/// A backup on the disk, opened for reading. Nothing in it is believed before it has been checked; at most its head, less than
/// 70 kB, is in memory.
class BackupReader {
public:
    /// Reads the head. FileUnreadable, StoreNotOurs, StoreTooNew, or StoreDamaged when the file has not the length that its
    /// header says.
    static Result<BackupReader> open(const std::string& path);

    const BackupHead& head() const { return m_head; }
    std::uint64_t size() const { return m_head.header.totalBytes(); }

    /// What is read from now on comes from the disk itself, after the file was written.
    void forget() const { m_file->forget(); }
    /// Reads every byte. StoreDamaged, Cancelled, FileUnreadable.
    Status check(Progress& progress) const;
    /// The same, and writes the database to a new file, which is on the disk then. StoreDamaged also when it is not the one that
    /// the manifest names. After an error there is no file.
    Status extract(const std::string& to, const BackupManifest& manifest, Progress& progress) const;
    /// The same bytes in a new file, which is on the disk then.
    Status copyTo(const std::string& path, Progress& progress) const;

private:
    using Sink = std::function<Status(std::span<const std::uint8_t>)>;

    BackupReader(std::unique_ptr<RawFile> file, BackupHead head) : m_file{std::move(file)}, m_head{std::move(head)} {}
    Result<Hash> walk(const Sink& sink, Progress& progress) const;

    std::unique_ptr<RawFile> m_file;
    BackupHead m_head;
};

/// BLAKE2b-256 of the bytes of a file. FileUnreadable, Cancelled.
Result<Hash> hashOfFile(const RawFile& file, std::uint64_t bytes, Progress& progress);

/// Writes a new file of head, database and closing hash; it is on the disk when this returns. After an error there is none.
Status writeBackup(const std::string& path, const BackupHead& head, const RawFile& database, Progress& progress);

}  // namespace fodfaeste
