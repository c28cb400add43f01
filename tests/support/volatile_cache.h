#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace fodfaeste::test {

/// What a disk has promised to keep, and what only stands in its cache. Whatever has been written since a file's last sync
/// may be kept, lost or torn in any mixture when the power goes; so may making and deleting it.
class VolatileCache {
public:
    void opened(const std::string& path);  ///< as it lies there counts as kept, unless it was made under our eyes
    void wrote(const std::string& path, std::size_t at, std::string bytes);
    void truncated(const std::string& path, std::size_t size);
    void synced(const std::string& path);
    /// The kernel says so once, then takes the pages that were lost for clean: they never reach the disk, and a later sync
    /// succeeds without them. Which ones that is, chance decides.
    void syncFailed(const std::string& path);
    void deleted(const std::string& path, bool isKept);

    /// Lays down what is left after the power went.
    void leaveBehind(std::mt19937_64& random) const;

private:
    struct Change {
        std::size_t at = 0;
        std::string bytes;
        bool isTruncation = false;
    };
    struct File {
        std::string kept;
        std::vector<Change> loose;
        bool nameIsKept = true;
        bool isGone = false;  ///< deleted, but the disk may not know it yet
    };

    static std::string imageOf(const File& file, std::mt19937_64& random);

    std::map<std::string, File> m_files;
    std::mt19937_64 m_chance{4711};
};

}  // namespace fodfaeste::test
