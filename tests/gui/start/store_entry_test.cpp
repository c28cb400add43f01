#include "gui/start/store_entry.h"

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
    StoreDesk desk{library, [this](Workplace& workplace, Progress&) {
                       (void)workplace.services().users.foundOffice("Kirsten Holmgaard");
                       return demonstrationResult;
                   }};
    NoProgress progress;
};

TEST_F(StoreEntryTest, SignsTheFounderInAsTeamLead)
{
    const auto entered = create();

    ASSERT_TRUE(entered) << entered.error().detail;
    ASSERT_TRUE(entered->session);
    EXPECT_EQ(entered->session->name, "Anne Bech");
    EXPECT_EQ(entered->session->role, Role::TeamLead);
    EXPECT_EQ(entered->staff.users.size(), 1U);
}

TEST_F(StoreEntryTest, OpensWhatItMadeForWhoeverWasThereLast)
{
    const UserId founder = create()->session->user;

    const auto entered = enter({{}, founder, {}});

    ASSERT_TRUE(entered) << entered.error().detail;
    EXPECT_EQ(entered->session->user, founder);
}

TEST_F(StoreEntryTest, SignsInWhomTheCommandLineNames)
{
    ASSERT_TRUE(create());

    EXPECT_EQ(enter({"AB", {}, {}})->session->name, "Anne Bech");
    EXPECT_EQ(enter({"Anne Bech", {}, {}})->session->name, "Anne Bech");
    EXPECT_EQ(enter({"Nobody", {}, {}}).error().code, ErrorCode::NotFound);
}

TEST_F(StoreEntryTest, WaitsForAFounderWhereNobodyWorksYet)
{
    ASSERT_TRUE(library.create(path, StoreKind::Trial, Secret{std::string_view{kPassphrase}}));

    auto entered = enter();

    ASSERT_TRUE(entered);
    ASSERT_FALSE(entered->session);
    const auto founded = foundOffice(std::move(entered).value(), "Anne Bech");
    ASSERT_TRUE(founded);
    EXPECT_EQ(founded->session->name, "Anne Bech");
    EXPECT_EQ(founded->staff.users.size(), 1U);
}

TEST_F(StoreEntryTest, RefusesADayOutsideTheDemonstration)
{
    ASSERT_TRUE(create());

    const auto entered = enter({{}, {}, parseIsoDate("2013-03-15")});

    ASSERT_FALSE(entered);
    EXPECT_EQ(entered.error().subject, "today");
}

TEST_F(StoreEntryTest, MovesTheDemonstrationToTheWishedDay)
{
    ASSERT_TRUE(create(StoreKind::Demonstration));

    const auto entered = enter({{}, {}, parseIsoDate("2012-11-20")});

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
