#include "store/backup/backup_shelf.h"

#include "store/backup/backup_container.h"
#include "store/backup/part_progress.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace fodfaeste {

namespace {

namespace fs = std::filesystem;

/// What the name says, for a file that says nothing itself.
Instant timeInName(const std::string& path)
{
    const std::string name = fs::path{path}.filename().string();
    const auto day = parseIsoDate(std::string_view{name}.substr(0, 10));
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!day || std::sscanf(name.c_str() + 10, "T%2d%2d%2dZ", &hour, &minute, &second) != 3)
        return {};
    return std::chrono::sys_days{*day} + std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
}

std::uint64_t sizeOf(const std::string& path)
{
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    return failed ? 0 : size;
}

}  // namespace

std::string backupFolderOf(const std::string& storePath)
{
    return storePath + ".backups";
}

Result<std::vector<std::string>> filesIn(const std::string& folder, std::string_view ending)
{
    std::vector<std::string> paths;
    std::error_code failed;
    if (!fs::exists(folder, failed))
        return paths;
    for (fs::directory_iterator entry{folder, failed}, end; !failed && entry != end; entry.increment(failed)) {
        std::error_code ignored;
        if (entry->symlink_status(ignored).type() == fs::file_type::regular && entry->path().string().ends_with(ending))
            paths.push_back(entry->path().string());
    }
    if (failed)
        return Error{ErrorCode::FileUnreadable, "backup", "the folder of the backups cannot be read"};
    std::ranges::sort(paths, std::greater{});
    return paths;
}

std::optional<BackupFile> lookAtBackup(const std::string& path, const BackupViewer& viewer)
{
    BackupFile backup{path, timeInName(path), sizeOf(path), BackupState::Damaged, std::nullopt};
    const Result<BackupReader> reader = BackupReader::open(path);
    if (!reader) {
        if (reader.error().code == ErrorCode::StoreTooNew)
            backup.state = BackupState::TooNew;
        return backup;
    }
    backup.at = Instant{std::chrono::milliseconds{reader->head().header.writtenAt}};
    const Result<KeyFile> keyFile = KeyFile::parse(reader->head().keyFile);
    if (!keyFile)
        return backup;
    if (viewer.keyFile != nullptr && keyFile->databaseId != viewer.keyFile->databaseId)
        return std::nullopt;
    backup.state = BackupState::NotChecked;
    if (viewer.masterKey == nullptr)
        return backup;
    const Result<BackupManifest> manifest = openHead(reader->head(), *viewer.masterKey);
    // What was made under the key of today opens with it, or has been changed since.
    if (!manifest && viewer.keyFile != nullptr && keyFile->epoch == viewer.keyFile->epoch)
        backup.state = BackupState::Damaged;
    if (manifest)
        backup.contents = manifest->contents;
    return backup;
}

Result<std::vector<BackupFile>> listBackups(const std::string& folder, BackupCheck check, const BackupViewer& viewer,
                                            Progress& progress)
{
    const auto paths = filesIn(folder, kBackupEnding);
    if (!paths)
        return paths.error();
    std::vector<BackupFile> backups;
    for (std::size_t i = 0; i < paths->size(); ++i) {
        auto backup = lookAtBackup((*paths)[i], viewer);
        if (backup && backup->state == BackupState::NotChecked && check == BackupCheck::Bytes) {
            PartProgress part{progress, PartProgress::kWhole * i / paths->size(), PartProgress::kWhole * (i + 1) / paths->size()};
            const auto reader = BackupReader::open(backup->path);
            const Status checked = reader ? reader->check(part) : Status{reader.error()};
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, "backup", "stopped"};
            backup->state = checked ? BackupState::Whole : BackupState::Damaged;
        }
        if (backup)
            backups.push_back(std::move(*backup));
    }
    std::ranges::stable_sort(backups, std::greater{}, &BackupFile::at);
    return backups;
}

}  // namespace fodfaeste
