#include "store/disk/raw_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace fodfaeste {

namespace {

constexpr mode_t kOwnerOnly = 0600;

}  // namespace

RawFile::RawFile(const std::string& path, int flags)
    : m_descriptor{::open(path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly)}
{}

RawFile::~RawFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool RawFile::sync() const
{
    return ::fsync(m_descriptor) == 0;
}

bool RawFile::write(std::span<const std::uint8_t> bytes) const
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::vector<std::uint8_t>> RawFile::read(std::size_t most) const
{
    std::vector<std::uint8_t> bytes(most);
    std::size_t filled = 0;
    while (filled < most) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + filled, most - filled, static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

bool RawFile::readAt(std::uint64_t place, std::span<std::uint8_t> into) const
{
    while (!into.empty()) {
        const ssize_t got = ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(place));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        place += static_cast<std::uint64_t>(got);
        into = into.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

std::optional<std::uint64_t> RawFile::size() const
{
    struct stat facts {};
    if (::fstat(m_descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return std::nullopt;
    return static_cast<std::uint64_t>(facts.st_size);
}

void RawFile::forget() const
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

Error notWritten(int cause)
{
    switch (cause) {
    case EEXIST: return {ErrorCode::StoreExists, "store", "there is a file of that name already"};
    case ENOSPC:
    case EFBIG:
    case EDQUOT: return {ErrorCode::StoreFull, "store", "the disk is full"};
    default: return {ErrorCode::StoreReadOnly, "store", "the file or its folder cannot be written"};
    }
}

Status writeNewFile(const std::string& path, std::span<const std::uint8_t> bytes)
{
    const RawFile file{path, O_WRONLY | O_CREAT | O_EXCL};
    if (!file.isOpen())
        return notWritten(errno);
    if (file.write(bytes) && file.sync())
        return Done{};
    const int cause = errno;
    ::unlink(path.c_str());
    return notWritten(cause);
}

Status replaceFile(const std::string& path, std::span<const std::uint8_t> bytes)
{
    const std::string fresh = path + ".tmp";
    ::unlink(fresh.c_str());  // left behind by a power cut
    if (const Status written = writeNewFile(fresh, bytes); !written)
        return written;
    if (std::rename(fresh.c_str(), path.c_str()) == 0)
        return Done{};
    const int cause = errno;
    ::unlink(fresh.c_str());
    return notWritten(cause);
}

Status syncFolderOf(const std::string& path)
{
    const auto parent = std::filesystem::path{path}.parent_path();
    const RawFile folder{parent.empty() ? "." : parent.string(), O_RDONLY | O_DIRECTORY};
    return folder.isOpen() && folder.sync() ? Status{Done{}} : Status{notWritten(errno)};
}

}  // namespace fodfaeste
