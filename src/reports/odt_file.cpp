#include "reports/odt_file.h"

#include <zip.h>

#include <filesystem>
#include <limits>
#include <memory>

namespace fodfaeste {

namespace {

Error unwritable()
{
    return {ErrorCode::FileUnwritable, "file", "the archive cannot be written"};
}

bool writePart(zipFile archive, const ZipPart& part)
{
    const bool isStored = part.packing == ZipPart::Packing::Stored;
    zip_fileinfo info{};
    // A day that every reader takes; when a letter was written is said in the letter.
    info.tmz_date.tm_year = 2000;
    info.tmz_date.tm_mday = 1;
    const int level = isStored ? 0 : 6;
    if (zipOpenNewFileInZip(archive, part.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, isStored ? 0 : Z_DEFLATED,
                            level) != ZIP_OK)
        return false;
    if (part.content.size() > std::numeric_limits<unsigned>::max())
        return false;
    const bool isWritten =
        zipWriteInFileInZip(archive, part.content.data(), static_cast<unsigned>(part.content.size())) == ZIP_OK;
    return zipCloseFileInZip(archive) == ZIP_OK && isWritten;
}

bool writeAll(const std::vector<ZipPart>& parts, const std::string& path)
{
    zipFile archive = zipOpen(path.c_str(), APPEND_STATUS_CREATE);
    if (archive == nullptr)
        return false;
    bool isWritten = true;
    for (const ZipPart& part : parts)
        isWritten = isWritten && writePart(archive, part);
    return zipClose(archive, nullptr) == ZIP_OK && isWritten;
}

}  // namespace

Status writeZip(const std::vector<ZipPart>& parts, const std::string& path)
{
    const std::string unfinished = path + ".part";
    std::error_code failure;
    if (!writeAll(parts, unfinished)) {
        std::filesystem::remove(unfinished, failure);
        return unwritable();
    }
    std::filesystem::rename(unfinished, path, failure);
    if (!failure)
        return Done{};
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    return unwritable();
}

std::string xmlText(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\n':
        case '\t': safe += c; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20)
                safe += c;
        }
    }
    return safe;
}

}  // namespace fodfaeste
