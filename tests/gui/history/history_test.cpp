#include "app/citizen/citizen_service.h"
#include "app/search/search_service.h"
#include "app/task/task_service.h"
#include "gui/contact/note_edit.h"
#include "gui/history/history_panel.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"
#include "gui/widgets/label.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/toast.h"

#include <QPushButton>

namespace fodfaeste {

namespace {

/// Ctrl+Z, Ctrl+Y and the history in the whole window, by keyboard alone.
class HistoryTest : public WindowTest {
protected:
    WorkArea& area() { return *window->workArea(); }
    QString told() { return window->findChild<Toast*>()->text(); }
    CitizenId person()
    {
        const PageContext& context = area().context();
        return context.services.search.suggest(context.session, "KI-2012-00005", 1)->hits.front().citizen;
    }
    std::size_t contacts()
    {
        const PageContext& context = area().context();
        return context.services.citizens.contacts(context.session, person(), {}, 1000)->size();
    }
    void logContact()
    {
        area().logContact(person());
        QCoreApplication::processEvents();
        QTest::keyClicks(focus(), QString::fromUtf8("tn Glad for læreren."));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

TEST_F(HistoryTest, TakesTheLatestChangeBackWithOneKeyAndDoesItAgain)
{
    openDemonstration("overview");
    const std::size_t before = contacts();
    logContact();
    ASSERT_EQ(contacts(), before + 1);

    InteractionCounter user{*window};
    user.press(Qt::CTRL | Qt::Key_Z);
    EXPECT_EQ(contacts(), before);
    EXPECT_EQ(told(), QStringLiteral("Fortrudt: Registrerede en kontakt"));
    EXPECT_LE(user.count(), 1);

    user.press(Qt::CTRL | Qt::Key_Y);
    EXPECT_EQ(contacts(), before + 1);
    user.press(Qt::CTRL | Qt::Key_Y);
    EXPECT_EQ(told(), QStringLiteral("Der er intet at gøre igen."));
    EXPECT_EQ(contacts(), before + 1);
}

TEST_F(HistoryTest, OffersUndoInTheMessageAfterAChange)
{
    openDemonstration("overview");
    const std::size_t before = contacts();
    logContact();

    seen<QPushButton>("toastActionButton").click();
    EXPECT_EQ(contacts(), before);

    seen<QPushButton>("toastActionButton").click();
    EXPECT_EQ(contacts(), before + 1) << "the message offers to do it again";
}

TEST_F(HistoryTest, LeavesCtrlZToATextThatIsBeingWritten)
{
    openDemonstration("overview");
    logContact();
    const std::size_t after = contacts();
    area().logContact(person());
    QCoreApplication::processEvents();
    auto& note = seen<NoteEdit>("noteEdit");
    note.setFocus();
    QTest::keyClicks(&note, QStringLiteral("Vil paa HF"));

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(note.toPlainText().isEmpty()) << note.toPlainText().toStdString();
    EXPECT_EQ(contacts(), after);
}

TEST_F(HistoryTest, SaysThatThereIsNothingToTakeBack)
{
    openDemonstration("overview");

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(told().startsWith(QString::fromUtf8("Der er intet at fortryde"))) << told().toStdString();
}

TEST_F(HistoryTest, ShowsWhatAChangeDidAndTakesItBackWithEnter)
{
    openDemonstration("overview");
    const std::size_t before = contacts();
    logContact();

    press(Qt::Key_H, Qt::ControlModifier);
    auto& changes = seen<RecordTable>("changeView");
    ASSERT_EQ(focus(), &changes);
    ASSERT_GE(changes.model()->rowCount(), 1);
    const QAbstractItemModel& fields = *seen<RecordTable>("fieldView").model();
    QStringList told;
    for (int row = 0; row < fields.rowCount(); ++row)
        told << fields.index(row, 0).data().toString() + QLatin1Char{'='} + fields.index(row, 2).data().toString();
    EXPECT_TRUE(told.join(QLatin1Char{'\n'}).contains(QStringLiteral("=Glad for læreren.")))
        << told.join(QLatin1Char{'\n'}).toStdString();
    EXPECT_FALSE(told.join(QLatin1Char{'\n'}).contains(QLatin1Char{'_'})) << "a name of the schema";

    press(Qt::Key_Return);
    EXPECT_EQ(contacts(), before);
    EXPECT_EQ(changes.model()->rowCount(), 2) << "the taking back is a change too";

    press(Qt::Key_Escape);
    EXPECT_FALSE(changes.isVisible());
}

TEST_F(HistoryTest, ExplainsInPlaceWhySomethingCannotBeTakenBack)
{
    openDemonstration("overview");
    const PageContext& context = area().context();
    const auto page = context.services.citizens.open(context.session, person());
    Task task;
    task.caseFile = *page->currentCase;
    task.text = "Find en mentor";
    task.due = addDays(context.today(), 7);
    const auto added = context.services.tasks.save(context.session, task);
    ASSERT_TRUE(added) << added.error().detail;
    ASSERT_TRUE(context.services.tasks.settle(context.session, added->id));

    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_J);
    EXPECT_TRUE(seen<Label>("messageLabel").text().contains(QStringLiteral("Ændrede en opgave")))
        << seen<Label>("messageLabel").text().toStdString();
    press(Qt::Key_Delete);

    EXPECT_EQ(seen<RecordTable>("changeView").model()->rowCount(), 2) << "nothing was done";
}

}  // namespace

}  // namespace fodfaeste
