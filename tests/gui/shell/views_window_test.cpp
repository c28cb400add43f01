#include "app/view/view_service.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/sidebar_views.h"
#include "gui/shell/window_test.h"
#include "gui/widgets/button.h"

#include <QScrollArea>

namespace fodfaeste {

namespace {

class ViewsWindowTest : public WindowTest {
protected:
    QString viewName() { return seen<QPushButton>("viewButton").text(); }
    QList<ViewLink*> links() { return window->findChildren<ViewLink*>(); }
};

TEST_F(ViewsWindowTest, OpensAViewByItsNumberFromAnywhere)
{
    openDemonstration("settings");

    press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(window->workArea()->currentPage(), PageName::Caseload);
    EXPECT_EQ(viewName(), QString::fromUtf8("Længe uden kontakt"));
    press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(viewName(), QString::fromUtf8("Under 25, mistet kontakt"));
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window->workArea()->currentPage(), PageName::YearEnd) << "a number without a view is a place";
}

TEST_F(ViewsWindowTest, ShowsViewsUnderTheirListWhereTheKeyboardReachesThem)
{
    openDemonstration("today");
    ASSERT_EQ(links().size(), 2);
    ViewLink& own = *links().first();
    EXPECT_TRUE(own.isVisible());
    EXPECT_NE(own.focusPolicy() & Qt::TabFocus, 0);

    own.setFocus();
    QTest::keyClick(&own, Qt::Key_Return);
    EXPECT_EQ(window->workArea()->currentPage(), PageName::Caseload);
    EXPECT_EQ(viewName(), own.text());
}

TEST_F(ViewsWindowTest, ScrollsThePlacesWhenTheWindowIsLow)
{
    openDemonstration("today");
    window->resize(1100, 520);
    QCoreApplication::processEvents();
    auto& places = seen<QScrollArea>("placesView");
    auto& settings = *window->findChild<QWidget*>(QStringLiteral("settingsButton"));
    settings.setFocus(Qt::TabFocusReason);
    places.ensureWidgetVisible(&settings);
    QCoreApplication::processEvents();
    EXPECT_TRUE(places.viewport()->rect().intersects(QRect{settings.mapTo(places.viewport(), QPoint{}), settings.size()}));
    EXPECT_GE(settings.height(), 30) << "squeezed";
}

}  // namespace

}  // namespace fodfaeste
