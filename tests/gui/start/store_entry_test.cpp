#include "gui/start/store_entry.h"

#include "app/user/user_admin_service.h"

#include "store/open_store.h"
#include "support/scratch_folder.h"
#include "support/test_stores.h"

#include <filesystem>

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

const char* const kPassphrase = "agern bro cykel dug";

/// A folder for stores, and a desk whose demonstration is one team lead who leads nobody.
class StoreEntryTest : public testing::Test {
protected:
    Result<EnteredStore> create(StoreKind kind = StoreKind::Trial)
    {
        return createStore(desk, {path, kind, "Anne Bech"}, Secret{std::string_view{kPassphrase}}, progress);
    }
    Result<EnteredStore> enter(const Wish& wish = {}, const char* passphrase = kPassphrase)
    {
        return enterStore(desk, path, Secret{std::string_view{passphrase}}, wish);
    }
    int filesInFolder() const
    {
        const std::filesystem::directory_iterator files{folder.path()};
        return static_cast<int>(std::distance(begin(files), end(files)));
    }

    test::ScratchFolder folder;
    std::string path = folder.file("office.fodf");
    SqliteStoreLibrary library{test::kCheapestKeyCost};
    Status demonstrationResult = Done{};
    StoreDesk desk{library, [this](Workplace& workplace, const Secret&, Progress&) {
                       (void)workplace.services().users.foundOffice("Kirsten Holmgaard");
                       return demonstrationResult;
                   }};
    NoProgress progress;
};

TEST_F(StoreEntryTest, SignsTheFounderInAsTeamLeadWhoAdministers)
{
    const auto entered = create();

    ASSERT_TRUE(entered) << entered.error().detail;
    EXPECT_EQ(entered->session.name, "Anne Bech");
    EXPECT_EQ(entered->session.role, Role::TeamLead);
    EXPECT_TRUE(entered->session.administers);
    EXPECT_EQ(entered->login, "ab");
    EXPECT_EQ(entered->staff.users.size(), 1U);
    ASSERT_NE(entered->recoveryKey, nullptr) << "to be printed before anything else";
}

TEST_F(StoreEntryTest, SignsInByLoginAndPassphraseOrByThePassphraseAlone)
{
    ASSERT_TRUE(create());

    EXPECT_EQ(enter({"AB", {}, 0})->session.name, "Anne Bech") << "whatever case it is typed in";
    EXPECT_EQ(enter()->session.name, "Anne Bech");
    EXPECT_EQ(enter({"jk", {}, 0}).error().code, ErrorCode::WrongPassphrase) << "nobody learns who has a login";
    EXPECT_EQ(enter({"Anne Bech", {}, 0}).error().subject, "user.login");
}

TEST_F(StoreEntryTest, HasAFirstPassphraseReplaced)
{
    {
        auto entered = create().value();
        const NewUser maria{"Maria Holm", "mh", Role::Caseworker, {}};
        ASSERT_TRUE(
            entered.workplace->services().userAdmin.add(entered.session, maria, Secret{std::string_view{"første gang kun"}}));
    }
    auto first = enter({"mh", {}, 0}, "første gang kun");
    ASSERT_TRUE(first) << first.error().detail;
    ASSERT_TRUE(first->mustChangePassphrase);

    const auto chosen =
        choosePassphrase(*first, Secret{std::string_view{"første gang kun"}}, Secret{std::string_view{"min helt egen sætning"}});
    ASSERT_TRUE(chosen) << chosen.error().detail;
    EXPECT_FALSE(chosen->mustChangePassphrase);
}

TEST_F(StoreEntryTest, TakesTheFirstPassphraseNoMoreOnceItIsReplaced)
{
    const Secret given{std::string_view{"første gang kun"}};
    {
        auto entered = create().value();
        ASSERT_TRUE(
            entered.workplace->services().userAdmin.add(entered.session, {"Maria Holm", "mh", Role::Caseworker, {}}, given));
    }
    ASSERT_TRUE(
        choosePassphrase(enter({"mh", {}, 0}, "første gang kun").value(), given, Secret{std::string_view{"min egen sætning"}}));

    EXPECT_EQ(enter({"mh", {}, 0}, "første gang kun").error().code, ErrorCode::WrongPassphrase);
    const auto own = enter({"mh", {}, 0}, "min egen sætning");
    ASSERT_TRUE(own) << own.error().detail;
    EXPECT_FALSE(own->mustChangePassphrase);
}

TEST_F(StoreEntryTest, IsRecoveredByTheKeyOnTheSheet)
{
    std::string key;
    {
        const auto entered = create();
        key = entered->recoveryKey->text();
    }
    const Secret own{std::string_view{"en ny og bedre sætning"}};

    EXPECT_EQ(recoverStore(desk, path, {Secret{std::string_view{"0000-0000"}}, "ab", own}).error().subject, "recovery_key");
    const auto recovered = recoverStore(desk, path, {Secret{std::string_view{key}}, "ab", own});
    ASSERT_TRUE(recovered) << recovered.error().detail;
    EXPECT_EQ(recovered->session.name, "Anne Bech");
}

TEST_F(StoreEntryTest, RefusesADayOutsideTheDemonstration)
{
    ASSERT_TRUE(create());

    const auto entered = enter({{}, parseIsoDate("2013-03-15"), 0});

    ASSERT_FALSE(entered);
    EXPECT_EQ(entered.error().subject, "today");
}

TEST_F(StoreEntryTest, MovesTheDemonstrationToTheWishedDay)
{
    ASSERT_TRUE(create(StoreKind::Demonstration));

    const auto entered = enter({{}, parseIsoDate("2012-11-20"), 0});

    ASSERT_TRUE(entered);
    EXPECT_EQ(entered->workplace->clock().today(), parseIsoDate("2012-11-20"));
}

TEST_F(StoreEntryTest, LeavesNoFileBehindWhenTheDemonstrationFails)
{
    demonstrationResult = Error{ErrorCode::Cancelled, "", ""};

    const auto entered = create(StoreKind::Demonstration);

    EXPECT_EQ(entered.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(filesInFolder(), 0);
}

TEST_F(StoreEntryTest, TouchesNoStoreThatIsThereAlready)
{
    ASSERT_TRUE(create());
    const std::string before = test::bytesOf(path);

    EXPECT_EQ(create().error().code, ErrorCode::StoreExists);
    EXPECT_EQ(test::bytesOf(path), before);
}

}  // namespace

}  // namespace fodfaeste
