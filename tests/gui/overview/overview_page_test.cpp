#include "gui/overview/overview_page.h"

#include "gui/outcome/people_dialog.h"
#include "gui/support/page_test.h"
#include "gui/text/plain_text.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/filter_pill.h"
#include "gui/widgets/kpi_card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill_bar.h"
#include "gui/widgets/record_table.h"
#include "support/one_of_each_status.h"

#include <QPushButton>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

class OverviewPageTest : public PageTest {
protected:
    OverviewPageTest() { test::addOneOfEachStatus(office); }

    static PeopleDialog& list(const QWidget& page) { return *page.findChild<PeopleDialog*>(); }
    static int rowsOf(const QWidget& page) { return part<RecordTable>(list(page), "peopleView").model()->rowCount(); }

    /// The bar of a status, pressed by mouse.
    static void pressBar(ChartView& chart, int index)
    {
        for (const ChartRegion& region : chart.regions()) {
            if (region.index == index)
                return QTest::mouseClick(&chart, Qt::LeftButton, {}, region.area.center().toPoint());
        }
        FAIL() << "there is no bar " << index;
    }
};

TEST_F(OverviewPageTest, OpensTheListBehindEveryKeyFigureByKeyboard)
{
    OverviewPage page{context(), nullptr};
    show(page);
    const auto figures = office.services().overview.figures(session);
    ASSERT_TRUE(figures);
    const std::pair<const char*, int> cards[] = {{"positiveCard", figures->now.positive()},
                                                 {"coveredCard", figures->now.covered()},
                                                 {"attendedCard", figures->attendedLast14Days},
                                                 {"overdueCard", figures->contactOverdue}};

    for (const auto& [name, count] : cards) {
        SCOPED_TRACE(name);
        auto& card = part<KpiCard>(page, name);
        card.setFocus();
        QTest::keyClick(&card, Qt::Key_Return);
        EXPECT_TRUE(list(page).isVisible());
        EXPECT_EQ(rowsOf(page), count);
        EXPECT_EQ(part<Label>(list(page), "headingLabel").text().isEmpty(), false);
        QTest::keyClick(&list(page), Qt::Key_Escape);
        EXPECT_FALSE(list(page).isVisible());
    }
}

TEST_F(OverviewPageTest, OpensWhatNeedsAction)
{
    OverviewPage page{context(), nullptr};
    show(page);
    const auto figures = office.services().overview.figures(session);

    part<QPushButton>(page, "overdueTasksRow").click();
    EXPECT_EQ(rowsOf(page), figures->overdueTasks);
    part<QPushButton>(page, "releasesRow").click();
    EXPECT_EQ(rowsOf(page), static_cast<int>(figures->releases.size()));
    part<QPushButton>(page, "overdueContactsRow").click();
    EXPECT_EQ(rowsOf(page), figures->contactOverdue);
}

TEST_F(OverviewPageTest, OpensThePeopleBehindABar)
{
    OverviewPage page{context(), nullptr};
    show(page, {1160, 900});
    const auto employed = std::ranges::find(kYearEndStatuses, YearEndStatus::Employed) - kYearEndStatuses.begin();

    pressBar(part<ChartView>(page, "statusChart"), static_cast<int>(employed));

    ASSERT_EQ(rowsOf(page), 1);
    EXPECT_EQ(part<RecordTable>(list(page), "peopleView").model()->index(0, 0).data().toString(), QStringLiteral("Arbejde Aa"));
}

TEST_F(OverviewPageTest, GoesFromTheListToTheCitizen)
{
    OverviewPage page{context(), nullptr};
    show(page);
    part<KpiCard>(page, "positiveCard").click();

    QTest::keyClick(&part<RecordTable>(list(page), "peopleView"), Qt::Key_Return);

    ASSERT_EQ(navigator.opened.size(), 1U);
    EXPECT_FALSE(list(page).isVisible());
}

TEST_F(OverviewPageTest, DividesTheCohortByWhatIsChosenAndRemembersIt)
{
    {
        OverviewPage page{context(), nullptr};
        show(page);
        part<PillBar>(page, "divisionPills").pill(QStringLiteral("age"))->click();
        EXPECT_EQ(part<ChartView>(page, "partsChart").chart().categories, std::vector<std::string>{"22 år"});
    }
    OverviewPage again{context(), nullptr};
    show(again);
    EXPECT_EQ(part<PillBar>(again, "divisionPills").checkedKeys(), QStringList{QStringLiteral("age")});
}

TEST_F(OverviewPageTest, ShowsTheSameNumberInTheBarsAsOnTheCard)
{
    OverviewPage page{context(), nullptr};
    show(page);
    double sum = 0;
    for (const double count : part<ChartView>(page, "statusChart").chart().series.front().values)
        sum += count;

    EXPECT_EQ(part<KpiCard>(page, "coveredCard").value(), QString::number(sum));
}

TEST_F(OverviewPageTest, FollowsWhatHasChanged)
{
    OverviewPage page{context(), nullptr};
    show(page);
    const int before = part<KpiCard>(page, "coveredCard").value().toInt();
    office.citizen("Ny", "Borger").bornOn(1991y / 1 / 1).caseFile("krimi", 2013y / 1 / 3);

    page.refresh();

    EXPECT_EQ(part<KpiCard>(page, "coveredCard").value().toInt(), before + 1);
}

TEST_F(OverviewPageTest, SaysWhyACaseworkerSeesNothing)
{
    signInAs(office.caseworker);
    OverviewPage page{context(), nullptr};
    show(page);

    EXPECT_TRUE(part<Label>(page, "messageLabel").isVisible());
    EXPECT_FALSE(part<Label>(page, "messageLabel").text().isEmpty());
}

TEST_F(OverviewPageTest, SpeaksBothLanguages)
{
    expectSpeaksBothLanguages(*this, [this] { return std::make_unique<OverviewPage>(context(), nullptr); });
}

class EmptyOverviewPageTest : public PageTest {};

TEST_F(EmptyOverviewPageTest, StandsWithoutCitizens)
{
    OverviewPage page{context(), nullptr};
    show(page);

    EXPECT_EQ(part<KpiCard>(page, "coveredCard").value(), QStringLiteral("0"));
    part<KpiCard>(page, "coveredCard").click();
    EXPECT_EQ(part<RecordTable>(*page.findChild<PeopleDialog*>(), "peopleView").model()->rowCount(), 0);
}

}  // namespace

}  // namespace fodfaeste
