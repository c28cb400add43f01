#include "gui/roadmap/releases_page.h"

#include "app/roadmap/baton_service.h"
#include "app/roadmap/roadmap_service.h"
#include "gui/lists/list_header.h"
#include "gui/roadmap/readiness_marks.h"
#include "gui/roadmap/release_board.h"
#include "gui/roadmap/release_calendar.h"
#include "gui/roadmap/release_figures_model.h"
#include "gui/roadmap/releases_model.h"
#include "gui/roadmap/roadmap_window.h"
#include "gui/support/interaction_counter.h"
#include "gui/support/page_test.h"
#include "gui/widgets/kpi_card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

/// Today is Tuesday 15 January 2013.
class ReleasesPageTest : public PageTest {
protected:
    void addRelease(const std::string& name, Date release, Date admitted = 2012y / 6 / 1)
    {
        auto person = office.citizen(name, "Prøve")
                          .caseFile("krimi", 2012y / 3 / 1)
                          .with(office.caseworker)
                          .custody(CustodyKind::Sentence, admitted);
        RoadmapStart start;
        start.caseFile = person.caseFileId();
        start.release = release;
        start.source = release <= test::Office::kToday ? ReleaseSource::Actual : ReleaseSource::Given;
        ASSERT_TRUE(office.services().roadmaps.start(office.caseworker, start));
    }

    ReleasesPage& opened(const Session& who)
    {
        signInAs(who);
        m_page = std::make_unique<ReleasesPage>(context(), nullptr);
        show(*m_page, {1300, 860});
        m_page->activateWindow();
        m_page->setFocusToStart();
        QCoreApplication::processEvents();
        return *m_page;
    }
    RoadmapWindow* roadmapWindow() const
    {
        for (RoadmapWindow* one : m_page->findChildren<RoadmapWindow*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static QString nameAt(const QTableView& view) { return view.currentIndex().data().toString(); }

private:
    std::unique_ptr<ReleasesPage> m_page;
};

}  // namespace

TEST_F(ReleasesPageTest, SaysHowFarEveryTopicIsInWordsAndMarks)
{
    addRelease("Amir", 2013y / 2 / 1);
    ReleasesPage& page = opened(office.caseworker);
    const auto& model = *page.findChild<ReleasesModel*>();
    const QModelIndex ready = model.index(0, ReleasesModel::Ready);
    EXPECT_EQ(ready.data(ReadinessMarks::kRole).toString().size(), 13);
    EXPECT_TRUE(ready.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Bolig")))
        << ready.data(Qt::AccessibleTextRole).toString().toStdString();
}

TEST_F(ReleasesPageTest, OneKeyChangesTheSightAndTheNextPageBeginsWithIt)
{
    addRelease("Amir", 2013y / 2 / 1);
    addRelease("Far", 2014y / 2 / 3);
    ReleasesPage& page = opened(office.caseworker);
    auto& stack = part<QStackedWidget>(page, "listStack");
    EXPECT_EQ(page.findChild<ReleasesModel*>()->rowCount(), 1) << "the list looks 90 days ahead";
    InteractionCounter user{page};
    user.press(Qt::Key_3);
    EXPECT_EQ(user.count(), 1);
    EXPECT_EQ(stack.currentWidget()->objectName(), QStringLiteral("boardView"));
    EXPECT_EQ(page.findChild<ReleasesModel*>()->rowCount(), 2) << "the board shows every open roadmap";
    EXPECT_EQ(opened(office.caseworker).findChild<QStackedWidget*>(QStringLiteral("listStack"))->currentWidget()->objectName(),
              QStringLiteral("boardView"));
}

TEST_F(ReleasesPageTest, TheCalendarGoesByDayAndEnterOpens)
{
    addRelease("Amir", 2013y / 1 / 18);  // a Friday
    ReleasesPage& page = opened(office.caseworker);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    auto& calendar = part<ReleaseCalendar>(page, "calendarView");
    ASSERT_TRUE(calendar.hasFocus());
    EXPECT_EQ(calendar.day(), test::Office::kToday);
    for (int day = 0; day < 3; ++day)
        QTest::keyClick(&calendar, Qt::Key_Right);
    EXPECT_EQ(calendar.day(), Date{2013y / 1 / 18});
    const QModelIndex friday = calendar.currentIndex();
    EXPECT_TRUE(friday.data(ReleaseCalendarModel::kFridayRole).toBool());
    EXPECT_TRUE(friday.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Amir Prøve")));
    EXPECT_EQ(calendar.model()->headerData(friday.row(), Qt::Vertical).toString(), QStringLiteral("Uge 3"));
    QTest::keyClick(&calendar, Qt::Key_Down);
    EXPECT_EQ(calendar.day(), Date{2013y / 1 / 25});
    for (int day = 0; day < 7; ++day)
        QTest::keyClick(&calendar, Qt::Key_Left);
    EXPECT_EQ(calendar.day(), Date{2013y / 1 / 18}) << "across the border of two weeks";
    QTest::keyClick(&calendar, Qt::Key_Return);
    EXPECT_NE(roadmapWindow(), nullptr);
}

TEST_F(ReleasesPageTest, TheCalendarMarksHolidays)
{
    addRelease("Amir", 2013y / 3 / 27);
    ReleasesPage& page = opened(office.caseworker);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    auto& calendar = part<ReleaseCalendar>(page, "calendarView");
    while (calendar.day() < Date{2013y / 3 / 28})
        QTest::keyClick(&calendar, Qt::Key_Right);
    EXPECT_TRUE(calendar.currentIndex().data(ReleaseCalendarModel::kHolidayRole).toBool()) << "Maundy Thursday";
    QTest::keyClick(&calendar, Qt::Key_Left);
    EXPECT_FALSE(calendar.currentIndex().data(ReleaseCalendarModel::kHolidayRole).toBool());
}

TEST_F(ReleasesPageTest, TheBoardSortsByStageAndArrowsGoBetweenCards)
{
    addRelease("Fjern", 2013y / 9 / 2);
    addRelease("Mellem", 2013y / 3 / 18);
    addRelease("Snart", 2013y / 1 / 28);
    addRelease("Tidlig", 2013y / 1 / 21);
    addRelease("Ude", 2013y / 1 / 10);
    ReleasesPage& page = opened(office.caseworker);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    auto& board = part<ReleaseBoard>(page, "boardView");
    ASSERT_TRUE(board.hasFocus());
    EXPECT_EQ(nameAt(board), QStringLiteral("Fjern Prøve"));
    QTest::keyClick(&board, Qt::Key_Right);
    EXPECT_EQ(nameAt(board), QStringLiteral("Mellem Prøve"));
    QTest::keyClick(&board, Qt::Key_Right);
    EXPECT_EQ(nameAt(board), QStringLiteral("Tidlig Prøve"));
    QTest::keyClick(&board, Qt::Key_Down);
    EXPECT_EQ(nameAt(board), QStringLiteral("Snart Prøve"));
    QTest::keyClick(&board, Qt::Key_Down);
    EXPECT_EQ(nameAt(board), QStringLiteral("Snart Prøve")) << "no card lies below";
    QTest::keyClick(&board, Qt::Key_Right);
    EXPECT_EQ(nameAt(board), QStringLiteral("Ude Prøve"));
    EXPECT_TRUE(board.currentIndex().data(ReleaseBoardModel::kRedRole).toBool());
    EXPECT_EQ(board.model()->headerData(2, Qt::Horizontal).toString().right(3), QStringLiteral("(2)"));
    QTest::keyClick(&board, Qt::Key_Right);
    EXPECT_EQ(nameAt(board), QStringLiteral("Ude Prøve")) << "nobody has landed";
    QTest::keyClick(&board, Qt::Key_Return);
    EXPECT_NE(roadmapWindow(), nullptr);
}

TEST_F(ReleasesPageTest, FiltersHoldForTheBoardAsForTheList)
{
    addRelease("Amir", 2013y / 9 / 17, 2013y / 1 / 15);
    addRelease("Ude", 2013y / 1 / 10);
    ReleasesPage& page = opened(office.caseworker);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    const auto& model = *part<ReleaseBoard>(page, "boardView").model();
    const auto cards = [&model] {
        int found = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            found += model.index(0, column).data().isValid() ? 1 : 0;
        return found;
    };
    EXPECT_EQ(cards(), 2);
    part<ListHeader>(page, "listHeader").setFilter("state", {"calm"});
    QCoreApplication::processEvents();
    EXPECT_EQ(cards(), 1) << "who waits for contact is red";
}

TEST_F(ReleasesPageTest, FromANumberToThePersonInTwoInteractions)
{
    addRelease("Ude", 2013y / 1 / 10);
    ReleasesPage& page = opened(office.teamLead);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    auto& table = part<RecordTable>(page, "figuresView");
    ASSERT_TRUE(table.hasFocus());
    EXPECT_EQ(nameAt(table), QStringLiteral("1")) << "released, of all institutions";
    for (int presses = 0; presses < ReleaseFiguresModel::kColumns; ++presses) {
        if (ReleaseFiguresModel::figureOf(table.currentIndex().column()) != ReleaseFigure::NotContacted)
            QTest::keyClick(&table, Qt::Key_Right);
    }
    ASSERT_EQ(ReleaseFiguresModel::figureOf(table.currentIndex().column()), ReleaseFigure::NotContacted);
    InteractionCounter user{page};
    user.press(Qt::Key_Return);
    EXPECT_EQ(page.findChild<ReleasesModel*>()->rowCount(), 1);
    EXPECT_TRUE(part<Label>(page, "figureLabel").isVisible());
    user.press(Qt::Key_Return);
    EXPECT_NE(roadmapWindow(), nullptr);
    EXPECT_LE(user.count(), 2);
}

TEST_F(ReleasesPageTest, WhoMayNotSeePeopleIsToldNoSmallNumbers)
{
    addRelease("Ude", 2013y / 1 / 10);
    ReleasesPage& page = opened(office.caseworker);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    auto& table = part<RecordTable>(page, "figuresView");
    EXPECT_EQ(nameAt(table), QStringLiteral("skjult"));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_FALSE(part<Label>(page, "figureLabel").isVisible()) << "and there is no list behind it";
    EXPECT_EQ(part<KpiCard>(page, "contactCard").value(), QStringLiteral("skjult"));
}

TEST_F(ReleasesPageTest, AnAnalystMeetsTheFiguresAndNobodysName)
{
    for (int day = 4; day < 10; ++day)
        addRelease("Ude" + std::to_string(day), Date{2013y / 1 / day});
    ReleasesPage& page = opened(office.staff("Nanna Dam", Role::Analyst));
    EXPECT_EQ(part<QStackedWidget>(page, "listStack").currentWidget()->objectName(), QStringLiteral("figuresPanel"));
    EXPECT_EQ(nameAt(part<RecordTable>(page, "figuresView")), QStringLiteral("6"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(part<QStackedWidget>(page, "listStack").currentWidget()->objectName(), QStringLiteral("figuresPanel"));
    EXPECT_EQ(page.findChild<ReleasesModel*>()->rowCount(), 0);
}

TEST_F(ReleasesPageTest, SpeaksBothLanguagesInEverySight)
{
    addRelease("Amir", 2013y / 1 / 28);
    signInAs(office.teamLead);
    for (int sight = 0; sight < 4; ++sight) {
        settings.setPageValue(QStringLiteral("releases"), QStringLiteral("sight"), sight);
        expectSpeaksBothLanguages(*this, [this] { return std::make_unique<ReleasesPage>(context(), nullptr); });
    }
}

}  // namespace fodfaeste
