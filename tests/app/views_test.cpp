#include "app/change/change_service.h"
#include "app/ports/view_repository.h"
#include "app/view/view_service.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fodfaeste {

using namespace std::chrono_literals;
using test::Office;

namespace {

class ViewsTest : public testing::Test {
protected:
    static SavedView view(const char* name)
    {
        SavedView view;
        view.list = "caseload";
        view.name = name;
        view.state = {{{"status", "lost_contact"}, {"text", "søren ø"}}, {"name", "status"}, "name", SortOrder::Descending};
        return view;
    }

    /// One that the team lead shares with team Nord.
    SavedView shared(const char* name)
    {
        SavedView team = view(name);
        team.team = office.teamLead.team;
        return *views.save(office.teamLead, team);
    }

    std::vector<std::string> namesFor(const Session& who)
    {
        std::vector<std::string> names;
        const auto shelf = views.shelf(who);
        for (const SavedView& one : shelf->views)
            names.push_back(one.name);
        return names;
    }

    Office office;
    Session colleague = office.staff("Karin Munk", Role::Caseworker, office.caseworker.team);
    ViewService& views = office.services().views;
};

TEST_F(ViewsTest, ComeBackAsTheyWereSaved)
{
    SavedView made = view("  Uden   kontakt ");
    made.number = 3;

    const auto saved = views.save(office.caseworker, made);

    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->name, "Uden kontakt");
    EXPECT_EQ(saved->owner, office.caseworker.user);
    EXPECT_EQ(saved->number, 3);
    EXPECT_EQ(saved->state, made.state);
    EXPECT_EQ(views.shelf(office.caseworker)->views, std::vector{*saved});
}

TEST_F(ViewsTest, ArePersonalUntilTheTeamLeadSharesThem)
{
    ASSERT_TRUE(views.save(office.caseworker, view("Min egen")));
    shared("Holdets");

    EXPECT_EQ(namesFor(office.caseworker), (std::vector<std::string>{"Min egen", "Holdets"}));
    EXPECT_EQ(namesFor(colleague), std::vector<std::string>{"Holdets"});
    EXPECT_TRUE(namesFor(office.otherCaseworker).empty()) << "another team";
}

TEST_F(ViewsTest, OfTheTeamAreChangedByTheTeamLeadOnly)
{
    SavedView team = shared("Holdets");
    SavedView taken = team;
    taken.team = {};
    SavedView smuggled = view("Smuglet");
    smuggled.team = office.caseworker.team;

    EXPECT_EQ(views.save(office.caseworker, smuggled).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(views.save(office.caseworker, team).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(views.save(office.caseworker, taken).error().code, ErrorCode::Forbidden) << "nor made one's own";
    EXPECT_EQ(views.remove(office.caseworker, team.id).error().code, ErrorCode::Forbidden);

    team.name = "Holdets nye";
    EXPECT_TRUE(views.save(office.teamLead, team));
    EXPECT_EQ(namesFor(colleague), std::vector<std::string>{"Holdets nye"});
    EXPECT_TRUE(views.remove(office.teamLead, team.id));
}

TEST_F(ViewsTest, OfSomebodyElseAreNotThere)
{
    const SavedView own = *views.save(office.caseworker, view("Min egen"));

    for (const Session& other : {colleague, office.teamLead, office.otherCaseworker}) {
        EXPECT_EQ(views.save(other, own).error().code, ErrorCode::NotFound);
        EXPECT_EQ(views.remove(other, own.id).error().code, ErrorCode::NotFound);
    }
    EXPECT_EQ(views.shelf(office.caseworker)->views, std::vector{own});
}

TEST_F(ViewsTest, AreNotForRolesWithoutLists)
{
    EXPECT_EQ(views.shelf(office.staff("Nadja Friis", Role::Analyst)).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(views.save(office.staff("Nadja Friis", Role::Analyst), view("Nej")).error().code, ErrorCode::Forbidden);
    EXPECT_TRUE(views.save(office.auditor, view("Opslag")));
}

TEST_F(ViewsTest, HaveOneNameEachInTheirList)
{
    ASSERT_TRUE(views.save(office.caseworker, view("Kontakt")));
    const auto second = views.save(office.caseworker, view("KONTAKT"));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().subject, "view.name");

    SavedView elsewhere = view("Kontakt");
    elsewhere.list = "trail";
    EXPECT_TRUE(views.save(office.caseworker, elsewhere));
    EXPECT_TRUE(views.save(colleague, view("Kontakt")));
    EXPECT_EQ(views.save(office.caseworker, view("  ")).error().subject, "view.name");
}

TEST_F(ViewsTest, TakeTheirNumberFromTheOneThatHadIt)
{
    SavedView first = view("Første");
    first.number = 4;
    ASSERT_TRUE(views.save(office.caseworker, first));
    SavedView team = view("Holdets");
    team.team = office.teamLead.team;
    team.number = 4;
    ASSERT_TRUE(views.save(office.teamLead, team));
    SavedView second = view("Anden");
    second.number = 4;
    ASSERT_TRUE(views.save(office.caseworker, second));

    std::map<std::string, std::optional<int>> numbers;
    const auto shelf = views.shelf(office.caseworker);
    for (const SavedView& one : shelf->views)
        numbers[one.name] = one.number;
    EXPECT_EQ(numbers["Første"], std::nullopt);
    EXPECT_EQ(numbers["Anden"], 4);
    EXPECT_EQ(numbers["Holdets"], 4) << "the team's keys are its own";

    second.number = 10;
    EXPECT_EQ(views.save(office.caseworker, second).error().subject, "view.number");
}

TEST_F(ViewsTest, AreRefusedWhenSomebodySavedMeanwhile)
{
    const SavedView first = shared("Holdets");
    SavedView mine = first;
    mine.name = "Min udgave";
    ASSERT_TRUE(views.save(office.teamLead, mine));

    SavedView late = first;
    late.name = "For sent";
    EXPECT_EQ(views.save(office.teamLead, late).error().code, ErrorCode::Conflict);
}

TEST_F(ViewsTest, ComeBackAfterTheyWereDeletedUnderTheSameId)
{
    const SavedView own = *views.save(office.caseworker, view("Min egen"));
    const auto removed = views.remove(office.caseworker, own.id);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(namesFor(office.caseworker).empty());

    const auto change = office.services().changes.latest(office.caseworker, {}, ChangeService::Wanted::Standing);
    ASSERT_TRUE(office.services().changes.undo(office.caseworker, change->value().id));

    const auto back = views.shelf(office.caseworker)->views;
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back.front().id, own.id);
    EXPECT_EQ(back.front().state, own.state);
}

TEST_F(ViewsTest, KeepHowEachLeftAListAndForgetADeletedView)
{
    const SavedView own = *views.save(office.caseworker, view("Min egen"));
    const KeptList kept{"caseload", own.id, own.id, own.state, 17, 5};
    const std::size_t lines = office.auditLines().size();

    ASSERT_TRUE(views.keep(office.caseworker, {"caseload", {}, {}, {}, 1, 1}));
    ASSERT_TRUE(views.keep(office.caseworker, kept));
    ASSERT_TRUE(views.keep(colleague, kept));

    EXPECT_EQ(views.shelf(office.caseworker)->kept, std::vector{kept});
    EXPECT_EQ(views.shelf(colleague)->kept.front().view, SavedViewId{}) << "a foreign view is none";
    EXPECT_EQ(office.auditLines().size(), lines) << "looking at a list differently is no event";

    ASSERT_TRUE(views.remove(office.caseworker, own.id));
    const KeptList after = views.shelf(office.caseworker)->kept.front();
    EXPECT_FALSE(after.view.isSet());
    EXPECT_FALSE(after.beginsWith.isSet());
    EXPECT_EQ(after.state, own.state);
}

TEST_F(ViewsTest, AskForThePurposeOfAnExportOnceInASitting)
{
    const CitizenId yasmin = office.citizen("Yasmin", "El-Khatib").id();
    const CitizenId omar = office.citizen("Omar", "Hassan").id();
    ListExport wanted{"caseload", "csv", {}, 2, {yasmin, omar}};

    EXPECT_EQ(views.exportList(office.caseworker, wanted).error().code, ErrorCode::ReasonNeeded);
    wanted.purpose = "Møde med jobcentret";
    ASSERT_TRUE(views.exportList(office.caseworker, wanted));
    wanted.purpose.clear();
    wanted.format = "print";
    ASSERT_TRUE(views.exportList(office.caseworker, wanted));

    const AuditEntry line = office.auditLines().front();
    EXPECT_EQ(line.operation, Operation::ExportList);
    EXPECT_EQ(line.purpose, "Møde med jobcentret");
    EXPECT_EQ(line.detail, "list=caseload, format=print, rows=2");
    EXPECT_EQ(line.citizens, (std::vector{yasmin, omar}));
    EXPECT_FALSE(views.hasPurpose(colleague)) << "each states their own";

    views.beginSitting(office.caseworker);
    EXPECT_EQ(views.exportList(office.caseworker, wanted).error().code, ErrorCode::ReasonNeeded);
}

TEST_F(ViewsTest, LetNobodyExportWhoseRoleMayNot)
{
    const auto refused = views.exportList(office.staff("Nadja Friis", Role::Analyst), {"users", "csv", "Overblik", 1, {}});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(office.auditLines().front().outcome, AuditOutcome::Refused);
}

TEST(ListState, ReadsOnlyWhatItWrote)
{
    const ListState state{{{"text", "linje\nskift og mere"}, {"age", "18-24"}}, {"name"}, "step", SortOrder::Ascending};

    const auto read = ListState::parse(state.text());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->filters.front().value, "linje skift og mere") << "a line is a line";
    EXPECT_EQ(read->filters.back(), state.filters.back());
    EXPECT_EQ(read->sortColumn, "step");
    EXPECT_TRUE(ListState::parse(""));
    for (const char* wrong : {"filter", "sideways name\n", "column \n", "x"})
        EXPECT_FALSE(ListState::parse(wrong)) << wrong;
}

}  // namespace

}  // namespace fodfaeste
