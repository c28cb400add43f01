// Changing the store's key: everybody still comes in, nothing is lost, and an end at any moment leaves a whole store.
#include "app/user/key_rotation.h"
#include "app/user/user_admin_service.h"
#include "app/user/user_service.h"
#include "app/workplace.h"
#include "store/store_fixture.h"
#include "support/killed_before.h"
#include "support/settable_clock.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace fodfaeste::test {

namespace {

namespace fs = std::filesystem;

Secret secret(std::string_view text)
{
    return Secret{text};
}

class RotationTest : public StoreOnDisk {
protected:
    void SetUp() override
    {
        auto opened = m_library.create(path(), StoreKind::Trial, Opener{"ab", m_annes});
        ASSERT_TRUE(opened);
        auto workplace = std::move(Workplace::open(std::move(opened).value())).value();
        const Session anne = workplace->services().users.foundOffice("Anne Bech").value();
        m_recoveryKey = workplace->services().userAdmin.makeRecoveryKey(anne)->text();
        ASSERT_TRUE(workplace->keys()->letIn("mh", m_marias, StoreKeys::Passphrase::Own));
        ASSERT_TRUE(
            workplace->services().userAdmin.add(anne, {"Jonas Krag", "jk", Role::Caseworker, {}}, secret("jonas første gang")));
        ASSERT_TRUE(workplace->gate().runBeforeSignIn<Done>([](Transaction& transaction) -> Result<Done> {
            transaction.citizens().add(citizenNamed("Yasmin", "El-Khatib", 1));
            return Done{};
        }));
    }

    Result<Session> rotate() { return rotateKey(m_library, path(), Opener{"ab", m_annes}, m_clock, m_progress); }

    /// The trail from its first line, and who is in it.
    void expectWhole()
    {
        const auto opened = m_library.open(path(), Opener{"ab", m_annes});
        ASSERT_TRUE(opened) << opened.error().detail;
    }
    std::optional<TrailFault> trailFault()
    {
        auto workplace = std::move(Workplace::open(std::move(m_library.open(path(), Opener{"ab", m_annes})).value())).value();
        std::optional<TrailFault> fault;
        (void)workplace->gate().runBeforeSignIn<Done>([&](Transaction& transaction) -> Result<Done> {
            fault = transaction.audit().firstFault();
            EXPECT_TRUE(transaction.citizens().find(CitizenId{1}));
            return Done{};
        });
        return fault;
    }

    SqliteStoreLibrary m_library{kCheapestKeyCost};
    const Secret m_annes = secret("annes egen sætning");
    const Secret m_marias = secret("marias egen sætning");
    std::string m_recoveryKey;
    SettableClock m_clock{parseIsoDate("2013-05-14").value()};
    NoProgress m_progress;
};

TEST_F(RotationTest, LetsEverybodyInAsBeforeUnderANewKey)
{
    const std::string keysBefore = bytesOf(keyPath());
    const std::string pagesBefore = bytesOf(path());
    const auto who = rotate();
    ASSERT_TRUE(who) << who.error().detail;
    EXPECT_EQ(who->name, "Anne Bech");

    EXPECT_NE(bytesOf(keyPath()), keysBefore);
    EXPECT_NE(bytesOf(path()).substr(0, 4096), pagesBefore.substr(0, 4096));
    EXPECT_TRUE(m_library.open(path(), Opener{"mh", m_marias})) << "nobody else's passphrase was needed";
    EXPECT_TRUE(m_library.openByRecoveryKey(path(), secret(m_recoveryKey)));
    EXPECT_EQ(trailFault(), std::nullopt) << "older lines are still bound by the key of the trail";
    for (const auto& entry : fs::directory_iterator{m_folder.path()})
        EXPECT_EQ(entry.path().string().find("staged"), std::string::npos) << entry.path();
}

TEST_F(RotationTest, ShutsOutAnOldKeyFileAndAnOldDatabase)
{
    const std::string oldKeys = bytesOf(keyPath());
    ASSERT_TRUE(rotate());
    const std::string newKeys = bytesOf(keyPath());
    writeBytes(keyPath(), oldKeys);
    const auto withOldKeys = m_library.open(path(), Opener{"ab", m_annes});
    EXPECT_FALSE(withOldKeys) << "who kept the key file of before cannot read what is written now";

    writeBytes(keyPath(), newKeys);
    EXPECT_TRUE(m_library.open(path(), Opener{"ab", m_annes}));
}

TEST_F(RotationTest, ChangesAgainAndAgain)
{
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(rotate()) << i;
    EXPECT_TRUE(m_library.open(path(), Opener{"ab", m_annes}));
    EXPECT_EQ(trailFault(), std::nullopt);
}

TEST_F(RotationTest, IsForThoseWhoAdminister)
{
    const std::string before = bytesOf(keyPath());
    const Secret jonas = secret("jonas første gang");
    EXPECT_EQ(rotateKey(m_library, path(), Opener{"jk", jonas}, m_clock, m_progress).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(rotateKey(m_library, path(), Opener{"ab", m_marias}, m_clock, m_progress).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(bytesOf(keyPath()), before);
}

TEST_F(RotationTest, IsStoppedWithoutATrace)
{
    class Stops final : public Progress {
    public:
        void advanced(std::uint64_t, std::uint64_t) override {}
        bool cancelled() const override { return true; }
    } stops;
    const std::string before = bytesOf(keyPath());
    const auto stopped = rotateKey(m_library, path(), Opener{"ab", m_annes}, m_clock, stops);

    expectWhole();
    if (stopped)
        return;  // so small that it was done in one go
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(bytesOf(keyPath()), before);
}

TEST_F(RotationTest, WritesDownWhoDidItInTheNewStore)
{
    ASSERT_TRUE(rotate());
    auto workplace = std::move(Workplace::open(std::move(m_library.open(path(), Opener{"ab", m_annes})).value())).value();
    std::vector<AuditEntry> lines;
    (void)workplace->gate().runBeforeSignIn<Done>([&](Transaction& transaction) -> Result<Done> {
        lines = transaction.audit().page(0, 1);
        return Done{};
    });
    EXPECT_EQ(lines.front().operation, Operation::RotateKey);
}

}  // namespace

}  // namespace fodfaeste::test
