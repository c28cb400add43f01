#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace fodfaeste {

/// An exchange folder on disk for one test; it is gone afterwards.
class TransferFolder {
public:
    TransferFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "fodfaeste-transfer-"
                                                                     "XXXXXX")
                               .string();
        if (mkdtemp(name.data()) != nullptr)
            m_path = name;
    }
    ~TransferFolder() { std::filesystem::remove_all(m_path); }

    TransferFolder(const TransferFolder&) = delete;
    TransferFolder& operator=(const TransferFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    TransferFolder& write(std::string_view file, std::string_view bytes)
    {
        std::ofstream{m_path / file, std::ios::binary} << bytes;
        return *this;
    }
    std::string read(std::string_view file) const
    {
        std::ifstream stream{m_path / file, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }

private:
    std::filesystem::path m_path;
};

}  // namespace fodfaeste
