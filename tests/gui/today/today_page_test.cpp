#include "gui/today/today_page.h"

#include "app/ports/follow_up_repository.h"
#include "gui/citizen/task_dialog.h"
#include "gui/support/page_test.h"
#include "gui/today/choice_strip.h"
#include "gui/today/today_model.h"
#include "gui/today/today_text.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/footer_bar.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/record_table.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class TodayPageTest : public PageTest {
protected:
    TodayPageTest()
    {
        // Whole contacts and planned next steps, so that only the reasons that a test is about are there.
        const auto met = [](test::PersonBuilder person, const char* at) {
            person.contact(at, Attendance::Attended, Assessment::Positive).note("Mødt.");
            return person;
        };
        tired = met(add("Frederik", "Ågård"), "2012-11-01T10:00").task("Ring til skolen", 2013y / 1 / 10).id();
        met(add("Yasmin", "El-Khatib"), "2013-01-10T10:00").task("Søg SU", 2013y / 1 / 15).task("Ring igen", 2013y / 3 / 1);
        met(add("Bo", "Aagaard"), "2013-01-11T10:00")
            .custody(CustodyKind::Sentence, 2012y / 10 / 1, {}, 2013y / 2 / 1)
            .task("Køreplan", 2013y / 3 / 1);
        signInAs(office.caseworker);
    }

    test::PersonBuilder add(const char* given, const char* family)
    {
        return office.citizen(given, family).bornOn(1991y / 3 / 2).caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    }

    static RecordTable& table(const QWidget& page) { return part<RecordTable>(page, "todayView"); }
    static const TodayModel& model(const QWidget& page) { return *qobject_cast<const TodayModel*>(table(page).model()); }
    static int count(const QWidget& page, TodayReason reason) { return model(page).count(reason); }
    static int matters(const QWidget& page)
    {
        int count = 0;
        const auto* model = qobject_cast<const TodayModel*>(table(page).model());
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->itemAt(row) != nullptr ? 1 : 0;
        return count;
    }

    CitizenId tired;
};

TEST_F(TodayPageTest, ShowsWhatCannotWaitWithoutAnythingPressed)
{
    TodayPage page{context(), nullptr};
    show(page);

    EXPECT_EQ(matters(page), 4) << "an overdue task, one of today, a contact overdue, a release";
    EXPECT_EQ(part<PillBar>(page, "pillBar").pill(TodayText::key(TodayReason::TaskOverdue))->count(), 1);
    ASSERT_FALSE(navigator.badges.empty());
    EXPECT_GT(navigator.badges.back().count, 0);
}

TEST_F(TodayPageTest, SettlesATaskWithOneKeyAndGoesOn)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Space);
    page.refresh();

    EXPECT_EQ(matters(page), 4) << "one is done, and the case has no next step now";
    EXPECT_EQ(count(page, TodayReason::TaskOverdue), 0);
    EXPECT_EQ(count(page, TodayReason::NoNextStep), 1);
    ASSERT_EQ(navigator.toasts.size(), 1);
    takeBackLatest();
    page.refresh();
    EXPECT_EQ(count(page, TodayReason::TaskOverdue), 1);
    EXPECT_EQ(count(page, TodayReason::NoNextStep), 0);
}

TEST_F(TodayPageTest, FiltersByReason)
{
    TodayPage page{context(), nullptr};
    show(page);

    part<PillBar>(page, "pillBar").pill(TodayText::key(TodayReason::ReleaseNear))->click();

    EXPECT_EQ(matters(page), 1);
    EXPECT_TRUE(part<FooterBar>(page, "footerBar").text().contains(QStringLiteral("1 af 4")));
}

TEST_F(TodayPageTest, PutsOffByThreeKeysAndTakesItBack)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Z);
    ASSERT_TRUE(part<ChoiceStrip>(page, "choiceStrip").isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
    page.refresh();

    EXPECT_FALSE(part<ChoiceStrip>(page, "choiceStrip").isVisible());
    EXPECT_EQ(matters(page), 3);
    EXPECT_EQ(model(page).count({TodayState::PutOff}), 1) << "it stays in sight, folded";
    office.read([&](Transaction& transaction) {
        const auto kept = transaction.followUp().putOffsOf(office.caseworker.user);
        ASSERT_EQ(kept.size(), 1U);
        EXPECT_EQ(kept.front().until, Date{2013y / 1 / 18});
        EXPECT_EQ(kept.front().reason, PutOffReason::NotReached);
    });
    takeBackLatest();
    page.refresh();
    EXPECT_EQ(matters(page), 4);
}

TEST_F(TodayPageTest, PutsOffToADayThatIsTyped)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Z);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+9d"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);

    office.read([&](Transaction& transaction) {
        EXPECT_EQ(transaction.followUp().putOffsOf(office.caseworker.user).front().until, Date{2013y / 1 / 24});
    });
}

TEST_F(TodayPageTest, EscLeavesTheQuestionAndTheListAsTheyWere)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Z);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_FALSE(part<ChoiceStrip>(page, "choiceStrip").isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &table(page));
    EXPECT_EQ(matters(page), 4);
}

TEST_F(TodayPageTest, FoldsAndUnfoldsASectionByKeyboard)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Left);
    EXPECT_EQ(matters(page), 3);
    EXPECT_TRUE(model(page).headingAt(table(page).currentIndex().row())) << "the keyboard stays at the heading";
    QTest::keyClick(&table(page), Qt::Key_Right);
    EXPECT_EQ(matters(page), 4);
    EXPECT_NE(model(page).itemAt(table(page).currentIndex().row()), nullptr);
}

TEST_F(TodayPageTest, AnswersACheckByTwoKeys)
{
    const auto worker = add("Ida", "Job").contact("2013-01-14T10:00").work(2012y / 10 / 16).task("Følg op", 2013y / 3 / 1);
    TodayPage page{context(), nullptr};
    show(page);
    part<PillBar>(page, "pillBar").pill(TodayText::key(TodayReason::SpellCheck))->click();
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);

    office.read([&](Transaction& transaction) {
        const auto answers = transaction.followUp().answersOf(worker.caseFileId());
        ASSERT_EQ(answers.size(), 1U);
        EXPECT_EQ(answers.front().outcome, CheckOutcome::Unknown);
        EXPECT_EQ(answers.front().matter, "work_check");
    });
}

TEST_F(TodayPageTest, EveryRowSaysWhy)
{
    add("Ida", "Job").work(2012y / 10 / 16);  // never met, no task, no phone
    TodayPage page{context(), nullptr};
    show(page);

    for (int row = 0; row < model(page).rowCount(); ++row) {
        const TodayItem* item = model(page).itemAt(row);
        if (item == nullptr)
            continue;
        EXPECT_FALSE(TodayText::why(*item, context().today()).isEmpty()) << row;
        EXPECT_FALSE(model(page).index(row, 1).data(Qt::ToolTipRole).toString().isEmpty()) << row;
    }
    EXPECT_GT(model(page).count(TodayReason::NoNextStep), 0);
}

TEST_F(TodayPageTest, WritesInTheTaskWithF2)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();

    QTest::keyClick(&table(page), Qt::Key_F2);

    auto* dialog = page.findChild<TaskDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(part<QLineEdit>(*dialog, "textEdit").text(), QStringLiteral("Ring til skolen"));
    part<QLineEdit>(*dialog, "textEdit").setText(QStringLiteral("Ring til læreren"));
    part<QPushButton>(*dialog, "saveButton").click();
    page.refresh();
    EXPECT_EQ(model(page).itemAt(table(page).currentIndex().row())->text, "Ring til læreren");
}

TEST_F(TodayPageTest, LogsAContactAndOpensThePersonByKeyboard)
{
    TodayPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();
    std::vector<CitizenId> opened;
    QObject::connect(&page, &Page::openCitizen, &page, [&](CitizenId citizen) { opened.push_back(citizen); });

    QTest::keyClick(&table(page), Qt::Key_L);
    QTest::keyClick(&table(page), Qt::Key_Return);

    ASSERT_EQ(navigator.contacts.size(), 1U);
    EXPECT_EQ(navigator.contacts.front().first, tired);
    EXPECT_EQ(opened, std::vector<CitizenId>{tired});
}

TEST_F(TodayPageTest, SaysWhatToDoWhenThereIsNothing)
{
    signInAs(office.teamLead);
    TodayPage page{context(), nullptr};
    show(page);

    EXPECT_EQ(matters(page), 0);
    EXPECT_TRUE(part<EmptyState>(page, "emptyState").isVisible());
}

TEST_F(TodayPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<TodayPage>(context(), nullptr); });
}

}  // namespace

}  // namespace fodfaeste
