#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fodfaeste {

/// A file of the system's, as it is: no symbolic link is followed at its name, nobody but the owner may read what is made,
/// and it closes itself. Not for a database that is open: closing would drop the engine's locks.
class RawFile {
public:
    RawFile(const std::string& path, int flags);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    bool sync() const;
    bool write(std::span<const std::uint8_t> bytes) const;
    /// At most so many bytes from the beginning; nothing when reading fails.
    std::optional<std::vector<std::uint8_t>> read(std::size_t most) const;
    /// Fills `into` with the bytes from a place on; false when there are fewer, or reading fails.
    bool readAt(std::uint64_t place, std::span<std::uint8_t> into) const;
    /// Nothing for anything but a regular file.
    std::optional<std::uint64_t> size() const;
    /// What is read from now on comes from the disk, as far as the system agrees.
    void forget() const;

private:
    int m_descriptor;
};

/// StoreExists, StoreFull or StoreReadOnly, by the system's reason.
Error notWritten(int cause);

/// A new file with these bytes, on the disk when it returns. Never writes over anything.
Status writeNewFile(const std::string& path, std::span<const std::uint8_t> bytes);
/// The bytes become a new file beside `path` and take its name in one step.
Status replaceFile(const std::string& path, std::span<const std::uint8_t> bytes);
/// Until its folder is on the disk as well, a new name may be gone after a power cut.
Status syncFolderOf(const std::string& path);

}  // namespace fodfaeste
