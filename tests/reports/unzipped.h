#pragma once

#include <unzip.h>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace fodfaeste::test {

struct Part {
    std::string content;
    bool isStored = false;
};

/// The archive as another program reads it, in order.
inline std::vector<std::pair<std::string, Part>> unzipped(const std::string& path)
{
    std::vector<std::pair<std::string, Part>> parts;
    unzFile archive = unzOpen(path.c_str());
    if (archive == nullptr)
        return parts;
    for (int more = unzGoToFirstFile(archive); more == UNZ_OK; more = unzGoToNextFile(archive)) {
        char name[256] = {};
        unz_file_info info{};
        EXPECT_EQ(unzGetCurrentFileInfo(archive, &info, name, sizeof name, nullptr, 0, nullptr, 0), UNZ_OK);
        std::string content(info.uncompressed_size, '\0');
        EXPECT_EQ(unzOpenCurrentFile(archive), UNZ_OK);
        EXPECT_EQ(unzReadCurrentFile(archive, content.data(), static_cast<unsigned>(content.size())),
                  static_cast<int>(content.size()));
        EXPECT_EQ(unzCloseCurrentFile(archive), UNZ_OK) << "the check sum of " << name;
        parts.emplace_back(name, Part{content, info.compression_method == 0});
    }
    unzClose(archive);
    return parts;
}

}  // namespace fodfaeste::test
