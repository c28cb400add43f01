#include "gui/widgets/chart_view.h"
#include "paper/chart/chart_painter.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace fodfaeste {

namespace {

const QLocale kDanish{QLocale::Danish};

Chart teams(Chart::Kind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.title = "Status by team";
    chart.categories = {"Nord", "Vest", "Syd"};
    chart.series = {{"Education", {40, 31, 34}, 0}, {"Work", {26, 32, 21}, 1}, {"No contact", {40, 53, 50}, 3}};
    return chart;
}

std::vector<ChartRegion> painted(const Chart& chart, QSize size = {500, 300})
{
    QImage picture{size, QImage::Format_ARGB32};
    picture.fill(Qt::white);
    QPainter painter{&picture};
    return paintChart(painter, QRectF{{0, 0}, QSizeF{size}}, chart, ChartPalette::forPaper(), kDanish);
}

}  // namespace

TEST(ChartFigure, IsWrittenTheDanishWay)
{
    EXPECT_EQ(chartFigure(1234, Chart::Unit::Count, kDanish), QStringLiteral("1.234"));
    EXPECT_EQ(chartFigure(2.5, Chart::Unit::Count, kDanish), QStringLiteral("2,5"));
    EXPECT_EQ(chartFigure(0.59, Chart::Unit::Share, kDanish), QStringLiteral("59\u00A0%"));
    EXPECT_EQ(chartFigure(std::numeric_limits<double>::quiet_NaN(), Chart::Unit::Count, kDanish), QStringLiteral("–"));
}

TEST(WholePercents, AddUpToAHundred)
{
    const std::vector<std::vector<double>> rows = {{1, 1, 1}, {40, 26, 18, 40}, {0, 0, 7}, {1, 2, 3, 4, 5, 6, 7}};
    for (const std::vector<double>& row : rows) {
        const std::vector<int> percents = wholePercents(row);
        EXPECT_EQ(std::accumulate(percents.begin(), percents.end(), 0), 100);
    }
    EXPECT_EQ(wholePercents({0, 0}), (std::vector<int>{0, 0}));
}

TEST(ChartPainter, GivesARegionForEveryFigure)
{
    for (const Chart::Kind kind : {Chart::Kind::StackedBars, Chart::Kind::HorizontalBars, Chart::Kind::GroupedBars,
                                   Chart::Kind::VerticalBars, Chart::Kind::Line}) {
        const std::vector<ChartRegion> regions = painted(teams(kind));
        EXPECT_EQ(regions.size(), 9U) << static_cast<int>(kind);
        for (const ChartRegion& region : regions) {
            EXPECT_TRUE(QRectF(0, 0, 500, 300).contains(region.area))
                << static_cast<int>(kind) << " " << region.index << "," << region.series;
        }
    }
}

TEST(ChartPainter, DrawsStackedPartsInProportion)
{
    Chart chart = teams(Chart::Kind::StackedBars);
    chart.lengths = Chart::Lengths::EachFull;
    chart.series = {{"One", {30, 10, 5}, 0}, {"Other", {10, 10, 15}, 1}};

    const std::vector<ChartRegion> regions = painted(chart);

    ASSERT_EQ(regions.size(), 6U);
    EXPECT_NEAR(regions[0].area.width() / regions[1].area.width(), 3.0, 0.1);
    EXPECT_NEAR(regions[2].area.width() / regions[3].area.width(), 1.0, 0.05);
    EXPECT_DOUBLE_EQ(regions[0].area.left(), regions[2].area.left());
}

TEST(ChartPainter, DrawsRowsToScaleByTheirSum)
{
    Chart chart = teams(Chart::Kind::StackedBars);
    chart.categories = {"Large", "Small"};
    chart.series = {{"One", {100, 50}, 0}};

    const std::vector<ChartRegion> regions = painted(chart);

    ASSERT_EQ(regions.size(), 2U);
    EXPECT_NEAR(regions[0].area.width() / regions[1].area.width(), 2.0, 0.02);
}

TEST(ChartPainter, LeavesGapsWhereNothingIsKnown)
{
    Chart chart = teams(Chart::Kind::Line);
    chart.series = {{"2012", {0.4, std::numeric_limits<double>::quiet_NaN(), 0.5}, 0}};
    chart.unit = Chart::Unit::Share;

    EXPECT_EQ(painted(chart).size(), 2U);
}

TEST(ChartPainter, SurvivesNothingAndExtremes)
{
    Chart empty;
    EXPECT_TRUE(painted(empty).empty());

    for (const Chart::Kind kind : {Chart::Kind::StackedBars, Chart::Kind::HorizontalBars, Chart::Kind::GroupedBars,
                                   Chart::Kind::VerticalBars, Chart::Kind::Dumbbell, Chart::Kind::Line, Chart::Kind::Sparkline}) {
        Chart zeros = teams(kind);
        for (Chart::Series& series : zeros.series)
            series.values = {0, 0, 0};
        zeros.goal = Chart::Goal{"Goal", 0};
        painted(zeros);
        painted(zeros, {20, 12});
        Chart one = teams(kind);
        one.categories = {"A category with a name that is much longer than the room there is for it"};
        for (Chart::Series& series : one.series)
            series.values = {1e9};
        painted(one, {120, 60});
    }
}

TEST(ChartPainter, NamesTheGoalInTheChart)
{
    Chart with = teams(Chart::Kind::VerticalBars);
    with.goal = Chart::Goal{"Goal", 45};
    Chart without = with;
    without.goal.reset();

    EXPECT_LT(painted(with).back().area.right(), painted(without).back().area.right());
}

TEST(ChartView, ReachesEveryFigureByArrowAndOpensItByEnter)
{
    ChartView view;
    view.setChart(teams(Chart::Kind::StackedBars));
    view.resize(500, 260);
    view.show();
    const QSignalSpy opened{&view, &ChartView::regionActivated};

    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);

    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().at(0).toInt(), 1);
    EXPECT_EQ(opened.first().at(1).toInt(), 1);
}

TEST(ChartView, OpensWhatIsClicked)
{
    ChartView view;
    view.setChart(teams(Chart::Kind::VerticalBars));
    view.resize(500, 260);
    view.show();
    const QSignalSpy opened{&view, &ChartView::regionActivated};
    const ChartRegion target = view.regions().back();

    QTest::mouseClick(&view, Qt::LeftButton, {}, target.area.center().toPoint());
    QTest::mouseClick(&view, Qt::LeftButton, {}, {1, 1});

    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().at(0).toInt(), target.index);
    EXPECT_EQ(opened.first().at(1).toInt(), target.series);
}

TEST(ChartView, DescribesItselfInWords)
{
    ChartView view;
    view.setFigures(kDanish);
    view.resize(500, 260);
    Chart chart = teams(Chart::Kind::StackedBars);
    chart.labels = Chart::Labels::ShareOfRow;
    view.setChart(chart);

    EXPECT_EQ(view.accessibleName(), QStringLiteral("Status by team"));
    EXPECT_TRUE(view.accessibleDescription().startsWith(QStringLiteral("Nord, Education: 38\u00A0% (40)")))
        << view.accessibleDescription().toStdString();
}

}  // namespace fodfaeste
