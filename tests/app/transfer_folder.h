#pragma once

#include "support/scratch_folder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace fodfaeste::test {

/// An exchange folder on disk for one test.
class TransferFolder {
public:
    const std::filesystem::path& path() const { return m_folder.path(); }

    TransferFolder& write(std::string_view file, std::string_view bytes)
    {
        writeBytes(m_folder.file(std::string{file}), std::string{bytes});
        return *this;
    }
    std::string read(std::string_view file) const { return bytesOf(m_folder.file(std::string{file})); }

private:
    ScratchFolder m_folder;
};

}  // namespace fodfaeste::test
