#include "store/disk/name_lock.h"

#include "store/disk/raw_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fodfaeste {

namespace {

// Where SQLite's own locks lie: one byte for who is about to write, one for who writes, the rest for readers.
constexpr off_t kFirstLockByte = 0x40000000;
constexpr off_t kLockBytes = 512;

/// Whoever held the file before may have taken it away between our opening and our locking.
bool stillHasTheName(int descriptor, const std::string& path)
{
    struct stat held {};
    struct stat named {};
    return ::fstat(descriptor, &held) == 0 && ::lstat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

}  // namespace

NameLock::NameLock(const std::string& path) : m_path{path}
{
    constexpr int kTries = 16;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            m_isTaken = true;
            return;
        }
        if (stillHasTheName(descriptor, path)) {
            m_descriptor = descriptor;
            return;
        }
        ::close(descriptor);
    }
}

NameLock::~NameLock()
{
    release();
}

void NameLock::release()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_path.c_str());
    ::close(m_descriptor);
    m_descriptor = -1;
}

bool isDatabaseInUse(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock asked {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = kFirstLockByte;
    asked.l_len = kLockBytes;
    const bool isLocked = ::fcntl(descriptor, F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
    ::close(descriptor);
    return isLocked;
}

}  // namespace fodfaeste
