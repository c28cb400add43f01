#include "gui/today/today_page.h"

#include "gui/support/page_test.h"
#include "gui/today/today_model.h"
#include "gui/today/today_text.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/record_table.h"

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class TodayPageTest : public PageTest {
protected:
    TodayPageTest()
    {
        tired = add("Frederik", "Ågård").contact("2012-11-01T10:00").task("Ring til skolen", 2013y / 1 / 10).id();
        add("Yasmin", "El-Khatib").contact("2013-01-10T10:00").task("Søg SU", 2013y / 1 / 15);
        add("Bo", "Aagaard").contact("2013-01-11T10:00").custody(CustodyKind::Sentence, 2012y / 10 / 1, {}, 2013y / 2 / 1);
        signInAs(office.caseworker);
    }

    test::PersonBuilder add(const char* given, const char* family)
    {
        return office.citizen(given, family).bornOn(1991y / 3 / 2).caseFile("krimi", 2012y / 2 / 1).with(office.caseworker);
    }

    static RecordTable& table(const QWidget& page) { return part<RecordTable>(page, "todayView"); }
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

    EXPECT_EQ(matters(page), 3);
    ASSERT_EQ(navigator.toasts.size(), 1);
    takeBackLatest();
    page.refresh();
    EXPECT_EQ(matters(page), 4);
}

TEST_F(TodayPageTest, FiltersByReason)
{
    TodayPage page{context(), nullptr};
    show(page);

    part<PillBar>(page, "pillBar").pill(TodayText::key(TodayReason::ReleaseNear))->click();

    EXPECT_EQ(matters(page), 1);
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
