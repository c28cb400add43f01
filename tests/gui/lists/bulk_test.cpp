#include "gui/lists/list_page_test.h"
#include "gui/widgets/footer_bar.h"

#include <QLineEdit>

namespace fodfaeste {

namespace {

class BulkTest : public ListPageTest {
protected:
    std::vector<Task> openTasks()
    {
        std::vector<Task> open;
        office.read([&](Transaction& transaction) {
            transaction.tasks().each([&](const Task& task) {
                if (!task.settledOn)
                    open.push_back(task);
            });
        });
        return open;
    }
};

TEST_F(BulkTest, SettlesTheNextStepsOfAllThatAreChosenAfterAPreview)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    ASSERT_EQ(openTasks().size(), 2U);
    page.setFocusToStart();
    page.activateWindow();

    InteractionCounter user{page};
    user.press(Qt::CTRL | Qt::Key_A);
    EXPECT_TRUE(part<FooterBar>(page, "footerBar").text().contains(QStringLiteral("4 valgt")));
    EXPECT_EQ(part<QLabel>(page, "selectionLabel").text(), QStringLiteral("4 valgt"));
    EXPECT_EQ(page.chosenCases().size(), 4U);
    user.press(Qt::Key_Space);
    EXPECT_EQ(openTasks().size(), 2U) << "seen first, and not confirmed";

    dialogs.willConfirm();
    user.press(Qt::Key_Space);
    EXPECT_TRUE(openTasks().empty());
    EXPECT_LE(user.count(), 3);
    EXPECT_EQ(navigator.toasts.last(), QStringLiteral("2 opgaver er afsluttet."));
    ASSERT_FALSE(office.auditLines().empty());
    EXPECT_EQ(office.auditLines().front().citizens.size(), 2U) << "one line for one piece of work";
}

TEST_F(BulkTest, GivesAllThatAreChosenTheSameNewTask)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();
    table(page).chooseRow(0);
    QTest::keyClick(&table(page), Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(page.chosenCases().size(), 2U);

    auto& button = part<QPushButton>(page, "newTaskForAllButton");
    ASSERT_TRUE(button.isVisible());
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    auto& text = part<QLineEdit>(page, "textEdit");
    auto& save = part<QPushButton>(*text.window(), "saveButton");
    save.setFocus();
    QTest::keyClick(&save, Qt::Key_Space);
    EXPECT_EQ(openTasks().size(), 2U) << "a task without words is none";
    QTest::keyClicks(&text, QStringLiteral("Indkald til møde"));
    save.setFocus();
    QTest::keyClick(&save, Qt::Key_Space);

    const auto tasks = openTasks();
    ASSERT_EQ(tasks.size(), 4U);
    EXPECT_EQ(tasks[2].text, "Indkald til møde");
    EXPECT_NE(tasks[2].caseFile, tasks[3].caseFile);
    EXPECT_EQ(navigator.toasts.last(), QStringLiteral("Ny opgave på 2 sager."));
}

TEST_F(BulkTest, LetsOneEscapeGoBackToOneCase)
{
    CaseloadPage page{context(), nullptr};
    show(page);
    page.setFocusToStart();
    QTest::keyClick(&table(page), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table(page), Qt::Key_Escape);
    EXPECT_EQ(page.chosenCases().size(), 1U);
    EXPECT_FALSE(part<QPushButton>(page, "newTaskForAllButton").isVisible());
}

}  // namespace

}  // namespace fodfaeste
