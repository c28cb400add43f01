#include "app/backup/backup_service.h"

#include "app/backup/rotation.h"
#include "base/log.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

namespace fodfaeste {

namespace {

constexpr std::string_view kSecondFolderNote = "backup.second_folder";
constexpr std::string_view kLatestNote = "backup.latest";  // "milliseconds line"
constexpr std::chrono::hours kBetweenBackups{4};
constexpr int kLinesToLookAt = 50;

// Lines that nobody needs a new backup for.
constexpr std::array kQuiet{Operation::SignIn, Operation::MakeBackup, Operation::AutomaticBackup, Operation::ListBackups};

Error notOnDisk()
{
    return {ErrorCode::NotFound, "backup", "a store in memory has no backups"};
}

/// When the latest backup was made, and how many lines the trail had.
struct Latest {
    Instant at{};
    std::int64_t line = 0;
};

Latest readLatest(Transaction& transaction)
{
    const std::string text = transaction.notes().read(kLatestNote).value_or("");
    std::int64_t milliseconds = 0;
    std::int64_t line = 0;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, milliseconds);
    if (first.ec != std::errc{} || first.ptr == end || std::from_chars(first.ptr + 1, end, line).ec != std::errc{})
        return {};
    return {Instant{std::chrono::milliseconds{milliseconds}}, line};
}

bool hasChangedSince(Transaction& transaction, std::int64_t line)
{
    const std::vector<AuditEntry> newest = transaction.audit().page(0, kLinesToLookAt);
    const bool quiet = std::ranges::all_of(newest, [line](const AuditEntry& entry) {
        return entry.number <= line || std::ranges::find(kQuiet, entry.operation) != kQuiet.end();
    });
    // With so many lines since then, nobody looks further back.
    return !quiet || (newest.size() == kLinesToLookAt && newest.back().number > line);
}

std::optional<std::string> readSecondFolder(Transaction& transaction)
{
    auto folder = transaction.notes().read(kSecondFolderNote);
    return folder && !folder->empty() ? folder : std::nullopt;
}

/// Folders are not named: a path may hold the name of somebody.
std::string describe(const MadeBackup& made)
{
    std::string detail =
        "at=" + toIsoUtc(made.file.at) + " bytes=" + std::to_string(made.file.bytes) + " removed=" + std::to_string(made.removed);
    if (made.second)
        detail += " second=made";
    if (made.secondProblem)
        detail += " second=" + std::string{nameOf(made.secondProblem->code)};
    return detail;
}

}  // namespace

BackupService::BackupService(Gate& gate, const Clock& clock, StoreBackups* backups)
    : m_gate{gate}
    , m_clock{clock}
    , m_backups{backups}
{}

Result<MadeBackup> BackupService::makeBackup(const Session& session, const std::optional<std::string>& folder, Progress& progress)
{
    return make(session, {Operation::MakeBackup, folder}, progress);
}

Result<bool> BackupService::isDue(BackupMoment moment)
{
    if (m_backups == nullptr)
        return false;
    return m_gate.runBeforeSignIn<bool>([&](Transaction& transaction) -> Result<bool> {
        const Latest latest = readLatest(transaction);
        const Instant now = m_clock.now();
        // A clock that was set back says nothing about how old the latest one is.
        const bool isOld = moment == BackupMoment::Closing || now < latest.at || now - latest.at >= kBetweenBackups;
        return isOld && hasChangedSince(transaction, latest.line);
    });
}

Result<std::optional<MadeBackup>> BackupService::makeIfDue(const Session& session, BackupMoment moment, Progress& progress)
{
    const Result<bool> due = isDue(moment);
    if (!due)
        return due.error();
    if (!*due)
        return std::optional<MadeBackup>{};
    auto made = make(session, {Operation::AutomaticBackup, std::nullopt}, progress);
    return made ? Result<std::optional<MadeBackup>>{std::optional{std::move(*made)}} : made.error();
}

Result<MadeBackup> BackupService::make(const Session& session, const Order& order, Progress& progress)
{
    if (m_backups == nullptr)
        return notOnDisk();
    // The line is there before the copy, so that the backup itself says who made it.
    using Folder = std::optional<std::string>;
    const auto second = m_gate.run<Folder>(session, order.operation, [&](Transaction& transaction) -> Result<Folder> {
        transaction.explain("backup begun", order.folder ? "into a folder of its own" : "");
        return order.folder ? std::nullopt : readSecondFolder(transaction);
    });
    if (!second)
        return second.error();
    Result<MadeBackup> made = fill(order, *second, progress);
    const Status noted = note(session, order, made);
    if (made && !noted)
        return noted.error();
    return made;
}

Result<MadeBackup> BackupService::fill(const Order& order, const std::optional<std::string>& second, Progress& progress)
{
    auto file = m_backups->make(order.folder.value_or(m_backups->folder()), m_clock.now(), progress);
    if (!file)
        return file.error();
    MadeBackup made{std::move(*file), std::nullopt, std::nullopt, 0};
    if (order.folder)
        return made;
    if (second) {
        auto copied = m_backups->copy(made.file, *second, progress);
        if (copied) {
            made.second = std::move(*copied);
            made.removed += rotate(*second);
        } else {
            made.secondProblem = copied.error();
        }
    }
    made.removed += rotate(m_backups->folder());
    return made;
}

Status BackupService::note(const Session& session, const Order& order, const Result<MadeBackup>& made)
{
    return m_gate.run<Done>(session, order.operation, [&](Transaction& transaction) -> Result<Done> {
        if (!made) {
            transaction.explain("backup failed", std::string{nameOf(made.error().code)});
            return Done{};
        }
        const std::int64_t milliseconds = m_clock.now().time_since_epoch().count();
        if (!order.folder)
            transaction.notes().write(kLatestNote,
                                      std::to_string(milliseconds) + " " + std::to_string(transaction.audit().size()));
        transaction.explain("backup made", describe(*made));
        return Done{};
    });
}

/// What can no longer be read is left for people to look at. A backup that does not go away costs nothing but room.
int BackupService::rotate(const std::string& folder)
{
    NoProgress progress;
    auto backups = m_backups->list(folder, BackupCheck::Header, progress);
    if (!backups)
        return 0;
    std::erase_if(*backups, [](const BackupFile& backup) { return backup.state != BackupState::NotChecked; });
    std::vector<Instant> times;
    for (const BackupFile& backup : *backups)
        times.push_back(backup.at);
    int removed = 0;
    for (const std::size_t index : expendable(times, m_clock.now())) {
        if (m_backups->remove((*backups)[index]))
            ++removed;
        else
            writeLog(LogLevel::Warning, "an old backup could not be removed");
    }
    return removed;
}

Result<BackupListing> BackupService::listBackups(const Session& session, BackupCheck check, Progress& progress)
{
    if (m_backups == nullptr)
        return notOnDisk();
    using Folder = std::optional<std::string>;
    const auto second = m_gate.run<Folder>(session, Operation::ListBackups, [](Transaction& transaction) -> Result<Folder> {
        return readSecondFolder(transaction);
    });
    if (!second)
        return second.error();
    BackupListing listing{m_backups->folder(), {}, *second, {}, std::nullopt};
    auto backups = m_backups->list(listing.folder, check, progress);
    if (!backups)
        return backups.error();
    listing.backups = std::move(*backups);
    if (!listing.secondFolder)
        return listing;
    std::error_code ignored;
    auto more = m_backups->list(*listing.secondFolder, check, progress);
    if (!std::filesystem::is_directory(*listing.secondFolder, ignored))
        listing.secondProblem = Error{ErrorCode::FileUnreadable, "backup.second_folder", "the second folder is not there"};
    else if (more)
        listing.second = std::move(*more);
    else
        listing.secondProblem = more.error();
    return listing;
}

Result<std::optional<std::string>> BackupService::secondFolder(const Session& session)
{
    using Folder = std::optional<std::string>;
    return m_gate.run<Folder>(session, Operation::ListBackups, [](Transaction& transaction) -> Result<Folder> {
        transaction.explain("second folder read");
        return readSecondFolder(transaction);
    });
}

Result<Done> BackupService::setSecondFolder(const Session& session, const std::optional<std::string>& folder)
{
    return m_gate.run<Done>(session, Operation::SetBackupFolder, [&](Transaction& transaction) -> Result<Done> {
        std::error_code failed;
        if (folder && (!std::filesystem::path{*folder}.is_absolute() || !std::filesystem::is_directory(*folder, failed)))
            return Error{ErrorCode::InvalidInput, "backup.second_folder", "that is no folder"};
        if (folder && m_backups != nullptr && std::filesystem::equivalent(*folder, m_backups->folder(), failed))
            return Error{ErrorCode::InvalidInput, "backup.second_folder", "the store's backups are there already"};
        transaction.notes().write(kSecondFolderNote, folder.value_or(""));
        transaction.explain(folder ? "second folder set" : "second folder removed");
        return Done{};
    });
}

}  // namespace fodfaeste
