// What the morning costs, counted through the whole window over an encrypted file.
#include "app/task/task_service.h"
#include "app/today/today_service.h"
#include "gui/citizen/task_dialog.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"
#include "gui/today/today_model.h"
#include "gui/widgets/button.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/toast.h"

#include <algorithm>

namespace fodfaeste {

namespace {

class TodayBudgetTest : public WindowTest {
protected:
    void openInTheMorning()
    {
        makeStore(StoreKind::Demonstration);
        StartOptions options;
        options.user = QString::fromUtf8("SØ");
        window->begin(options);
        window->startPage()->unlock(storePath, Secret{std::string_view{kPassphrase}});
        QCoreApplication::processEvents();
        ASSERT_NE(window->workArea(), nullptr);
    }

    std::vector<TodayItem> due()
    {
        const PageContext& context = window->workArea()->context();
        auto items = context.services.today.list(context.session).value();
        std::erase_if(items, [](const TodayItem& item) { return item.state != TodayState::Now; });
        return items;
    }
    bool isDue(const TodayItem& wanted)
    {
        return std::ranges::any_of(due(), [&](const TodayItem& item) {
            return matterOf(item.reason) == matterOf(wanted.reason) && item.subject == wanted.subject &&
                   item.caseFile == wanted.caseFile;
        });
    }
    TodayItem chosen() { return *list().itemAt(seen<RecordTable>("todayView").currentIndex().row()); }
    const TodayModel& list() { return *qobject_cast<const TodayModel*>(seen<RecordTable>("todayView").model()); }
};

TEST_F(TodayBudgetTest, TheMorningsListStandsThereWithNothingPressed)
{
    const InteractionCounter user{*window};
    openInTheMorning();

    EXPECT_EQ(user.count(), 0);
    EXPECT_EQ(window->workArea()->currentPage(), PageName::Today);
    ASSERT_FALSE(due().empty());
    EXPECT_EQ(list().count(), static_cast<int>(due().size()));
    EXPECT_EQ(&user.keyboard(), &seen<RecordTable>("todayView")) << "and can be worked through at once";
}

TEST_F(TodayBudgetTest, ATaskIsSettledByOneKeyAndTakenBackByAClick)
{
    openInTheMorning();
    const TodayItem first = chosen();
    ASSERT_TRUE(first.task) << "the list begins with what is overdue";

    InteractionCounter user{*window};
    user.press(Qt::Key_Space);

    EXPECT_EQ(user.count(), 1);
    EXPECT_FALSE(isDue(first));
    EXPECT_EQ(list().count(), static_cast<int>(due().size())) << "the list shows it at once";
    const auto& toast = *window->findChild<Toast*>();
    EXPECT_TRUE(toast.text().contains(QString::fromStdString(first.text))) << toast.text().toStdString();

    user.click(seen<Button>("toastActionButton"));
    EXPECT_EQ(user.count(), 2);
    EXPECT_TRUE(isDue(first));
    EXPECT_EQ(list().count(), static_cast<int>(due().size()));
}

TEST_F(TodayBudgetTest, AMatterIsPutOffByThreeKeys)
{
    openInTheMorning();
    const TodayItem first = chosen();

    InteractionCounter user{*window};
    user.press(Qt::Key_Z);
    user.press(Qt::Key_3);
    user.press(Qt::Key_A);

    EXPECT_EQ(user.count(), 3);
    EXPECT_FALSE(isDue(first));
    EXPECT_EQ(list().count(), static_cast<int>(due().size()));
    EXPECT_EQ(&user.keyboard(), &seen<RecordTable>("todayView")) << "and the next one is at hand";

    user.click(seen<Button>("toastActionButton"));
    EXPECT_TRUE(isDue(first));
}

TEST_F(TodayBudgetTest, ANewTaskBeginsAnywhereWithOneKey)
{
    openInTheMorning();
    InteractionCounter user{*window};
    user.press(Qt::Key_J);

    user.press(Qt::CTRL | Qt::Key_T);

    auto* dialog = window->findChild<TaskDialog*>();
    ASSERT_NE(dialog, nullptr) << "for whoever is chosen";
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(TodayBudgetTest, ANewTaskAsksForSomebodyWhenNobodyIsInFront)
{
    openInTheMorning();
    InteractionCounter user{*window};

    user.press(Qt::CTRL | Qt::Key_T);
    ASSERT_EQ(window->findChild<TaskDialog*>(), nullptr);
    user.type(due().back().name.c_str());
    user.press(Qt::Key_Return);

    auto* dialog = window->findChild<TaskDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(window->workArea()->currentPage(), PageName::Today) << "the page stays where it was";
}

}  // namespace

}  // namespace fodfaeste
