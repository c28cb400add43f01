#include "store/keyring/recovery_key.h"
#include "store/store_fixture.h"

#include "app/ports/store_keys.h"

#include <gtest/gtest.h>

#include <cctype>

namespace fodfaeste::test {

namespace {

Secret secret(std::string_view text)
{
    return Secret{text};
}

TEST(RecoveryKey, IsReadBackAsPeopleTypeIt)
{
    for (int i = 0; i < 200; ++i) {
        const RecoveryKey key = RecoveryKey::random();
        const std::string printed{key.text().text()};
        EXPECT_EQ(printed.size(), 42U);
        std::string sloppy;
        for (const char c : printed) {
            if (c != '-')
                sloppy += static_cast<char>(std::tolower(c == '0' ? 'O' : c == '1' ? 'l' : c));
            if (i % 2 == 0 && c == '-')
                sloppy += "  ";
        }
        const auto read = RecoveryKey::parse(secret(sloppy));
        ASSERT_TRUE(read) << sloppy;
        EXPECT_EQ(read->core().text(), key.core().text());
    }
}

TEST(RecoveryKey, NoticesEverySingleSlipAndEverySwapOfNeighbours)
{
    const std::string printed{RecoveryKey::random().text().text()};
    int slips = 0;
    for (std::size_t at = 0; at < printed.size(); ++at) {
        if (printed[at] == '-')
            continue;
        for (const char c : std::string_view{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"}) {
            std::string wrong = printed;
            wrong[at] = c;
            if (c == printed[at])
                continue;
            EXPECT_FALSE(RecoveryKey::parse(secret(wrong))) << printed << " as " << wrong;
            ++slips;
        }
    }
    EXPECT_EQ(slips, 34 * 31);
    for (const char* poor : {"", "0", "hej", "0000-0000-0000-0000-0000-0000-0000-0000-00U", "ÆØÅ"})
        EXPECT_EQ(RecoveryKey::parse(secret(poor)).error().subject, "recovery_key") << poor;
}

class KeyHoldersTest : public StoreOnDisk {
protected:
    KeyHoldersTest() { EXPECT_TRUE(library().create(path(), StoreKind::Trial, Opener{"ab", secret("annes egen sætning")})); }

    std::optional<ErrorCode> codeOf(std::string_view login, std::string_view passphrase)
    {
        const Secret word{passphrase};
        const auto opened = library().open(path(), Opener{login, word});
        return opened ? std::nullopt : std::optional{opened.error().code};
    }
    void change(const std::function<Status(StoreKeys&)>& work)
    {
        const Secret word{std::string_view{"annes egen sætning"}};
        auto opened = library().open(path(), Opener{"ab", word});
        ASSERT_TRUE(opened);
        const Status done = work(*opened->keys);
        ASSERT_TRUE(done) << done.error().detail;
    }
};

TEST_F(KeyHoldersTest, OpensForEachByTheirOwnPassphraseOnly)
{
    change([](StoreKeys& keys) { return keys.letIn("mh", secret("marias første gang"), StoreKeys::Passphrase::ForFirstTime); });

    EXPECT_EQ(codeOf("ab", "annes egen sætning"), std::nullopt);
    EXPECT_EQ(codeOf("mh", "marias første gang"), std::nullopt);
    EXPECT_EQ(codeOf("", "marias første gang"), std::nullopt) << "whosever it is";
    EXPECT_EQ(codeOf("mh", "annes egen sætning"), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf("ab", "marias første gang"), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf("xx", "annes egen sætning"), ErrorCode::WrongPassphrase);
}

TEST_F(KeyHoldersTest, KnowsWhoOpenedAndWhetherThePassphraseIsTheirOwn)
{
    change([](StoreKeys& keys) { return keys.letIn("mh", secret("marias første gang"), StoreKeys::Passphrase::ForFirstTime); });
    {
        const Secret first{std::string_view{"marias første gang"}};
        const auto opened = library().open(path(), first);
        ASSERT_TRUE(opened);
        EXPECT_TRUE(opened->keys->wereOpenedBy("mh"));
        EXPECT_FALSE(opened->keys->wereOpenedBy("ab"));
        EXPECT_TRUE(opened->keys->mustChangePassphrase());
        ASSERT_TRUE(opened->keys->changePassphrase("mh", first, secret("marias helt egen")));
        EXPECT_FALSE(opened->keys->mustChangePassphrase());
    }
    EXPECT_EQ(codeOf("mh", "marias første gang"), ErrorCode::WrongPassphrase);
    const Secret own{std::string_view{"marias helt egen"}};
    const auto again = library().open(path(), Opener{"mh", own});
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->keys->mustChangePassphrase());
}

TEST_F(KeyHoldersTest, ShutsOutWhoeverIsPutOutButNeverTheLast)
{
    change([](StoreKeys& keys) { return keys.letIn("mh", secret("marias første gang"), StoreKeys::Passphrase::Own); });
    change([](StoreKeys& keys) { return keys.putOut("mh"); });
    EXPECT_EQ(codeOf("mh", "marias første gang"), ErrorCode::WrongPassphrase);
    writeBytes(keyPath(), bytesOf(keyPath() + ".bak"));
    EXPECT_EQ(codeOf("mh", "marias første gang"), ErrorCode::WrongPassphrase) << "nor by the copy beside it";

    change([](StoreKeys& keys) -> Status {
        EXPECT_TRUE(keys.makeRecoveryKey());
        EXPECT_EQ(keys.putOut("ab").error().code, ErrorCode::Conflict) << "a recovery key in a safe is nobody at work";
        EXPECT_EQ(keys.putOut("mh").error().code, ErrorCode::NotFound);
        return Done{};
    });
}

TEST_F(KeyHoldersTest, OpensByTheRecoveryKeyInForce)
{
    std::string first;
    std::string second;
    change([&](StoreKeys& keys) -> Status {
        EXPECT_FALSE(keys.hasRecoveryKey());
        first = keys.makeRecoveryKey()->text();
        second = keys.makeRecoveryKey()->text();
        EXPECT_TRUE(keys.hasRecoveryKey());
        return keys.proveRecoveryKey(secret(second));
    });

    EXPECT_EQ(library().openByRecoveryKey(path(), secret(first)).error().code, ErrorCode::WrongPassphrase) << "void";
    EXPECT_EQ(library().openByRecoveryKey(path(), secret("hvad")).error().subject, "recovery_key");
    const auto opened = library().openByRecoveryKey(path(), secret(second));
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_TRUE(opened->keys->wereOpenedByRecoveryKey());
    EXPECT_FALSE(opened->keys->wereOpenedBy("ab"));
}

TEST_F(KeyHoldersTest, WritesNoNameIntoTheKeyFile)
{
    change([](StoreKeys& keys) { return keys.letIn("mariaholm", secret("marias første gang"), StoreKeys::Passphrase::Own); });

    const std::string bytes = bytesOf(keyPath());
    EXPECT_EQ(bytes.find("mariaholm"), std::string::npos);
    EXPECT_EQ(bytes.find("marias"), std::string::npos);
    EXPECT_EQ(bytesOf(keyPath() + ".bak"), bytes);
}

}  // namespace

}  // namespace fodfaeste::test
