#include "domain/citizen/plain_words.h"
#include "domain/letter/letter_text.h"

#include <gtest/gtest.h>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

TEST(LetterText, IsReadBlockByBlock)
{
    using Kind = LetterBlock::Kind;
    const std::vector<LetterBlock> expected{{Kind::Paragraph, "Kære Amir"},     {Kind::Heading, "Vi mødes"},
                                            {Kind::Point, "Dag: i morgen"},     {Kind::Point, "Sted: her"},
                                            {Kind::Paragraph, "Hilsen\nMaria"}, {Kind::Signature, "Dato og underskrift"}};

    EXPECT_EQ(letterBlocks("Kære Amir\n\n# Vi mødes\n- Dag: i morgen\r\n- Sted: her\n\nHilsen\nMaria\n~ Dato og underskrift\n"),
              expected);
    EXPECT_TRUE(letterBlocks(" \n\n").empty());
}

TEST(LetterText, NamesItsPlaceholdersOnceInOrder)
{
    const auto names = placeholdersIn("{navn}, {aftale.dato} og {navn}: {samtykke.formål}");

    ASSERT_TRUE(names);
    EXPECT_EQ(*names, (std::vector<std::string>{"navn", "aftale.dato", "samtykke.formål"}));
}

TEST(LetterText, RefusesABraceWithoutItsOtherHalf)
{
    for (const char* body : {"{navn", "navn}", "{na{vn}}", "{}", "{Navn}", "{to ord}", "{a\nb}"}) {
        const auto names = placeholdersIn(body);
        ASSERT_FALSE(names) << body;
        EXPECT_EQ(names.error().subject, "template.body") << body;
        EXPECT_FALSE(filledLetter(body, {{"navn", "x"}, {"a", "x"}})) << body;
    }
}

TEST(LetterText, IsNeverFilledWithAnEmptyPlaceInIt)
{
    const LetterValues values{{"navn", "Amir"}, {"sted", "  \n"}};

    EXPECT_EQ(missingIn("{navn} {sted} {tid}", values), (std::vector<std::string>{"sted", "tid"}));
    const auto filled = filledLetter("{navn} {sted}", values);
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().subject, "sted");
}

TEST(LetterText, TakesBracesInAValueForText)
{
    EXPECT_EQ(*filledLetter("Mød {navn}!", {{"navn", "{sted}"}}), "Mød {sted}!");
}

TEST(LetterText, WritesDaysAsLettersDo)
{
    EXPECT_EQ(letterDate(2013y / 1 / 16), "onsdag den 16. januar 2013");
    EXPECT_EQ(letterDate(2013y / 3 / 3), "søndag den 3. marts 2013");
}

TEST(PlainWords, LetOrdinaryTasksThrough)
{
    const std::vector<std::string> stems{"krimi", "dom", "varetægt"};
    const std::vector<std::string> allowed{"Amir Khan"};
    const struct {
        const char* text;
        bool areFine;
    } table[] = {
        {"Ring til FGU om start", true},
        {"Søg SU", true},
        {"Møde med Amir om praktik", true},
        {"Ring til Jonas", false},
        {"Tal med Åse i morgen", false},
        {"Fængsel nævnes ikke. Skriv ansøgning", true},
        {"Ungdomskriminalitet", false},
        {"dommervagt", false},
        {"kendemærke", true},
        {"VARETÆGTSFÆNGSLING", false},
        {"Varetaegt", false},
        {"", true},
    };
    for (const auto& [text, areFine] : table)
        EXPECT_EQ(areForTheCitizen(text, stems, allowed), areFine) << text;
}

}  // namespace

}  // namespace fodfaeste
