// What the morning costs, counted through the whole window over an encrypted file.
#include "app/task/task_service.h"
#include "app/today/today_service.h"
#include "gui/shell/window_test.h"
#include "gui/support/interaction_counter.h"
#include "gui/today/today_model.h"
#include "gui/widgets/button.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/toast.h"

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
        return context.services.today.list(context.session).value();
    }
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
    const std::vector<TodayItem> before = due();
    const TodayItem first = *list().itemAt(seen<RecordTable>("todayView").currentIndex().row());
    ASSERT_TRUE(first.task) << "the list begins with what is overdue";

    InteractionCounter user{*window};
    user.press(Qt::Key_Space);

    EXPECT_EQ(user.count(), 1);
    EXPECT_EQ(due().size(), before.size() - 1);
    EXPECT_EQ(list().count(), static_cast<int>(before.size()) - 1) << "the list shows it at once";
    const auto& toast = *window->findChild<Toast*>();
    EXPECT_TRUE(toast.text().contains(QString::fromStdString(first.text))) << toast.text().toStdString();

    user.click(seen<Button>("toastActionButton"));
    EXPECT_EQ(user.count(), 2);
    EXPECT_EQ(due().size(), before.size());
    EXPECT_EQ(list().count(), static_cast<int>(before.size()));
}

}  // namespace

}  // namespace fodfaeste
