#include "gui/text/date_text.h"

#include "gui/text/translations.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

using namespace std::chrono_literals;

class DateTextTest : public testing::Test {
protected:
    DateTextTest() { words.choose(Language::Danish); }
    ~DateTextTest() override { words.choose(Language::Danish); }

    static constexpr Date kToday = 2013y / 3 / 15;
    Translations words;
};

TEST_F(DateTextTest, CrossesToQtAndBack)
{
    EXPECT_EQ(fromQDate(toQDate(2012y / 2 / 29)), 2012y / 2 / 29);
    EXPECT_EQ(fromQDate(QDate{}), std::nullopt);
}

TEST_F(DateTextTest, SaysDaysFromTodayInDanish)
{
    const struct {
        Date date;
        const char* text;
    } table[] = {
        {2013y / 3 / 15, "I dag"},        {2013y / 3 / 14, "I går"},      {2013y / 3 / 16, "I morgen"},
        {2013y / 3 / 12, "3 dage siden"}, {2013y / 3 / 25, "Om 10 dage"}, {2012y / 10 / 15, "5 måneder siden"},
        {2013y / 9 / 15, "Om 6 måneder"}, {2010y / 3 / 1, "3 år siden"},
    };
    for (const auto& [date, text] : table)
        EXPECT_EQ(DateText::relative(date, kToday).toStdString(), text);
}

TEST_F(DateTextTest, SaysDaysFromTodayInEnglish)
{
    words.choose(Language::English);

    EXPECT_EQ(DateText::relative(2013y / 3 / 15, kToday).toStdString(), "Today");
    EXPECT_EQ(DateText::relative(2013y / 3 / 12, kToday).toStdString(), "3 days ago");
    EXPECT_EQ(DateText::relative(2013y / 3 / 25, kToday).toStdString(), "In 10 days");
}

TEST_F(DateTextTest, WritesDaysAsDanesDo)
{
    EXPECT_EQ(DateText::numeric(2013y / 3 / 5).toStdString(), "05.03.2013");
    EXPECT_EQ(DateText::full(2013y / 3 / 15).toStdString(), "15. marts 2013");
    EXPECT_EQ(DateText::withWeekday(2013y / 3 / 15).toStdString(), "Fredag 15. marts 2013");
    EXPECT_EQ(DateText::brief(2013y / 3 / 1, kToday).toStdString(), "1. mar.");
    EXPECT_EQ(DateText::brief(2012y / 11 / 19, kToday).toStdString(), "19. nov. 2012");
    EXPECT_EQ(DateText::month(2013y / 3 / 1).toStdString(), "marts 2013");
    EXPECT_EQ(DateText::dayAndTime({2013y / 3 / 1, 14h + 5min}, kToday).toStdString(), "1. mar. 14:05");
    EXPECT_EQ(DateText::period({2012y / 2 / 1, 2012y / 6 / 30}).toStdString(), "01.02.2012 – 30.06.2012");
    EXPECT_EQ(DateText::period({2012y / 2 / 1, std::nullopt}).toStdString(), "siden 01.02.2012");
    EXPECT_EQ(DateText::duration(75min).toStdString(), "1 t. 15 min.");
    EXPECT_EQ(DateText::age(22).toStdString(), "22 år");
}

TEST_F(DateTextTest, WritesDaysAsTheEnglishDo)
{
    words.choose(Language::English);

    EXPECT_EQ(DateText::numeric(2013y / 3 / 5).toStdString(), "05/03/2013");
    EXPECT_EQ(DateText::full(2013y / 3 / 15).toStdString(), "15 March 2013");
    EXPECT_EQ(DateText::age(1).toStdString(), "1 year");
    EXPECT_EQ(DateText::age(22).toStdString(), "22 years");
}

}  // namespace

}  // namespace fodfaeste
