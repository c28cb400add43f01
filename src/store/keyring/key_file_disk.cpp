#include "store/keyring/key_file_disk.h"

#include "store/disk/raw_file.h"

#include <cerrno>
#include <fcntl.h>

namespace fodfaeste {

namespace {

// More than any key file has, so that one that is too long does not parse.
constexpr std::size_t kMostBytes = 64 * 1024;

Error unreadable()
{
    return {ErrorCode::FileUnreadable, "key_file", "the key file cannot be read"};
}

}  // namespace

std::string keyFilePath(const std::string& storePath)
{
    return storePath + ".keys";
}

Result<KeyFile> readKeyFile(const std::string& path)
{
    const RawFile file{path, O_RDONLY};
    if (!file.isOpen() && errno == ENOENT)
        return Error{ErrorCode::KeyFileMissing, "key_file", "the key file is missing"};
    const auto bytes = file.isOpen() ? file.read(kMostBytes) : std::nullopt;
    return bytes ? KeyFile::parse(*bytes) : Result<KeyFile>{unreadable()};
}

Status writeNewKeyFile(const std::string& path, const KeyFile& file)
{
    const Status written = writeNewFile(path, file.serialise());
    return written ? syncFolderOf(path) : written;
}

Status replaceKeyFile(const std::string& path, const KeyFile& file)
{
    const RawFile old{path, O_RDONLY};
    const auto kept = old.isOpen() ? old.read(kMostBytes) : std::nullopt;
    if (!kept)
        return unreadable();
    if (const Status backedUp = replaceFile(path + ".bak", *kept); !backedUp)
        return backedUp;
    if (const Status replaced = replaceFile(path, file.serialise()); !replaced)
        return replaced;
    if (const Status synced = syncFolderOf(path); !synced)
        return synced;
    // From here on the old one is of no use but to somebody who has been put out.
    return replaceFile(path + ".bak", file.serialise());
}

}  // namespace fodfaeste
