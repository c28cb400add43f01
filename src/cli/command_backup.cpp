#include "app/backup/backup_service.h"
#include "app/services.h"
#include "cli/commands.h"
#include "cli/opened_office.h"
#include "cli/terminal_progress.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iomanip>

namespace fodfaeste {

namespace {

std::string_view wordOf(BackupState state)
{
    switch (state) {
    case BackupState::Whole: return "whole";
    case BackupState::NotChecked: return "not-checked";
    case BackupState::Damaged: return "damaged";
    case BackupState::TooNew: return "too-new";
    }
    return "damaged";
}

void warn(const Terminal& terminal, const Error& error)
{
    terminal.err << "fodfaeste-cli: warning: second folder: " << nameOf(error.code) << ": " << error.detail << "\n";
}

void printTable(const std::vector<BackupFile>& backups, std::ostream& out)
{
    for (const BackupFile& backup : backups) {
        out << std::left << std::setw(26) << toIsoUtc(backup.at) << std::right << std::setw(12) << backup.bytes << "  "
            << std::left << std::setw(12) << wordOf(backup.state) << std::right;
        if (backup.contents)
            out << std::setw(9) << backup.contents->citizens << std::setw(10) << backup.contents->contacts << "  "
                << (backup.contents->newestContact ? toIso(*backup.contents->newestContact) : "-         ");
        else
            out << std::setw(9) << "-" << std::setw(10) << "-"
                << "  -         ";
        out << "  " << std::filesystem::path{backup.path}.filename().string() << "\n";
    }
}

void print(const BackupListing& listing, std::ostream& out)
{
    out << "In " << listing.folder << ":\n";
    out << std::left << std::setw(26) << "time (UTC)" << std::right << std::setw(12) << "bytes"
        << "  " << std::left << std::setw(12) << "state" << std::right << std::setw(9) << "citizens" << std::setw(10)
        << "contacts"
        << "  newest      file\n";
    printTable(listing.backups, out);
    if (!listing.secondFolder)
        return;
    out << "In " << *listing.secondFolder << ":\n";
    printTable(listing.second, out);
}

nlohmann::ordered_json asJson(const std::vector<BackupFile>& backups)
{
    auto list = nlohmann::ordered_json::array();
    for (const BackupFile& backup : backups) {
        nlohmann::ordered_json entry{
            {"at", toIsoUtc(backup.at)}, {"bytes", backup.bytes}, {"state", wordOf(backup.state)}, {"path", backup.path}};
        if (backup.contents) {
            entry["citizens"] = backup.contents->citizens;
            entry["contacts"] = backup.contents->contacts;
            entry["tasks"] = backup.contents->tasks;
            entry["audit_lines"] = backup.contents->auditLines;
            if (backup.contents->newestContact)
                entry["newest_contact"] = toIso(*backup.contents->newestContact);
            entry["program"] = backup.contents->programVersion;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

nlohmann::ordered_json asJson(const BackupListing& listing)
{
    nlohmann::ordered_json json{{"folder", listing.folder}, {"backups", asJson(listing.backups)}};
    if (listing.secondFolder) {
        json["second_folder"] = *listing.secondFolder;
        json["second"] = asJson(listing.second);
    }
    return json;
}

void show(const BackupsCommand& command, const BackupListing& listing, const Terminal& terminal)
{
    if (command.json)
        terminal.out << asJson(listing).dump(2) << "\n";
    else
        print(listing, terminal.out);
}

bool needsABackup(ErrorCode code)
{
    constexpr std::array kLost{ErrorCode::StoreDamaged, ErrorCode::StoreMissing, ErrorCode::StoreNotOurs,
                               ErrorCode::KeyFileMissing, ErrorCode::KeyFileDamaged};
    return std::ranges::find(kLost, code) != kLost.end();
}

/// For the hour in which the store does not open: what there is to restore from.
ExitCode listWithoutStore(const BackupsCommand& command, const Terminal& terminal, StoreLibrary& library, const Error& why)
{
    const ExitCode failed = fail(terminal, why);
    NoProgress progress;
    auto backups = library.backupsOf(command.store.path, BackupCheck::Bytes, progress);
    if (!backups || backups->empty())
        return failed;
    show(command, {command.store.path + ".backups", std::move(*backups), std::nullopt, {}, std::nullopt}, terminal);
    return failed;
}

bool hasDamaged(const std::vector<BackupFile>& backups)
{
    return std::ranges::find(backups, BackupState::Damaged, &BackupFile::state) != backups.end();
}

}  // namespace

ExitCode run(const BackupCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    auto office = openOffice(command.store, terminal, library);
    if (!office)
        return fail(terminal, office.error());
    const auto made = [&] {
        TerminalProgress progress{terminal, "Backing up, in thousandths:"};
        return office->workplace->services().backups.makeBackup(office->session, command.folder, progress);
    }();
    if (!made)
        return fail(terminal, made.error());
    terminal.out << "Backup made and verified: " << made->file.path << "\n"
                 << made->file.bytes << " bytes, " << made->file.contents->citizens << " citizens, "
                 << made->file.contents->contacts << " contacts, " << made->file.contents->auditLines
                 << " lines in the audit trail\n";
    if (made->second)
        terminal.out << "And once more: " << made->second->path << "\n";
    if (made->removed > 0)
        terminal.out << made->removed << " older ones are no longer kept\n";
    if (made->secondProblem)
        warn(terminal, *made->secondProblem);
    return ExitCode::Done;
}

ExitCode run(const BackupsCommand& command, const Terminal& terminal, StoreLibrary& library)
{
    auto office = openOffice(command.store, terminal, library);
    if (!office && needsABackup(office.error().code))
        return listWithoutStore(command, terminal, library, office.error());
    if (!office)
        return fail(terminal, office.error());
    const auto listing = [&] {
        TerminalProgress progress{terminal, "Reading the backups, in thousandths:"};
        return office->workplace->services().backups.listBackups(office->session, BackupCheck::Bytes, progress);
    }();
    if (!listing)
        return fail(terminal, listing.error());
    if (listing->secondProblem)
        warn(terminal, *listing->secondProblem);
    show(command, *listing, terminal);
    return hasDamaged(listing->backups) || hasDamaged(listing->second) ? ExitCode::Failed : ExitCode::Done;
}

}  // namespace fodfaeste
