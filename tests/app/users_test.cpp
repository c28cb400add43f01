#include "app/user/passphrase_policy.h"
#include "app/user/user_admin_service.h"
#include "app/user/user_service.h"
#include "support/office.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace fodfaeste {

using test::Office;

namespace {

Secret secret(std::string_view text)
{
    return Secret{text};
}

/// A new office with its founder, "Anne Bech", at the keyboard.
class UsersTest : public testing::Test {
protected:
    UsersTest()
    {
        auto opened = Workplace::open(test::memoryStore());
        workplace = std::move(opened).value();
        founder = workplace->services().users.foundOffice("Anne Bech").value();
    }

    Result<User> add(const std::string& name, const std::string& login, Role role = Role::Caseworker)
    {
        return admin().add(founder, {name, login, role, {}}, secret("første gang kun"));
    }
    UserAdminService& admin() { return workplace->services().userAdmin; }
    StoreKeys& keys() { return *workplace->keys(); }

    std::unique_ptr<Workplace> workplace;
    Session founder;
};

}  // namespace

TEST_F(UsersTest, FoundsAnOfficeWithALeadWhoAdministers)
{
    EXPECT_EQ(founder.role, Role::TeamLead);
    EXPECT_TRUE(founder.administers);
    ASSERT_EQ(admin().list(founder)->size(), 1U);
    EXPECT_EQ(admin().list(founder)->front().user.login, "ab");
    EXPECT_TRUE(admin().list(founder)->front().hasKey);
}

TEST_F(UsersTest, LetsSomebodyInWithAPassphraseForTheFirstTime)
{
    const auto maria = add("Maria Holm", " MH ");

    ASSERT_TRUE(maria) << maria.error().detail;
    EXPECT_EQ(maria->login, "mh");
    EXPECT_EQ(maria->initials, "MH");
    EXPECT_TRUE(keys().canOpen("mh"));
    EXPECT_EQ(add("Mads Hald", "mh").error().subject, "user.login") << "taken";
    EXPECT_EQ(add("", "xy").error().subject, "user.name");
    for (const char* poor : {"", "x", "to ord", "kolon:", "det-her-er-et-alt-for-langt-navn-at-taste-hver-morgen"})
        EXPECT_EQ(add("Mads Hald", poor).error().subject, "user.login") << poor;
}

TEST_F(UsersTest, TakesTheKeyFromWhoeverIsPutOut)
{
    const UserId maria = add("Maria Holm", "mh")->id;

    ASSERT_TRUE(admin().disable(founder, maria));
    EXPECT_FALSE(keys().canOpen("mh"));
    EXPECT_EQ(admin().list(founder)->back().user.state, UserState::Disabled);
    EXPECT_EQ(admin().list(founder)->back().user.login, "mh") << "kept for when she comes back";

    ASSERT_TRUE(admin().enable(founder, maria, "mh", secret("endnu en første gang")));
    EXPECT_TRUE(keys().canOpen("mh"));

    ASSERT_TRUE(admin().remove(founder, maria));
    EXPECT_FALSE(keys().canOpen("mh"));
    EXPECT_EQ(admin().list(founder)->back().user.name, "Maria Holm") << "records still name her";
    EXPECT_TRUE(add("Mads Hald", "mh")) << "and the login is free";
}

TEST_F(UsersTest, AlwaysLeavesSomebodyWhoAdministers)
{
    EXPECT_EQ(admin().disable(founder, founder.user).error().code, ErrorCode::Conflict);
    User alone = admin().list(founder)->front().user;
    alone.administers = false;
    EXPECT_EQ(admin().change(founder, alone).error().code, ErrorCode::Conflict);

    ASSERT_TRUE(add("Ulla Frost", "uf", Role::Administrator));
    EXPECT_TRUE(admin().change(founder, alone)) << "there is another now";
}

TEST_F(UsersTest, ResetsAPassphraseOnlyWithTheRecoveryKey)
{
    const UserId maria = add("Maria Holm", "mh")->id;
    const Secret key = admin().makeRecoveryKey(founder).value();

    EXPECT_EQ(admin().resetPassphrase(founder, maria, secret("1234"), secret("ny første gang")).error().subject, "recovery_key");
    const Secret anothers = Secret{key.text()};
    ASSERT_TRUE(admin().resetPassphrase(founder, maria, key, secret("ny første gang")));

    const Secret second = admin().makeRecoveryKey(founder).value();
    EXPECT_EQ(admin().resetPassphrase(founder, maria, anothers, secret("igen første gang")).error().code,
              ErrorCode::WrongPassphrase)
        << "void since there is a new one";
    EXPECT_TRUE(admin().resetPassphrase(founder, maria, second, secret("igen første gang")));
}

TEST_F(UsersTest, ChangesOnesOwnPassphraseWithTheOldOne)
{
    UserService& users = workplace->services().users;

    EXPECT_EQ(users.changePassphrase(founder, secret("forkert"), secret("en helt ny sætning")).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(users.changePassphrase(founder, secret(test::kMemoryPassphrase), secret("kort")).error().subject, "passphrase");
    EXPECT_TRUE(users.changePassphrase(founder, secret(test::kMemoryPassphrase), secret("en helt ny sætning")));
    EXPECT_TRUE(users.changePassphrase(founder, secret("en helt ny sætning"), secret("og en til sætning")));
}

TEST_F(UsersTest, IsForAdministratorsAndWritesDownWhatTheyDid)
{
    const User lead = add("Aysel Karaca", "ak", Role::TeamLead).value();
    EXPECT_EQ(admin().add(Session::of(lead), {"X Y", "xy", Role::Auditor, {}}, secret("første gang kun")).error().code,
              ErrorCode::Forbidden);

    std::vector<AuditEntry> lines;
    (void)workplace->gate().runBeforeSignIn<Done>([&](Transaction& transaction) -> Result<Done> {
        lines = transaction.audit().page(0, 2);
        return Done{};
    });
    EXPECT_EQ(lines.front().outcome, AuditOutcome::Refused);
    EXPECT_EQ(lines.back().operation, Operation::EditUsers);
    EXPECT_NE(lines.back().detail.find("added as team_lead"), std::string::npos) << lines.back().detail;
    EXPECT_EQ(lines.back().detail.find("Aysel"), std::string::npos) << "no names";
}

TEST(PassphrasePolicy, JudgesByWhatAGuesserWouldTry)
{
    const std::vector<std::string> known{"maria", "holm"};
    const struct {
        const char* passphrase;
        PassphraseStrength strength;
    } table[] = {
        {"", PassphraseStrength::TooShort},
        {"kort", PassphraseStrength::TooShort},
        {"13 tegn er ko", PassphraseStrength::TooShort},
        {"aaaaaaaaaaaaaaaaaaaaaa", PassphraseStrength::Weak},
        {"12345678901234567890", PassphraseStrength::Weak},
        {"qwertyuiopasdfgh", PassphraseStrength::Weak},
        {"nørrebrokøbenhavn", PassphraseStrength::Weak},
        {"mariaholmmaria1991", PassphraseStrength::Weak},
        {"agern bro cykel dug efterår", PassphraseStrength::Strong},
    };
    for (const auto& [passphrase, strength] : table)
        EXPECT_EQ(strengthOf(passphrase, StoreKind::Ordinary, known), strength) << passphrase;
    EXPECT_FALSE(mayProtect("aaaaaaaaaaaaaaaaaaaaaa", StoreKind::Ordinary));
    EXPECT_TRUE(mayProtect("aaaaaaaaaaaaaaaaaaaaaa", StoreKind::Trial)) << "nobody real is written down there";
    EXPECT_EQ(leastPassphraseLength(StoreKind::Ordinary), 14);
}

TEST(PassphrasePolicy, SuggestsWhatItTakesItself)
{
    std::set<std::string> seen;
    for (int i = 0; i < 50; ++i) {
        const Secret fresh = freshPassphrase();
        EXPECT_EQ(fresh.size(), 24U);
        EXPECT_EQ(strengthOf(fresh.text(), StoreKind::Ordinary), PassphraseStrength::Strong) << fresh.text();
        EXPECT_TRUE(seen.insert(std::string{fresh.text()}).second);
    }
}

}  // namespace fodfaeste
