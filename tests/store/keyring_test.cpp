#include "store/keyring/key_file_disk.h"
#include "store/keyring/keyring.h"
#include "support/scratch_folder.h"
#include "support/test_stores.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>
#include <set>

namespace fodfaeste::test {

namespace {

Secret secret(std::string_view text)
{
    return Secret{text};
}

Keyring newKeyring(std::string_view login = "")
{
    return Keyring::create(login, secret("tre små ord"), kCheapestKeyCost).value();
}

/// The code with which it refuses; nothing when it opens.
std::optional<ErrorCode> refusalOf(const KeyFile& file, std::string_view login, std::string_view passphrase)
{
    const auto opened = Keyring::unlock(file, login, secret(passphrase));
    return opened ? std::nullopt : std::optional{opened.error().code};
}

bool isSameKey(const Keyring& a, const Keyring& b)
{
    return a.masterKey().bytes().text() == b.masterKey().bytes().text();
}

TEST(Keyring, OpensWithItsPassphraseAndNoOther)
{
    const Keyring made = newKeyring();

    const auto opened = Keyring::unlock(made.file(), kSharedLogin, secret("tre små ord"));

    ASSERT_TRUE(opened);
    EXPECT_TRUE(isSameKey(made, *opened));
    EXPECT_EQ(refusalOf(made.file(), kSharedLogin, "tre smaa ord"), ErrorCode::WrongPassphrase);
    EXPECT_EQ(refusalOf(made.file(), "mh", "tre små ord"), ErrorCode::WrongPassphrase);
}

TEST(Keyring, TakesAPassphraseInEitherUnicodeForm)
{
    const Keyring made = newKeyring();

    EXPECT_EQ(refusalOf(made.file(), kSharedLogin, "tre sma\xCC\x8A ord"), std::nullopt);
}

TEST(Keyring, TakesAPassphraseThatIsNoText)
{
    const Keyring made = Keyring::create("", secret("\xFF\xFE"), kCheapestKeyCost).value();

    EXPECT_EQ(refusalOf(made.file(), "", "\xFF\xFE"), std::nullopt);
    EXPECT_EQ(refusalOf(made.file(), "", "\xFF\xFD"), ErrorCode::WrongPassphrase);
}

TEST(Keyring, DerivesADifferentKeyForEachPurpose)
{
    const Keyring made = newKeyring();
    const MasterKey& key = made.masterKey();

    const std::set<std::string> keys{std::string{key.pageKey().text()}, std::string{key.keyFileKey().text()},
                                     std::string{key.auditKey().text()}, std::string{key.pin().text()},
                                     std::string{key.bytes().text()}};

    EXPECT_EQ(keys.size(), 5U);
}

TEST(Keyring, LetsOthersInAndPutsThemOut)
{
    Keyring ring = newKeyring("mh");
    const Secret passphrase = secret("noget helt andet");
    ASSERT_TRUE(ring.addSlot({"jk", passphrase}, kCheapestKeyCost));
    EXPECT_EQ(ring.addSlot({"jk", passphrase}, kCheapestKeyCost).error().code, ErrorCode::Conflict);
    EXPECT_EQ(refusalOf(ring.file(), "jk", "noget helt andet"), std::nullopt);
    EXPECT_EQ(refusalOf(ring.file(), "mh", "noget helt andet"), ErrorCode::WrongPassphrase);

    ASSERT_TRUE(ring.removeSlot("mh"));

    EXPECT_EQ(refusalOf(ring.file(), "mh", "tre små ord"), ErrorCode::WrongPassphrase);
    EXPECT_EQ(refusalOf(ring.file(), "jk", "noget helt andet"), std::nullopt);
    EXPECT_EQ(ring.removeSlot("mh").error().code, ErrorCode::NotFound);
    EXPECT_EQ(ring.removeSlot("jk").error().code, ErrorCode::Conflict);
}

TEST(Keyring, ChangesAPassphrase)
{
    Keyring ring = newKeyring("mh");

    EXPECT_EQ(ring.changePassphrase("mh", secret("forkert"), secret("ny"), kCheapestKeyCost).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(ring.changePassphrase("xx", secret("forkert"), secret("ny"), kCheapestKeyCost).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(ring.changePassphrase("mh", secret("tre små ord"), secret("ny"), kCheapestKeyCost));

    EXPECT_EQ(refusalOf(ring.file(), "mh", "tre små ord"), ErrorCode::WrongPassphrase);
    EXPECT_EQ(refusalOf(ring.file(), "mh", "ny"), std::nullopt);
}

TEST(Keyring, RotatesForEverybodyWithoutTheirPassphrases)
{
    Keyring ring = newKeyring("mh");
    const Secret passphrase = secret("noget helt andet");
    ASSERT_TRUE(ring.addSlot({"jk", passphrase}, kCheapestKeyCost));
    const std::string before{ring.masterKey().bytes().text()};

    for (int i = 0; i < 3; ++i)
        ring.rotate();

    EXPECT_NE(ring.masterKey().bytes().text(), before);
    for (const auto& [login, text] : {std::pair{"mh", "tre små ord"}, std::pair{"jk", "noget helt andet"}}) {
        const auto opened = Keyring::unlock(ring.file(), login, secret(text));
        ASSERT_TRUE(opened) << login;
        EXPECT_TRUE(isSameKey(ring, *opened));
    }
}

TEST(Keyring, ForgetsHoldersWhoWereAwayForTooManyRotationsButNotOneWhoChangedThePassphrase)
{
    Keyring ring = newKeyring("mh");
    const Secret passphrase = secret("noget helt andet");
    ASSERT_TRUE(ring.addSlot({"jk", passphrase}, kCheapestKeyCost));
    for (int i = 0; i < 10; ++i)
        ring.rotate();
    ASSERT_TRUE(ring.changePassphrase("mh", secret("tre små ord"), secret("ny"), kCheapestKeyCost));
    for (int i = 0; i < 10; ++i)
        ring.rotate();

    EXPECT_EQ(refusalOf(ring.file(), "mh", "ny"), std::nullopt);
    EXPECT_EQ(refusalOf(ring.file(), "jk", "noget helt andet"), ErrorCode::KeyFileDamaged);
}

/// Somebody with write access makes a store of their own and seals it to the public keys they have read.
KeyFile swappedFor(const KeyFile& real, bool forgesRotation)
{
    const MasterKey theirs = MasterKey::random();
    KeyFile file = real;
    if (forgesRotation) {
        ++file.epoch;
        file.rotations.push_back(recordRotation(file.epoch, MasterKey::random().pin(), theirs.pin()));
    }
    for (KeySlot& slot : file.slots)
        sealMasterKey(slot, theirs);
    file.mac = macOf(file, theirs);
    return file;
}

TEST(Keyring, KnowsAStoreThatWasPutInItsPlace)
{
    const Keyring ring = newKeyring();

    EXPECT_EQ(refusalOf(swappedFor(ring.file(), false), kSharedLogin, "tre små ord"), ErrorCode::KeyFileDamaged);
    EXPECT_EQ(refusalOf(swappedFor(ring.file(), true), kSharedLogin, "tre små ord"), ErrorCode::KeyFileDamaged);
}

TEST(Keyring, KnowsAnOlderEpochThatWasPutBackUnderANewerPin)
{
    Keyring ring = newKeyring("mh");
    const KeyFile old = ring.file();
    ring.rotate();
    ASSERT_TRUE(ring.changePassphrase("mh", secret("tre små ord"), secret("tre små ord"), kCheapestKeyCost));
    KeyFile mixed = old;
    mixed.slots = ring.file().slots;

    EXPECT_EQ(refusalOf(mixed, "mh", "tre små ord"), ErrorCode::KeyFileDamaged);
}

TEST(KeyFile, HasTheLengthOfItsParts)
{
    Keyring ring = newKeyring("a");
    EXPECT_EQ(ring.file().serialise().size(), 96U + 320U + 32U);
    ring.rotate();
    const Secret passphrase = secret("b");
    ASSERT_TRUE(ring.addSlot({"b", passphrase}, kCheapestKeyCost));
    EXPECT_EQ(ring.file().serialise().size(), 96U + 80U + 2 * 320U + 32U);
}

TEST(KeyFile, ComesBackByteForByte)
{
    Keyring ring = newKeyring();
    ring.rotate();
    const auto bytes = ring.file().serialise();

    const auto parsed = KeyFile::parse(bytes);

    ASSERT_TRUE(parsed);
    EXPECT_EQ(*parsed, ring.file());
    EXPECT_EQ(parsed->serialise(), bytes);
}

TEST(KeyFile, RefusesEveryOtherLength)
{
    auto bytes = newKeyring().file().serialise();
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(KeyFile::parse(std::span{bytes}.first(length)));
    bytes.push_back(0);
    EXPECT_FALSE(KeyFile::parse(bytes));
}

TEST(KeyFile, RefusesToDoADayOfWorkForAFileFromElsewhere)
{
    KeyFile file = newKeyring().file();
    for (const KeyCost cost : {KeyCost{21, 8192}, KeyCost{0, 8192}, KeyCost{1, (2ULL << 30) + 1}, KeyCost{1, 8191}}) {
        file.slots[0].cost = cost;
        const auto parsed = KeyFile::parse(file.serialise());
        ASSERT_FALSE(parsed);
        EXPECT_EQ(parsed.error().code, ErrorCode::KeyFileDamaged);
    }
}

TEST(KeyFile, HasNoNameInClearText)
{
    const auto bytes = newKeyring("maria.holm").file().serialise();

    EXPECT_EQ(std::string(bytes.begin(), bytes.end()).find("maria"), std::string::npos);
}

// What parses serialises to the same bytes, so that nothing can hide in a file.
RC_GTEST_PROP(KeyFile, IsCanonicalWhereverABitFlips, ())
{
    static const auto whole = newKeyring().file().serialise();
    auto bytes = whole;
    const auto flips = *rc::gen::inRange(1, 6);
    for (int i = 0; i < flips; ++i)
        bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] ^= static_cast<std::uint8_t>(1 << *rc::gen::inRange(0, 8));

    const auto parsed = KeyFile::parse(bytes);

    if (parsed) {
        RC_ASSERT(parsed->serialise() == bytes);
    }
}

TEST(KeyFileOnDisk, IsReplacedInOneStepAndCopied)
{
    const ScratchFolder folder;
    const std::string path = folder.file("office.fodf.keys");
    Keyring ring = newKeyring();
    ASSERT_TRUE(writeNewKeyFile(path, ring.file()));
    const std::string before = bytesOf(path);
    EXPECT_EQ(writeNewKeyFile(path, ring.file()).error().code, ErrorCode::StoreExists);
    writeBytes(path + ".tmp", "left behind");

    ring.rotate();
    ASSERT_TRUE(replaceKeyFile(path, ring.file()));

    EXPECT_EQ(readKeyFile(path).value(), ring.file());
    EXPECT_NE(bytesOf(path), before);
    EXPECT_EQ(bytesOf(path + ".bak"), bytesOf(path)) << "a second copy: nobody comes in by the old one";
    EXPECT_FALSE(std::filesystem::exists(path + ".tmp"));
    for (const char* ending : {"", ".bak"})
        EXPECT_EQ(std::filesystem::status(path + ending).permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(KeyFileOnDisk, IsNotReadThroughALink)
{
    const ScratchFolder folder;
    ASSERT_TRUE(writeNewKeyFile(folder.file("real"), newKeyring().file()));
    std::filesystem::create_symlink(folder.file("real"), folder.file("link"));

    EXPECT_FALSE(readKeyFile(folder.file("link")));
    EXPECT_EQ(readKeyFile(folder.file("missing")).error().code, ErrorCode::KeyFileMissing);
}

TEST(KeyCost, OfProductionIsNotWithinReachOfTheEnvironment)
{
    EXPECT_EQ(KeyCost::production().passes, 3U);
    EXPECT_EQ(KeyCost::production().memoryBytes, 256ULL << 20);
    EXPECT_TRUE(KeyCost::production().isBearable());
}

}  // namespace

}  // namespace fodfaeste::test
