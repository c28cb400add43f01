#include "gui/shell/visit_history.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

constexpr Visit kToday{PageName::Today, {}};
constexpr Visit kOverview{PageName::Overview, {}};
constexpr Visit kSomebody{PageName::Citizen, CitizenId{7}};
constexpr Visit kSomebodyElse{PageName::Citizen, CitizenId{8}};

TEST(VisitHistory, GoesBackTheWayItCameAndForwardAgain)
{
    VisitHistory history;
    history.visit(kToday);
    history.visit(kSomebody);
    history.visit(kSomebodyElse);

    EXPECT_EQ(history.back(), kSomebody);
    EXPECT_EQ(history.back(), kToday);
    EXPECT_EQ(history.back(), std::nullopt);
    EXPECT_EQ(history.forward(), kSomebody);
    EXPECT_EQ(history.forward(), kSomebodyElse);
    EXPECT_EQ(history.forward(), std::nullopt);
}

TEST(VisitHistory, ForgetsWhatLayForwardWhenSomebodyTurnsOff)
{
    VisitHistory history;
    history.visit(kToday);
    history.visit(kSomebody);
    history.back();

    history.visit(kOverview);

    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), kToday);
}

TEST(VisitHistory, CountsStayingForNothing)
{
    VisitHistory history;
    history.visit(kToday);
    history.visit(kToday);

    EXPECT_FALSE(history.canGoBack());
}

}  // namespace

}  // namespace fodfaeste
