#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace fodfaeste::test {

/// A folder of its own for one test, gone with it.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// Bytes of a file; empty when there is none.
std::string bytesOf(const std::string& path);
/// Names of what lies in a folder, in order.
std::vector<std::string> namesIn(const std::filesystem::path& folder);
void writeBytes(const std::string& path, const std::string& bytes);

}  // namespace fodfaeste::test
