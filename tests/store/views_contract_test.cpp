#include "app/ports/view_repository.h"
#include "store/store_fixture.h"

// What every store promises about saved views and how lists are left, on the real encrypted file.

namespace fodfaeste::test {

namespace {

class Views : public StoreOnDisk {
protected:
    void SetUp() override
    {
        make();
        withRecords([this](Transaction& transaction) {
            nord = transaction.users().addTeam({{}, "Nord"});
            maria = transaction.users().add({{}, "Maria Holm", "MH", Role::Caseworker, nord});
            jonas = transaction.users().add({{}, "Jonas Krag", "JK", Role::Caseworker, {}});
        });
    }

    SavedView view(UserId owner, TeamId team = {}) const
    {
        SavedView made;
        made.list = "caseload";
        made.name = "Længe uden kontakt";
        made.owner = owner;
        made.team = team;
        made.number = 3;
        made.state = {{{"text", "søren ø"}, {"status", "closed"}}, {"name", "age"}, "age", SortOrder::Descending};
        return made;
    }

    TeamId nord;
    UserId maria;
    UserId jonas;
};

TEST_F(Views, ComeBackWholeAndForWhomTheyAre)
{
    SavedView own = view(maria);
    SavedView shared = view(jonas, nord);
    withRecords([&](Transaction& transaction) {
        own.id = transaction.views().add(own);
        shared.id = transaction.views().add(shared);
    });
    own.revision = shared.revision = Revision{1};

    withRecords([&](Transaction& transaction) {
        EXPECT_EQ(transaction.views().find(own.id), own);
        EXPECT_EQ(transaction.views().visibleTo(maria, nord), (std::vector{own, shared}));
        EXPECT_TRUE(transaction.views().visibleTo(jonas, {}).empty()) << "shared away, and in no team oneself";
    });
}

TEST_F(Views, AreSavedByRevisionAndComeBackUnderTheirId)
{
    withRecords([&](Transaction& transaction) {
        ViewRepository& views = transaction.views();
        const SavedViewId id = views.add(view(maria));
        SavedView changed = *views.find(id);
        changed.name = "Ny";
        changed.number.reset();
        EXPECT_EQ(*views.save(changed), Revision{2});
        EXPECT_EQ(views.save(changed).error().code, ErrorCode::Conflict);

        EXPECT_TRUE(views.remove(id));
        EXPECT_FALSE(views.remove(id));
        EXPECT_EQ(views.add(changed), id);
        EXPECT_EQ(views.add(view(maria)).value(), id.value() + 1);
        EXPECT_EQ(views.find(id)->name, "Ny");
    });
}

TEST_F(Views, RememberOneLeavingOfEachListAndForgetDeletedViews)
{
    withRecords([&](Transaction& transaction) {
        ViewRepository& views = transaction.views();
        const SavedViewId id = views.add(view(maria));
        const KeptList first{"caseload", {}, {}, {}, 0, 0};
        const KeptList second{"caseload", id, id, view(maria).state, 42, 7};
        views.keep(maria, first);
        views.keep(maria, second);
        views.keep(maria, {"people", {}, {}, {}, 1, 1});
        EXPECT_EQ(views.keptBy(maria).size(), 2U);
        EXPECT_EQ(views.keptBy(maria).front(), second);
        EXPECT_TRUE(views.keptBy(jonas).empty());

        views.remove(id);
        EXPECT_FALSE(views.keptBy(maria).front().view.isSet());
        EXPECT_EQ(views.keptBy(maria).front().topRow, 7);
    });
}

}  // namespace

}  // namespace fodfaeste::test
