#include "app/casefile/caseload_service.h"
#include "app/change/change_service.h"
#include "app/demonstration/demonstration.h"
#include "app/demonstration/year_end_balance.h"
#include "app/outcome/outcome_service.h"
#include "app/store_admin/store_service.h"
#include "app/user/user_service.h"
#include "app/workplace.h"
#include "support/test_stores.h"

#include <gtest/gtest.h>

#include <set>

#include <algorithm>

namespace fodfaeste::test {

namespace {

class StopsAtOnce final : public Progress {
public:
    void advanced(std::uint64_t, std::uint64_t) override {}
    bool cancelled() const override { return true; }
};

std::unique_ptr<Workplace> emptyWorkplace(StoreKind kind = StoreKind::Demonstration)
{
    auto workplace = Workplace::open(memoryStore(kind));
    return workplace ? std::move(workplace).value() : nullptr;
}

/// The demonstration as a store has it; filled once, because it takes a while.
class DemonstrationStore : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        workplace = emptyWorkplace();
        NoProgress progress;
        ASSERT_TRUE(makeDemonstration(*workplace, Secret{kMemoryPassphrase}, progress));
        staff = workplace->services().users.staff(workplace->services().users.signIn().value()).value();
    }
    static void TearDownTestSuite()
    {
        workplace.reset();
        staff = {};
    }

    static Session sessionOf(Role role) { return Session::of(*std::ranges::find(staff.users, role, &User::role)); }

    static inline std::unique_ptr<Workplace> workplace;
    static inline Staff staff;
};

}  // namespace

TEST_F(DemonstrationStore, CountsByTheOrdinaryWay)
{
    const auto figures = workplace->services().outcome.list(sessionOf(Role::TeamLead), {2012, {}, {}});

    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->counts.covered(), demonstration::kCovered);
    EXPECT_EQ(figures->counts.positive(), demonstration::kPositive);
    EXPECT_EQ(figures->citizens.size(), 632U);
}

TEST_F(DemonstrationStore, ShowsItsDay)
{
    EXPECT_EQ(workplace->clock().today(), kDemonstrationToday);
    EXPECT_EQ(workplace->services().store.demonstrationDay(sessionOf(Role::TeamLead)).value(), kDemonstrationToday);
}

TEST_F(DemonstrationStore, GivesEveryCaseworkerACaseload)
{
    for (const User& user : staff.users) {
        if (user.role != Role::Caseworker && user.role != Role::JobConsultant)
            continue;
        auto rows = workplace->services().caseload.list(Session::of(user), {});
        ASSERT_TRUE(rows);
        std::erase_if(*rows, [](const CaseloadRow& row) { return row.isForColleague; });
        EXPECT_GE(rows->size(), 40U) << user.name;
        EXPECT_LE(rows->size(), 53U) << user.name;
        EXPECT_TRUE(std::ranges::any_of(*rows, [](const CaseloadRow& row) { return row.nextStep.has_value(); }));
    }
}

TEST_F(DemonstrationStore, IsSound)
{
    NoProgress progress;
    const auto report = workplace->services().store.verify(sessionOf(Role::Auditor), progress);

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound());
}

TEST_F(DemonstrationStore, IsNoChangeThatSomebodyCouldTakeBack)
{
    EXPECT_TRUE(workplace->services().changes.list(sessionOf(Role::TeamLead), {}, {}, 10)->empty());
}

TEST_F(DemonstrationStore, IsNotFilledTwice)
{
    NoProgress progress;
    const auto again = fillWithDemonstration(*workplace, sessionOf(Role::TeamLead), progress);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST(Demonstration, LetsOneOfEachRoleInByItsPassphrase)
{
    const auto workplace = emptyWorkplace();
    NoProgress progress;
    ASSERT_TRUE(makeDemonstration(*workplace, Secret{kMemoryPassphrase}, progress));
    const auto session = workplace->services().users.signIn();
    ASSERT_TRUE(session);
    std::set<Role> roles;
    const auto everybody = workplace->services().users.staff(*session);
    ASSERT_TRUE(everybody);
    for (const User& user : everybody->users) {
        EXPECT_EQ(user.canSignIn(), workplace->keys()->canOpen(user.login)) << user.name;
        if (user.canSignIn())
            roles.insert(user.role);
    }
    EXPECT_EQ(roles.size(), kRoles.size());
}

TEST(Demonstration, LeavesNothingBehindWhenItIsStopped)
{
    const auto workplace = emptyWorkplace();
    StopsAtOnce progress;
    const auto founder = workplace->services().users.foundOffice("Karla Holst");
    ASSERT_TRUE(founder);

    const auto filled = fillWithDemonstration(*workplace, *founder, progress);

    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(workplace->services().users.staff(*founder)->users.size(), 1U);
}

TEST(Demonstration, IsForDemonstrationStoresOnly)
{
    for (const StoreKind kind : {StoreKind::Ordinary, StoreKind::Trial}) {
        const auto workplace = emptyWorkplace(kind);
        NoProgress progress;
        const auto filled = makeDemonstration(*workplace, Secret{kMemoryPassphrase}, progress);
        ASSERT_FALSE(filled);
        EXPECT_EQ(filled.error().code, ErrorCode::InvalidInput);
    }
}

TEST(Demonstration, KeepsTheFoundersName)
{
    const auto workplace = emptyWorkplace();
    NoProgress progress;
    const auto founder = workplace->services().users.foundOffice("Karla Holst");
    ASSERT_TRUE(founder);
    ASSERT_TRUE(fillWithDemonstration(*workplace, *founder, progress));

    const auto staff = workplace->services().users.staff(*founder);

    ASSERT_TRUE(staff);
    EXPECT_EQ(staff->users.size(), 22U);
    EXPECT_EQ(staff->users.front().name, "Karla Holst");
    EXPECT_EQ(staff->users.front().team, staff->teams.front().id);
}

}  // namespace fodfaeste::test
