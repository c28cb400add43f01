#include "store/backup/backup_format.h"

#include "store/keyring/byte_stream.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr std::uint16_t kThisReader = 1;
constexpr std::size_t kHashBytes = 32;
constexpr std::uint32_t kMostKeyFileBytes = 64 * 1024;
constexpr std::uint32_t kSealBytes = 24 + 16;  // nonce and tag
constexpr std::uint64_t kPageBytes = 4096;
constexpr std::uint64_t kMostDatabaseBytes = std::uint64_t{1} << 44;
// The end of the year 9999, so that every time can be written as a name.
constexpr std::uint64_t kMostMilliseconds = 253'402'300'799'999;
constexpr DayNumber kFirstDay = -719'162;  // 0001-01-01
constexpr std::size_t kVersionBytes = 32;
constexpr std::size_t kSpareBytes = BackupManifest::kBytes - 5 * 8 - 4 - 4 - kVersionBytes - kHashBytes;

bool canBe(const BackupHeader& header)
{
    return header.keyFileBytes > 0 && header.keyFileBytes <= kMostKeyFileBytes &&
           header.manifestBytes == BackupManifest::kBytes + kSealBytes && header.databaseBytes >= kPageBytes &&
           header.databaseBytes <= kMostDatabaseBytes && header.databaseBytes % kPageBytes == 0 &&
           header.writtenAt <= kMostMilliseconds;
}

void writeVersion(ByteWriter& out, std::string_view version)
{
    const std::string_view kept = version.substr(0, kVersionBytes);
    out.text(kept);
    out.zeros(kVersionBytes - kept.size());
}

/// A text with nothing but zeros behind it, or nothing.
std::optional<std::string> readVersion(ByteReader& in)
{
    Bytes<kVersionBytes> bytes{};
    in.bytes(bytes);
    const auto end = std::ranges::find(bytes, std::uint8_t{0});
    const bool isPlain = std::all_of(bytes.begin(), end, [](std::uint8_t byte) { return byte > ' ' && byte < 0x7F; });
    if (!isPlain || std::any_of(end, bytes.end(), [](std::uint8_t byte) { return byte != 0; }))
        return std::nullopt;
    return std::string{bytes.begin(), end};
}

std::int64_t readCount(ByteReader& in)
{
    return static_cast<std::int64_t>(in.number<std::uint64_t>());
}

}  // namespace

std::vector<std::uint8_t> BackupHeader::serialise() const
{
    ByteWriter out;
    out.text(kMagic);
    out.number(version);
    out.number(minimumReader);
    out.number(keyFileBytes);
    out.number(manifestBytes);
    out.zeros(4);
    out.number(databaseBytes);
    out.number(writtenAt);
    out.zeros(24);
    return out.take();
}

Result<BackupHeader> BackupHeader::parse(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < kMagic.size() || !std::ranges::equal(bytes.first(kMagic.size()), kMagic))
        return Error{ErrorCode::StoreNotOurs, "backup", "not a backup of this program"};
    if (bytes.size() < kBytes)
        return damagedBackup("the backup has been cut off");
    BackupHeader header;
    ByteReader in{bytes.first(kBytes).subspan(kMagic.size())};
    header.version = in.number<std::uint16_t>();
    header.minimumReader = in.number<std::uint16_t>();
    if (header.minimumReader > kThisReader)
        return Error{ErrorCode::StoreTooNew, "backup", "the backup was made by a newer program"};
    header.keyFileBytes = in.number<std::uint32_t>();
    header.manifestBytes = in.number<std::uint32_t>();
    in.zeros(4);
    header.databaseBytes = in.number<std::uint64_t>();
    header.writtenAt = in.number<std::uint64_t>();
    in.zeros(24);
    if (in.failed() || header.version == 0 || header.minimumReader == 0 || !canBe(header))
        return damagedBackup("the backup's header is not as it was written");
    return header;
}

std::uint64_t BackupHeader::databaseAt() const
{
    return kBytes + std::uint64_t{keyFileBytes} + manifestBytes + kHashBytes;
}

std::uint64_t BackupHeader::totalBytes() const
{
    return databaseAt() + databaseBytes + kHashBytes;
}

std::vector<std::uint8_t> BackupManifest::serialise() const
{
    ByteWriter out;
    for (const std::int64_t count :
         {contents.citizens, contents.contacts, contents.tasks, contents.auditLines, contents.auditHead})
        out.number(static_cast<std::uint64_t>(count));
    out.number(static_cast<std::uint32_t>(contents.newestContact ? dayNumber(*contents.newestContact) : kFarFuture));
    out.number(static_cast<std::uint32_t>(contents.schemaVersion));
    writeVersion(out, contents.programVersion);
    out.bytes(databaseHash);
    out.zeros(kSpareBytes);
    return out.take();
}

Result<BackupManifest> BackupManifest::parse(std::span<const std::uint8_t> bytes)
{
    BackupManifest manifest;
    ByteReader in{bytes};
    for (std::int64_t* count : {&manifest.contents.citizens, &manifest.contents.contacts, &manifest.contents.tasks,
                                &manifest.contents.auditLines, &manifest.contents.auditHead})
        *count = readCount(in);
    const auto day = static_cast<DayNumber>(in.number<std::uint32_t>());
    const bool isDay = day >= kFirstDay && day <= kFarFuture;
    if (isDay && day != kFarFuture)
        manifest.contents.newestContact = dateOf(day);
    manifest.contents.schemaVersion = static_cast<int>(in.number<std::uint32_t>());
    const auto version = readVersion(in);
    in.bytes(manifest.databaseHash);
    in.zeros(kSpareBytes);
    if (in.failed() || !in.atEnd() || !version || !isDay)
        return damagedBackup("the backup's manifest is not as it was written");
    manifest.contents.programVersion = *version;
    return manifest;
}

std::string backupFileName(Instant at)
{
    // "2013-05-14T11:30:00.000Z" without colons, which some disks do not take, and without fractions.
    std::string name = toIsoUtc(at).substr(0, 19);
    std::erase(name, ':');
    return name + "Z" + std::string{kBackupEnding};
}

}  // namespace fodfaeste
