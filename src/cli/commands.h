#pragma once

#include "app/workplace.h"
#include "cli/cli.h"

#include <optional>
#include <string>

namespace fodfaeste {

/// What every command needs to open its store.
struct StoreChoice {
    std::string path;
    std::optional<std::string> passphraseFile;
    std::optional<std::string> user;  ///< login; unless given, whosever passphrase it is
};

struct InitCommand {
    StoreChoice store;
    StoreKind kind = StoreKind::Ordinary;
    std::string leader;  ///< name of the office's first user
    std::optional<std::string> recoveryKeyFile;
};

struct ImportCommand {
    StoreChoice store;
    std::string folder;
    bool dryRun = false;
};

struct ExportCommand {
    StoreChoice store;
    std::string folder;
    std::string reason;
};

struct ReportCommand {
    StoreChoice store;
    int year = 0;
    std::optional<Date> cutOff;
    std::string format = "text";
    bool list = false;
    bool withCpr = false;
    std::string reason;
    std::optional<std::string> output;
    std::string language = "da";
};

struct LeisureJobReportCommand {
    StoreChoice store;
    std::optional<Date> from;
    std::optional<Date> to;
    std::string format = "csv";
    std::string purpose;
    std::optional<std::string> output;
    std::string language = "da";
};

struct VerifyCommand {
    StoreChoice store;
    std::optional<std::string> head;  ///< file with a signed state of the trail to check against
};

struct RotateKeyCommand {
    StoreChoice store;
};

struct RecoverCommand {
    StoreChoice store;  ///< its passphrase file holds the new passphrase
    std::string recoveryKeyFile;
    std::string login;
};

struct BackupCommand {
    StoreChoice store;
    std::optional<std::string> folder;  ///< instead of the store's own
};

struct BackupsCommand {
    StoreChoice store;
    bool json = false;
};

struct RestoreCommand {
    StoreChoice store;
    std::string backup;
    bool yes = false;
};

ExitCode run(const InitCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const ImportCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const ExportCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const ReportCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const LeisureJobReportCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const VerifyCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const RotateKeyCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const RecoverCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const BackupCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const BackupsCommand& command, const Terminal& terminal, StoreLibrary& library);
ExitCode run(const RestoreCommand& command, const Terminal& terminal, StoreLibrary& library);

}  // namespace fodfaeste
