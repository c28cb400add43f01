#include "gui/text/number_text.h"

#include "gui/text/translations.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

class NumberTextTest : public testing::Test {
protected:
    NumberTextTest() { words.choose(Language::Danish); }
    ~NumberTextTest() override { words.choose(Language::Danish); }

    Translations words;
};

TEST_F(NumberTextTest, WritesNumbersAsDanesDo)
{
    EXPECT_EQ(NumberText::count(1234567).toStdString(), "1.234.567");
    EXPECT_EQ(NumberText::share(0.59).toStdString(), "59 %");
    EXPECT_EQ(NumberText::share(0.5902, 1).toStdString(), "59,0 %");
    EXPECT_EQ(NumberText::shareOf(373, 632, 1).toStdString(), "59,0 %");
    EXPECT_EQ(NumberText::shownOf(12, 48).toStdString(), "12 af 48");
    EXPECT_EQ(NumberText::shownOf(48, 48).toStdString(), "48");
}

TEST_F(NumberTextTest, WritesNumbersAsTheEnglishDo)
{
    words.choose(Language::English);

    EXPECT_EQ(NumberText::count(1234567).toStdString(), "1,234,567");
    EXPECT_EQ(NumberText::share(0.5902, 1).toStdString(), "59.0%");
    EXPECT_EQ(NumberText::shownOf(12, 48).toStdString(), "12 of 48");
}

TEST_F(NumberTextTest, HasNoShareOfNothing)
{
    EXPECT_EQ(NumberText::shareOf(0, 0).toStdString(), "–");
}

TEST_F(NumberTextTest, SignsDifferences)
{
    EXPECT_EQ(NumberText::difference(3).toStdString(), "+3");
    EXPECT_EQ(NumberText::difference(-2).toStdString(), "−2");
    EXPECT_EQ(NumberText::difference(0).toStdString(), "±0");
    EXPECT_EQ(NumberText::shareDifference(0.04).toStdString(), "+4 pct.point");
    EXPECT_EQ(NumberText::shareDifference(-0.001).toStdString(), "±0 pct.point");
}

}  // namespace

}  // namespace fodfaeste
