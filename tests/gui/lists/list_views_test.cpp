#include "gui/lists/list_page_test.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/search_field.h"

#include <QFile>
#include <QListWidget>
#include <QScrollBar>

namespace fodfaeste {

namespace {

class ListViewsTest : public ListPageTest {
protected:
    void press(QWidget& page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table(page), key, modifiers);
        QCoreApplication::processEvents();
    }
};

TEST_F(ListViewsTest, ShowsEachFilterAsAChipThatTheKeyboardTakesAway)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    EXPECT_EQ(count(page), QStringLiteral("4 af 4"));

    chooseFrom(page, "filterButton", {QStringLiteral("Næste skridt"), QStringLiteral("overskredet")});
    EXPECT_EQ(names(page), QStringList{QStringLiteral("Frederik Ågård")});
    EXPECT_EQ(chips(page), QStringList{QStringLiteral("Næste skridt: overskredet")});
    EXPECT_EQ(count(page), QStringLiteral("1 af 4"));

    chooseFrom(page, "filterButton", {QStringLiteral("Næste skridt"), QStringLiteral("ikke aftalt")});
    EXPECT_EQ(names(page).size(), 3) << "choices of one kind widen";
    chooseFrom(page, "filterButton", {QStringLiteral("Frihedsberøvelse"), QStringLiteral("frihedsberøvet")});
    EXPECT_EQ(names(page), QStringList{QStringLiteral("Bo Aagaard")}) << "kinds narrow";
    ASSERT_EQ(chips(page).size(), 3);

    auto& chip = part<FilterChip>(page, "custodyChip");
    EXPECT_NE(chip.focusPolicy() & Qt::TabFocus, 0);
    EXPECT_FALSE(chip.accessibleName().isEmpty());
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(names(page).size(), 3);
    EXPECT_EQ(chips(page).size(), 2);
}

TEST_F(ListViewsTest, ClearsEverythingWithTwoEscapesAndNothingWithOne)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    chooseFrom(page, "filterButton", {QStringLiteral("Frihedsberøvelse"), QStringLiteral("frihedsberøvet")});
    part<PillBar>(page, "pillBar").pill(keyOf(CaseloadFilter::ReleaseNear))->click();
    QTest::keyClicks(&part<SearchField>(page, "filterEdit"), QStringLiteral("bo"));
    ASSERT_EQ(header(page).filters().size(), 3U);
    page.setFocusToStart();

    press(page, Qt::Key_Escape);
    EXPECT_EQ(header(page).filters().size(), 2U) << "what was typed went";
    press(page, Qt::Key_Escape);
    EXPECT_TRUE(header(page).filters().empty());
    EXPECT_EQ(count(page), QStringLiteral("4 af 4"));
    EXPECT_TRUE(part<PillBar>(page, "pillBar").isChecked(keyOf(CaseloadFilter::All)));

    chooseFrom(page, "filterButton", {QStringLiteral("Frihedsberøvelse"), QStringLiteral("frihedsberøvet")});
    QTest::qWait(2100);
    page.setFocusToStart();
    press(page, Qt::Key_Escape);
    EXPECT_EQ(chips(page).size(), 1) << "one Esc by accident costs nothing";
}

TEST_F(ListViewsTest, SavesAViewInTwoStepsAndMarksWhatIsChangedSince)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    page.activateWindow();
    EXPECT_EQ(viewName(page), QStringLiteral("Mine sager"));
    chooseFrom(page, "filterButton", {QStringLiteral("Frihedsberøvelse"), QStringLiteral("frihedsberøvet")});
    page.setFocusToStart();
    dialogs.willGiveReason(QStringLiteral("Indsatte"));

    InteractionCounter user{page};
    user.press(Qt::CTRL | Qt::Key_S);  // the name is the second
    EXPECT_LE(user.count() + 1, 2);

    EXPECT_EQ(viewName(page), QStringLiteral("Indsatte"));
    chooseFrom(page, "filterButton", {QStringLiteral("Frihedsberøvelse"), QStringLiteral("ikke frihedsberøvet")});
    EXPECT_EQ(viewName(page), QStringLiteral("Indsatte *"));
    EXPECT_TRUE(part<QPushButton>(page, "viewButton").accessibleName().contains(QStringLiteral("ændret")));

    chooseFrom(page, "viewButton", {QStringLiteral("Fortryd ændringerne")});
    EXPECT_EQ(viewName(page), QStringLiteral("Indsatte"));
    EXPECT_EQ(chips(page), QStringList{QStringLiteral("Frihedsberøvelse: frihedsberøvet")});

    chooseFrom(page, "sortButton", {QStringLiteral("Status")});
    EXPECT_EQ(viewName(page), QStringLiteral("Indsatte *")) << "the order is a part of it";
    page.setFocusToStart();
    user.press(Qt::CTRL | Qt::Key_S);
    EXPECT_EQ(viewName(page), QStringLiteral("Indsatte"));
    EXPECT_EQ(office.services().views.shelf(office.caseworker)->views.front().state.sortColumn, "status");
}

TEST_F(ListViewsTest, ShowsHidesAndMovesColumnsByKeyboard)
{
    CaseloadPage page{context(), nullptr};
    show(page, {1500, 780});
    const QStringList before = shownHeads(page);
    ASSERT_FALSE(before.contains(QStringLiteral("Telefon")));

    auto& button = part<QPushButton>(page, "columnsButton");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    auto& list = part<QListWidget>(page, "columnsView");
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(shownHeads(page).first(), QStringLiteral("Navn")) << "the name stays";
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_FALSE(shownHeads(page).contains(QStringLiteral("Status")));
    QTest::keyClick(&list, Qt::Key_Space);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(shownHeads(page).indexOf(QStringLiteral("Status")), 2);
    for (int row = 0; row < list.count() && list.currentItem()->text() != QStringLiteral("Telefon"); ++row)
        QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(shownHeads(page).last(), QStringLiteral("Telefon"));
    QTest::keyClick(&list, Qt::Key_Escape);

    saveAs(page, "Med telefon");
    chooseFrom(page, "viewButton", {QStringLiteral("Mine sager")});
    EXPECT_EQ(shownHeads(page), before);
    chooseFrom(page, "viewButton", {QStringLiteral("Med telefon")});
    EXPECT_TRUE(shownHeads(page).contains(QStringLiteral("Telefon")));
    EXPECT_EQ(viewName(page), QStringLiteral("Med telefon"));
}

TEST_F(ListViewsTest, StandsInTheNextSittingAsItWasLeft)
{
    for (int more = 0; more < 40; ++more)
        add("Borger", QString::number(100 + more).toUtf8().constData()).task("Ring", test::Office::kToday);
    QString chosen;
    int top = 0;
    {
        CaseloadPage page{context(), nullptr};
        show(page);
        chooseFrom(page, "filterButton", {QStringLiteral("Næste skridt"), QStringLiteral("i dag")});
        chooseFrom(page, "sortButton", {QStringLiteral("Navn")});
        table(page).chooseRow(25);
        chosen = names(page).at(25);
        top = table(page).rowAt(0);
        ASSERT_GT(top, 0);
    }

    signInAs(office.caseworker);
    auto kept = std::make_unique<CaseloadPage>(context(), nullptr);
    CaseloadPage& again = *kept;
    show(again);

    EXPECT_EQ(chips(again), QStringList{QStringLiteral("Næste skridt: i dag")});
    EXPECT_EQ(names(again).size(), 40);
    EXPECT_EQ(names(again).at(table(again).currentIndex().row()), chosen);
    EXPECT_EQ(table(again).rowAt(0), top);

    const int scrolled = table(again).verticalScrollBar()->value();
    again.refresh();
    EXPECT_EQ(table(again).verticalScrollBar()->value(), scrolled) << "back from a citizen";
    EXPECT_EQ(names(again).at(table(again).currentIndex().row()), chosen);

    kept.reset();
    signInAs(office.teamLead);
    CaseloadPage others{context(), nullptr};
    show(others);
    EXPECT_TRUE(chips(others).isEmpty()) << "everybody has their own";
}

TEST_F(ListViewsTest, LeavesNothingThatWasTypedInThePlainSettings)
{
    {
        CaseloadPage page{context(), nullptr};
        show(page);
        QTest::keyClicks(&part<SearchField>(page, "filterEdit"), QStringLiteral("yasmin"));
        saveAs(page, "Kun Yasmin");
    }

    QFile file{folder.filePath(QStringLiteral("settings.ini"))};
    if (file.open(QIODevice::ReadOnly)) {
        EXPECT_FALSE(file.readAll().toLower().contains("yasmin"));
    }
    CaseloadPage again{context(), nullptr};
    show(again);
    EXPECT_EQ(names(again), QStringList{QStringLiteral("Yasmin El-Khatib")});
    EXPECT_EQ(part<SearchField>(again, "filterEdit").text(), QStringLiteral("yasmin")) << "and it is seen";
}

TEST_F(ListViewsTest, BeginsWithTheViewThatWasChosenForIt)
{
    {
        CaseloadPage page{context(), nullptr};
        show(page);
        chooseFrom(page, "filterButton", {QStringLiteral("Frihedsberøvelse"), QStringLiteral("frihedsberøvet")});
        saveAs(page, "Indsatte");
        chooseFrom(page, "viewButton", {QStringLiteral("Begynd med denne visning")});
        chooseFrom(page, "viewButton", {QStringLiteral("Mine sager")});
        EXPECT_EQ(names(page).size(), 4);
    }
    CaseloadPage again{context(), nullptr};
    show(again);
    EXPECT_EQ(viewName(again), QStringLiteral("Indsatte"));
    EXPECT_EQ(names(again), QStringList{QStringLiteral("Bo Aagaard")});
}

TEST_F(ListViewsTest, RenamesAndDeletesWithAWayBack)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    saveAs(page, "Alle mine");
    dialogs.willGiveReason(QStringLiteral("Hele bunken"));
    chooseFrom(page, "viewButton", {QStringLiteral("Omdøb …")});
    EXPECT_EQ(viewName(page), QStringLiteral("Hele bunken"));

    chooseFrom(page, "viewButton", {QStringLiteral("Slet visningen")});
    EXPECT_EQ(viewName(page), QStringLiteral("Mine sager"));
    EXPECT_TRUE(office.services().views.shelf(office.caseworker)->views.empty());
    takeBackLatest();
    page.refresh();
    chooseFrom(page, "viewButton", {QStringLiteral("Hele bunken")});
    EXPECT_EQ(viewName(page), QStringLiteral("Hele bunken"));

    chooseFrom(page, "viewButton", {QStringLiteral("Tast"), QStringLiteral("Ctrl 6")});
    EXPECT_EQ(office.services().views.shelf(office.caseworker)->views.front().number, 6);
}

TEST_F(ListViewsTest, LetsOnlyTheTeamLeadShare)
{
    {
        CaseloadPage page{context(), nullptr};
        show(page);
        saveAs(page, "Min egen");
        auto& button = part<QPushButton>(page, "viewButton");
        button.click();
        auto& menu = part<QMenu>(page, "viewMenu");
        const auto actions = menu.actions();
        const auto share = std::find_if(actions.begin(), actions.end(),
                                        [](const QAction* action) { return wordOf(action) == QStringLiteral("Del med teamet"); });
        ASSERT_NE(share, actions.end());
        EXPECT_FALSE((*share)->isEnabled());
        EXPECT_FALSE((*share)->toolTip().isEmpty());
        menu.close();
    }
    signInAs(office.teamLead);
    {
        CaseloadPage page{context(), nullptr};
        show(page);
        saveAs(page, "Holdets");
        chooseFrom(page, "viewButton", {QStringLiteral("Del med teamet")});
    }
    signInAs(office.caseworker);
    CaseloadPage own{context(), nullptr};
    show(own);
    chooseFrom(own, "viewButton", {QStringLiteral("Holdets")});
    EXPECT_EQ(viewName(own), QStringLiteral("Holdets"));
    chooseFrom(own, "sortButton", {QStringLiteral("Navn")});
    dialogs.willGiveReason(QStringLiteral("Min udgave"));
    own.setFocusToStart();
    press(own, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(viewName(own), QStringLiteral("Min udgave")) << "the team's stays as it is";
}

}  // namespace

}  // namespace fodfaeste
