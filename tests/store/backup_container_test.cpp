#include "store/backup/backup_container.h"
#include "store/store_fixture.h"

#include <fcntl.h>
#include <fstream>
#include <random>

// A backup whose bytes are not those that were written is never taken for one.

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;

/// The smallest backup there can be: a real key file, and one page that stands for a database.
class Container : public ::testing::Test {
protected:
    void SetUp() override
    {
        const std::vector<std::uint8_t> page(4096, 0x5A);
        ASSERT_TRUE(writeNewFile(m_folder.file("page"), page));
        const RawFile file{m_folder.file("page"), O_RDONLY};
        m_manifest.contents = {412, 5000, 31, 9000, 9000, Date{std::chrono::year{2013} / 5 / 14}, 3, "0.1.0"};
        m_manifest.databaseHash = hashOfFile(file, page.size(), m_progress).value();
        BackupHeader header;
        header.databaseBytes = page.size();
        header.writtenAt = 1'368'531'000'000;
        const BackupHead head = sealHead(header, m_keyring.file().serialise(), m_manifest, m_keyring.masterKey());
        ASSERT_TRUE(writeBackup(path(), head, file, m_progress));
        m_bytes = bytesOf(path());
        m_headBytes = static_cast<std::size_t>(head.header.databaseAt());
    }

    std::string path() const { return m_folder.file("2013-05-14T113000Z.fodfbackup"); }

    /// What a backup with these bytes is refused with; nothing when it passes every check.
    std::optional<ErrorCode> refusalOf(const std::string& bytes)
    {
        writeBytes(path(), bytes);
        const auto reader = BackupReader::open(path());
        if (!reader)
            return reader.error().code;
        const auto manifest = openHead(reader->head(), m_keyring.masterKey());
        if (!manifest)
            return manifest.error().code;
        const Status extracted = reader->extract(m_folder.file("out"), *manifest, m_progress);
        fs::remove(m_folder.file("out"));
        return extracted ? std::nullopt : std::optional{extracted.error().code};
    }

    /// With the hash that needs no key made right again, as somebody would who changes a backup on purpose.
    static std::string rehashed(std::string bytes)
    {
        RunningHash hash;
        const std::size_t end = bytes.size() - sizeof(Hash);
        hash.add({reinterpret_cast<const std::uint8_t*>(bytes.data()), end});
        const Hash right = hash.finish();
        std::copy(right.begin(), right.end(), bytes.begin() + static_cast<std::ptrdiff_t>(end));
        return bytes;
    }

    const ScratchFolder m_folder;
    NoProgress m_progress;
    const Keyring m_keyring =
        std::move(Keyring::create(kSharedLogin, Secret{std::string_view{"fem korte ord"}}, kCheapestKeyCost).value());
    BackupManifest m_manifest;
    std::string m_bytes;
    std::size_t m_headBytes = 0;
};

TEST_F(Container, GivesBackWhatWasPutIn)
{
    const auto reader = BackupReader::open(path());
    ASSERT_TRUE(reader) << reader.error().detail;

    EXPECT_EQ(openHead(reader->head(), m_keyring.masterKey()).value(), m_manifest);
    EXPECT_EQ(KeyFile::parse(reader->head().keyFile).value(), m_keyring.file());
    EXPECT_TRUE(reader->check(m_progress));
    ASSERT_TRUE(reader->extract(m_folder.file("out"), m_manifest, m_progress));
    EXPECT_TRUE(bytesOf(m_folder.file("out")) == std::string(4096, 0x5A));
    fs::remove(m_folder.file("out"));
    EXPECT_FALSE(refusalOf(rehashed(m_bytes))) << "the tests below would see nothing otherwise";
}

TEST_F(Container, WithAnyBitFlippedIsRefused)
{
    std::map<ErrorCode, int> refusals;
    std::fstream file{path(), std::ios::in | std::ios::out | std::ios::binary};
    const auto put = [&file](std::size_t at, char byte) {
        file.seekp(static_cast<std::streamoff>(at));
        file.put(byte).flush();
    };
    for (std::size_t bit = 0; bit < m_bytes.size() * 8; ++bit) {
        put(bit / 8, static_cast<char>(m_bytes[bit / 8] ^ (1 << bit % 8)));
        // Without a key: the check that a list of backups makes.
        const auto reader = BackupReader::open(path());
        const Status checked = reader ? reader->check(m_progress) : Status{reader.error()};
        put(bit / 8, m_bytes[bit / 8]);
        ASSERT_FALSE(checked) << "bit " << bit;
        ++refusals[checked.error().code];
    }
    EXPECT_EQ(refusals[ErrorCode::StoreNotOurs], 64);
    EXPECT_GT(refusals[ErrorCode::StoreDamaged], 30'000);
}

TEST_F(Container, ChangedOnPurposeIsRefusedByTheKey)
{
    for (std::size_t at = 0; at + sizeof(Hash) < m_bytes.size(); at += at < m_headBytes ? 1 : 7) {
        std::string damaged = m_bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
        ASSERT_TRUE(refusalOf(rehashed(damaged))) << "byte " << at;
    }
}

TEST_F(Container, CutOffOrTooLongIsRefused)
{
    for (std::size_t length = 0; length < m_bytes.size(); length += length < 100 ? 1 : 37) {
        const auto code = refusalOf(m_bytes.substr(0, length));
        ASSERT_TRUE(code) << length << " bytes";
        EXPECT_EQ(*code, length < BackupHeader::kMagic.size() ? ErrorCode::StoreNotOurs : ErrorCode::StoreDamaged);
    }
    EXPECT_EQ(refusalOf(m_bytes + "x"), ErrorCode::StoreDamaged);
    EXPECT_EQ(refusalOf(""), ErrorCode::StoreNotOurs);
}

TEST_F(Container, OfANewerProgramIsToldFromADamagedOne)
{
    std::string newer = m_bytes;
    newer[10] = 2;  // the oldest program that can read it
    EXPECT_EQ(refusalOf(rehashed(newer)), ErrorCode::StoreTooNew);
}

TEST_F(Container, OfAnotherKeyDoesNotOpen)
{
    const auto other = Keyring::create(kSharedLogin, Secret{std::string_view{"et andet"}}, kCheapestKeyCost);
    const auto reader = BackupReader::open(path());
    EXPECT_EQ(openHead(reader->head(), other->masterKey()).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(Container, IsNoPipeAndNoFolder)
{
    ASSERT_EQ(::mkfifo(m_folder.file("pipe").c_str(), 0600), 0);
    EXPECT_EQ(BackupReader::open(m_folder.file("pipe")).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(BackupReader::open(m_folder.path().string()).error().code, ErrorCode::FileUnreadable);
    fs::create_symlink(path(), m_folder.file("link"));
    EXPECT_EQ(BackupReader::open(m_folder.file("link")).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(BackupReader::open(m_folder.file("nothing")).error().code, ErrorCode::FileUnreadable);
}

TEST(BackupHeaders, WhatParsesSerialisesToTheSameBytes)
{
    BackupHeader header;
    header.keyFileBytes = 448;
    header.manifestBytes = BackupManifest::kBytes + 40;
    header.databaseBytes = 4096 * 12;
    header.writtenAt = 1'368'531'000'000;
    const std::vector<std::uint8_t> good = header.serialise();
    ASSERT_EQ(BackupHeader::parse(good).value(), header);
    std::mt19937 random{23};
    int parsed = 0;
    for (int trial = 0; trial < 200'000; ++trial) {
        std::vector<std::uint8_t> bytes = good;
        for (std::size_t changes = 1 + random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
        if (trial % 16 == 0)
            bytes.resize(random() % 70);
        const auto result = BackupHeader::parse(bytes);
        if (!result)
            continue;
        ++parsed;
        ASSERT_TRUE(std::ranges::equal(result->serialise(), std::span{bytes}.first(BackupHeader::kBytes)));
        ASSERT_LT(result->totalBytes(), std::uint64_t{1} << 45);
        ASSERT_LE(result->keyFileBytes, 64U * 1024);
    }
    EXPECT_GT(parsed, 1000);
}

TEST(BackupManifests, WhatParsesSerialisesToTheSameBytes)
{
    std::mt19937 random{24};
    for (int trial = 0; trial < 100'000; ++trial) {
        BackupManifest manifest;
        manifest.contents.programVersion = "0.1.0";
        std::vector<std::uint8_t> bytes = manifest.serialise();
        ASSERT_EQ(bytes.size(), BackupManifest::kBytes);
        for (std::size_t changes = random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
        if (const auto result = BackupManifest::parse(bytes)) {
            ASSERT_EQ(result->serialise(), bytes);
        }
    }
}

TEST(BackupNames, AreTimesAndNothingElse)
{
    const Instant at = std::chrono::sys_days{Date{std::chrono::year{2013} / 5 / 14}} + std::chrono::milliseconds{41'400'999};
    EXPECT_EQ(backupFileName(at), "2013-05-14T113000Z.fodfbackup");
}

}  // namespace

}  // namespace fodfaeste::test
