#include "store/backup/backup_container.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace fodfaeste {

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;

Error unreadable()
{
    return {ErrorCode::FileUnreadable, "backup", "the backup cannot be read"};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, "backup", "stopped"};
}

/// Gives the bytes from a place on to the sink, piece by piece.
Status eachChunk(const RawFile& file, std::uint64_t place, std::uint64_t count,
                 const std::function<Status(std::span<const std::uint8_t>)>& sink, Progress& progress)
{
    std::vector<std::uint8_t> chunk(static_cast<std::size_t>(std::min<std::uint64_t>(count, kChunkBytes)));
    for (std::uint64_t done = 0; done < count;) {
        progress.advanced(done, count);
        if (progress.cancelled())
            return cancelled();
        const std::span piece{chunk.data(), static_cast<std::size_t>(std::min<std::uint64_t>(count - done, kChunkBytes))};
        if (!file.readAt(place + done, piece))
            return unreadable();
        if (const Status taken = sink(piece); !taken)
            return taken;
        done += piece.size();
    }
    progress.advanced(count, count);
    return Done{};
}

/// A file that goes again unless it was finished.
class NewFile {
public:
    explicit NewFile(std::string path) : m_path{std::move(path)}, m_file{m_path, O_WRONLY | O_CREAT | O_EXCL}, m_cause{errno} {}
    ~NewFile()
    {
        if (m_file.isOpen() && !m_finished)
            ::unlink(m_path.c_str());
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    Status state() const { return m_file.isOpen() ? Status{Done{}} : Status{notWritten(m_cause)}; }
    Status write(std::span<const std::uint8_t> bytes) const
    {
        return m_file.write(bytes) ? Status{Done{}} : Status{notWritten(errno)};
    }
    Status finish()
    {
        m_finished = m_file.sync();
        return m_finished ? Status{Done{}} : Status{notWritten(errno)};
    }

private:
    std::string m_path;
    RawFile m_file;
    int m_cause;
    bool m_finished = false;
};

}  // namespace

Result<BackupReader> BackupReader::open(const std::string& path)
{
    // Not blocking: what lies there under the name of a backup may be a pipe.
    auto file = std::make_unique<RawFile>(path, O_RDONLY | O_NONBLOCK);
    const auto size = file->isOpen() ? file->size() : std::nullopt;
    const auto first = size ? file->read(BackupHeader::kBytes) : std::nullopt;
    if (!first)
        return unreadable();
    BackupHead head;
    const Result<BackupHeader> header = BackupHeader::parse(*first);
    if (!header)
        return header.error();
    if (header->totalBytes() != *size)
        return damagedBackup(*size < header->totalBytes() ? "the backup has been cut off" : "the backup is too long");
    head.header = *header;
    head.keyFile.resize(header->keyFileBytes);
    head.sealedManifest.resize(header->manifestBytes);
    const std::uint64_t manifestAt = BackupHeader::kBytes + std::uint64_t{header->keyFileBytes};
    if (!file->readAt(BackupHeader::kBytes, head.keyFile) || !file->readAt(manifestAt, head.sealedManifest) ||
        !file->readAt(manifestAt + header->manifestBytes, head.binding))
        return unreadable();
    return BackupReader{std::move(file), std::move(head)};
}

Result<Hash> BackupReader::walk(const Sink& sink, Progress& progress) const
{
    RunningHash whole;
    RunningHash database;
    whole.add(m_head.serialise());
    const auto take = [&](std::span<const std::uint8_t> piece) -> Status {
        whole.add(piece);
        database.add(piece);
        return sink ? sink(piece) : Status{Done{}};
    };
    const std::uint64_t at = m_head.header.databaseAt();
    if (const Status read = eachChunk(*m_file, at, m_head.header.databaseBytes, take, progress); !read)
        return read.error();
    Hash written{};
    if (!m_file->readAt(at + m_head.header.databaseBytes, written))
        return unreadable();
    if (whole.finish() != written)
        return damagedBackup("the backup is not as it was written");
    return database.finish();
}

Status BackupReader::check(Progress& progress) const
{
    const Result<Hash> walked = walk({}, progress);
    return walked ? Status{Done{}} : Status{walked.error()};
}

Status BackupReader::extract(const std::string& to, const BackupManifest& manifest, Progress& progress) const
{
    NewFile file{to};
    if (const Status made = file.state(); !made)
        return made;
    const Result<Hash> walked = walk([&](std::span<const std::uint8_t> piece) { return file.write(piece); }, progress);
    if (!walked)
        return walked.error();
    if (*walked != manifest.databaseHash)
        return damagedBackup("the backup holds another database than its manifest says");
    return file.finish();
}

Status BackupReader::copyTo(const std::string& path, Progress& progress) const
{
    NewFile file{path};
    if (const Status made = file.state(); !made)
        return made;
    const auto write = [&](std::span<const std::uint8_t> piece) { return file.write(piece); };
    const Status copied = eachChunk(*m_file, 0, size(), write, progress);
    return copied ? file.finish() : copied;
}

Result<Hash> hashOfFile(const RawFile& file, std::uint64_t bytes, Progress& progress)
{
    RunningHash hash;
    const auto add = [&](std::span<const std::uint8_t> piece) -> Status {
        hash.add(piece);
        return Done{};
    };
    if (const Status read = eachChunk(file, 0, bytes, add, progress); !read)
        return read.error();
    return hash.finish();
}

Status writeBackup(const std::string& path, const BackupHead& head, const RawFile& database, Progress& progress)
{
    NewFile file{path};
    if (const Status made = file.state(); !made)
        return made;
    RunningHash whole;
    const auto write = [&](std::span<const std::uint8_t> bytes) -> Status {
        whole.add(bytes);
        return file.write(bytes);
    };
    if (const Status written = write(head.serialise()); !written)
        return written;
    if (const Status written = eachChunk(database, 0, head.header.databaseBytes, write, progress); !written)
        return written;
    if (const Status written = file.write(whole.finish()); !written)
        return written;
    return file.finish();
}

}  // namespace fodfaeste
