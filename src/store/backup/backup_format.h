#pragma once

#include "app/ports/store_backups.h"
#include "base/result.h"
#include "store/keyring/key_file.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fodfaeste {

// A backup is one file: header, the store's key file as it is, the sealed manifest, a keyed hash over these three, the database
// as it is (encrypted), and a hash without a key over everything before it. Numbers are little-endian.

using Hash = Bytes<32>;

/// The first bytes of a backup: all that can be known without a key, and nothing but sizes and a time.
struct BackupHeader {
    static constexpr std::string_view kMagic = "FODFBK1\n";
    static constexpr std::size_t kBytes = 64;

    std::uint16_t version = 1;
    std::uint16_t minimumReader = 1;
    std::uint32_t keyFileBytes = 0;
    std::uint32_t manifestBytes = 0;  ///< sealed
    std::uint64_t databaseBytes = 0;
    std::uint64_t writtenAt = 0;  ///< milliseconds since 1970, UTC

    /// StoreNotOurs when it is no backup, StoreTooNew when this program is too old for it, StoreDamaged when a field cannot
    /// be. What parses serialises to the same bytes. Bytes behind the header are not looked at.
    static Result<BackupHeader> parse(std::span<const std::uint8_t> bytes);
    std::vector<std::uint8_t> serialise() const;

    std::uint64_t databaseAt() const;  ///< where the database begins
    std::uint64_t totalBytes() const;

    friend bool operator==(const BackupHeader&, const BackupHeader&) = default;
};

/// What the backup holds, and the hash of its database. Kept sealed.
struct BackupManifest {
    static constexpr std::size_t kBytes = 192;

    BackupContents contents;
    Hash databaseHash{};

    static Result<BackupManifest> parse(std::span<const std::uint8_t> bytes);
    std::vector<std::uint8_t> serialise() const;  ///< always as long, so that the length tells nothing

    friend bool operator==(const BackupManifest&, const BackupManifest&) = default;
};

inline Error damagedBackup(const char* detail)
{
    return {ErrorCode::StoreDamaged, "backup", detail};
}

/// "2013-05-14T113000Z.fodfbackup", UTC: the time and nothing else.
std::string backupFileName(Instant at);
inline constexpr std::string_view kBackupEnding = ".fodfbackup";

}  // namespace fodfaeste
