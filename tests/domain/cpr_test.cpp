#include "domain/citizen/cpr.h"

#include <gtest/gtest.h>

#include <set>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

Cpr cpr(const char* text)
{
    return *Cpr::parse(text);
}

}  // namespace

TEST(Cpr, KnowsBirthDateSexAndCheckDigitOfThePublishedVectors)
{
    const struct {
        const char* text;
        Date born;
        Sex sex;
        bool check;
    } table[] = {
        {"070761-4285", 1961y / 7 / 7, Sex::Male, true},     {"061093-7438", 1893y / 10 / 6, Sex::Female, true},
        {"200600-0005", 1900y / 6 / 20, Sex::Male, true},    {"010137-5005", 2037y / 1 / 1, Sex::Male, true},
        {"010145-5009", 2045y / 1 / 1, Sex::Male, true},     {"010157-5004", 2057y / 1 / 1, Sex::Female, true},
        {"010158-5018", 1858y / 1 / 1, Sex::Female, true},   {"290200-4000", 2000y / 2 / 29, Sex::Female, false},
        {"290204-0000", 1904y / 2 / 29, Sex::Female, false}, {"251248-9996", 1948y / 12 / 25, Sex::Female, false},
        {"010165-0000", 1965y / 1 / 1, Sex::Female, false},
    };
    for (const auto& [text, born, sex, check] : table) {
        EXPECT_EQ(cpr(text).birthDate(), born) << text;
        EXPECT_EQ(cpr(text).sex(), sex) << text;
        EXPECT_EQ(cpr(text).passesModulus11(), check) << text;
    }
}

TEST(Cpr, TakesTheCenturyFromTheSeventhDigit)
{
    const struct {
        const char* text;
        Date born;
    } table[] = {
        {"020350-3000", 1950y / 3 / 2},   {"020336-4000", 2036y / 3 / 2}, {"020337-4000", 1937y / 3 / 2},
        {"020357-5000", 2057y / 3 / 2},   {"020358-8000", 1858y / 3 / 2}, {"020337-9000", 1937y / 3 / 2},
        {"010136-4000", 2036y / 1 / 1},   {"010137-4000", 1937y / 1 / 1}, {"311299-3999", 1999y / 12 / 31},
        {"311200-4000", 2000y / 12 / 31}, {"020336-9000", 2036y / 3 / 2}, {"020300-5000", 2000y / 3 / 2},
    };
    for (const auto& [text, born] : table)
        EXPECT_EQ(cpr(text).birthDate(), born) << text;
}

TEST(Cpr, ReadsADayRaisedBySixtyAsSynthetic)
{
    const struct {
        const char* text;
        Date born;
        Sex sex;
    } table[] = {
        {"770590-1230", 1990y / 5 / 17, Sex::Female},
        {"890296-2078", 1996y / 2 / 29, Sex::Female},
        {"690899-9019", 1999y / 8 / 9, Sex::Male},
        {"890200-4123", 2000y / 2 / 29, Sex::Male},
    };
    for (const auto& [text, born, sex] : table) {
        EXPECT_TRUE(cpr(text).isSynthetic()) << text;
        EXPECT_EQ(cpr(text).birthDate(), born) << text;
        EXPECT_EQ(cpr(text).sex(), sex) << text;
    }
    EXPECT_FALSE(cpr("310190-1230").isSynthetic());
}

TEST(Cpr, RefusesWhatIsNoNumberAndNoDate)
{
    for (const char* text :
         {"", "0707614285 ", "070761 4285", "070761--285", "07076142", "07076142851", "a70761-4285", "290200-0000", "290203-0000",
          "310250-9000", "320190-0000", "011390-0000", "000190-0000", "600190-1230", "920190-1230", "070761‐4285"})
        EXPECT_FALSE(Cpr::parse(text)) << text;
}

TEST(Cpr, IsShownMaskedUnlessItIsRevealed)
{
    EXPECT_EQ(cpr("7705901230").masked(), "770590-****");
    EXPECT_EQ(cpr("7705901230").revealed(), "770590-1230");
    EXPECT_EQ(cpr("770590-1230").digits(), "7705901230");
}

TEST(Cpr, OnlyWarnsWhenTheCheckDigitIsWrong)
{
    EXPECT_EQ(checkDigitOf(cpr("070761-4285")), CheckDigit::Passes);
    EXPECT_EQ(checkDigitOf(cpr("010165-0000")), CheckDigit::KnownException);
    EXPECT_EQ(checkDigitOf(cpr("251248-9996")), CheckDigit::Fails);
    EXPECT_EQ(checkDigitOf(cpr("290200-4000")), CheckDigit::Fails);
}

TEST(Cpr, IsImplausibleInTheFutureAndBeyondAHundredAndTwentyYears)
{
    const Date today = 2012y / 12 / 31;

    for (const char* text : {"061093-7438", "010137-5005", "010145-5009", "010157-5004", "010158-5018", "010136-4000"}) {
        if (cpr(text).birthDate() == Date{1893y / 10 / 6})
            continue;  // 119 years old on that day
        EXPECT_FALSE(plausibleOn(cpr(text), today)) << text;
    }
    EXPECT_TRUE(plausibleOn(cpr("061093-7438"), today));
    EXPECT_FALSE(plausibleOn(cpr("061093-7438"), 2026y / 1 / 1));
    EXPECT_TRUE(plausibleOn(cpr("070761-4285"), today));
}

}  // namespace fodfaeste
