#include "base/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fodfaeste {

TEST(Fold, GivesOneKeyToTheSpellingsOfOneName)
{
    const struct {
        const char* one;
        const char* other;
    } table[] = {
        {"Ågård", "Aagaard"},    {"Østerbro", "oesterbro"},
        {"Søren", "soren"},      {"SØREN", "sören"},
        {"Ærø", "aeroe"},        {"Zoë", "zoe"},
        {"Åse", "aase"},         {"O'Connor", "OConnor"},
        {"O’Connor", "oconnor"}, {"El-Khatib", "el khatib"},
        {"Nguyễn", "nguyen"},    {"Łukasz", "lukasz"},
        {"A\xCC\x8Age", "Åge"},  {"  Kaj   Bo ", "kaj bo"},
        {"Þórdís", "thordis"},   {"Ågård", "agard"},
    };
    for (const auto& [one, other] : table)
        EXPECT_EQ(fold(one), fold(other)) << one << " and " << other;
}

TEST(Fold, KeepsDifferentNamesApart)
{
    EXPECT_NE(fold("Hansen"), fold("Jensen"));
    EXPECT_NE(fold("Sørensen"), fold("Sorensten"));
    EXPECT_NE(fold("Bo"), fold("Bø d"));
}

TEST(Fold, GivesNothingForWhatIsNotText)
{
    EXPECT_EQ(fold("\xFF\xFE"), "");
    EXPECT_EQ(fold(""), "");
    EXPECT_EQ(fold("--"), "");
}

TEST(Normalised, ComposesLetters)
{
    EXPECT_EQ(normalised("A\xCC\x8Age"), "Åge");
    EXPECT_EQ(normalised("Åge"), "Åge");
}

TEST(Utf8, IsToldFromOtherBytes)
{
    EXPECT_TRUE(isValidUtf8("Ågård"));
    EXPECT_TRUE(isValidUtf8(""));
    EXPECT_FALSE(isValidUtf8("\xC5g\xE5rd"));
    EXPECT_FALSE(isValidUtf8("\xED\xA0\x80")) << "half of a surrogate pair";
}

RC_GTEST_PROP(Fold, IsItsOwnKey, (const std::string& text))
{
    RC_ASSERT(fold(fold(text)) == fold(text));
}

}  // namespace fodfaeste
