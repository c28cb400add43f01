#include "app/read_model/search_index.h"

#include <gtest/gtest.h>

namespace fodfaeste {

namespace {

PersonEntry person(const char* given, const char* family, const char* cpr, const char* phone = "", const char* caseNumber = "")
{
    PersonEntry record{*Cpr::parse(cpr)};
    record.givenNames = given;
    record.familyName = family;
    record.phone = phone;
    if (*caseNumber != '\0')
        record.cases.push_back({CaseFileId{1}, caseNumber, "krimi", {}, {}, {}});
    return record;
}

class SearchIndexTest : public testing::Test {
protected:
    SearchIndexTest()
    {
        index.add(person("Frederik", "Ågård", "770590-1230", "12 34 56 78", "KI-2012-00042"), 0);
        index.add(person("Åse", "Østergaard", "890296-2078", "+45 87654321", "KI-2011-00007"), 1);
        index.add(person("Patrick", "O'Connor", "690899-9019"), 2);
        index.add(person("Yasmin", "El-Khatib", "890200-4123"), 3);
        index.add(person("Osman", "Hansen", "610190-1110"), 4);
    }

    std::vector<std::uint32_t> find(const char* typed, std::size_t limit = 10) const { return index.find(typed, limit).slots; }

    SearchIndex index;
};

using Slots = std::vector<std::uint32_t>;

}  // namespace

TEST_F(SearchIndexTest, FindsANameInAnySpelling)
{
    for (const char* typed : {"Ågård", "aagaard", "AGARD", "ågå", "frederik ågård", "ågård frederik", "fre aag"})
        EXPECT_EQ(find(typed), Slots{0}) << typed;
    for (const char* typed : {"oestergaard", "Østergård", "ostergard", "aase"})
        EXPECT_EQ(find(typed), Slots{1}) << typed;
    for (const char* typed : {"o'connor", "oconnor", "O’Connor"})
        EXPECT_EQ(find(typed), Slots{2}) << typed;
    EXPECT_EQ(find("el khatib"), Slots{3});
    EXPECT_EQ(find("el-khatib"), Slots{3});
}

TEST_F(SearchIndexTest, FindsByCprPhoneAndCaseNumber)
{
    for (const char* typed : {"7705901230", "770590-1230", "770590", "KI-2012-00042", "ki-2012", "00042", "12345678",
                              "12 34 56 78", "+45 12 34 56 78"})
        EXPECT_EQ(find(typed), Slots{0}) << typed;
    EXPECT_EQ(find("87654321"), Slots{1});
}

TEST_F(SearchIndexTest, PutsWhatWasTypedAsAWholeFirst)
{
    SearchIndex two;
    two.add(person("Kirsten", "Holm", "770590-1230", "00 02 11 48", "KI-2012-00053"), 0);
    two.add(person("Marek", "Bech", "890200-4123", "", "KI-2012-00021"), 1);

    EXPECT_EQ(two.find("KI-2012-00021", 10).slots, (Slots{1, 0})) << "the other has a phone number that begins so";
}

TEST_F(SearchIndexTest, PutsWordsThatBeginSoBeforeWordsThatHoldIt)
{
    EXPECT_EQ(find("os"), (Slots{1, 4})) << "Østergaard and Osman begin with it";
    EXPECT_EQ(find("han"), Slots{4});
    EXPECT_EQ(find("sm"), (Slots{3, 4})) << "inside Yasmin and Osman";
}

TEST_F(SearchIndexTest, SaysWhenThereAreMore)
{
    const SearchIndex::Hits hits = index.find("o", 1);

    EXPECT_EQ(hits.slots.size(), 1U);
    EXPECT_TRUE(hits.more);
    EXPECT_FALSE(index.find("yasmin", 10).more);
}

TEST_F(SearchIndexTest, ForgetsWhoIsRemoved)
{
    index.remove(0);
    index.add(person("Frederik", "Møller", "770590-1230"), 0);

    EXPECT_EQ(find("ågård"), Slots{});
    EXPECT_EQ(find("moller"), Slots{0});
}

TEST_F(SearchIndexTest, FindsNothingForNothing)
{
    EXPECT_EQ(find(""), Slots{});
    EXPECT_EQ(find("  - "), Slots{});
    EXPECT_EQ(find("findes ikke"), Slots{});
}

}  // namespace fodfaeste
