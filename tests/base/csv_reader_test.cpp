#include "base/csv/csv_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Row = std::vector<std::string>;

Row rowOf(const CsvReader& csv)
{
    Row row;
    for (const CsvField& field : csv.fields())
        row.push_back(field.text);
    return row;
}

/// All rows; those with faults as a row of one word.
std::vector<Row> rowsOf(std::string_view text)
{
    CsvReader csv{text};
    std::vector<Row> rows;
    while (csv.next())
        rows.push_back(csv.faults().empty() ? rowOf(csv) : Row{"fault"});
    return rows;
}

std::vector<CsvFault> faultsOf(std::string_view text)
{
    CsvReader csv{text};
    std::vector<CsvFault> faults = csv.headerFaults();
    while (csv.next())
        faults.insert(faults.end(), csv.faults().begin(), csv.faults().end());
    return faults;
}

}  // namespace

TEST(CsvReader, ReadsEverySeparatorAndLineEnd)
{
    for (const std::string_view text :
         {"a;b\n1;2\n3;4\n", "a,b\r\n1,2\r\n3,4", "a\tb\r1\t2\r3\t4\r", "\xEF\xBB\xBF\"a\";b\n1;\"2\"\n3;4"})
        EXPECT_THAT(rowsOf(text), ElementsAre(Row{"1", "2"}, Row{"3", "4"})) << text;
}

TEST(CsvReader, TakesTheSeparatorThatStandsMostOftenInTheFirstLineOutsideQuotes)
{
    EXPECT_EQ(CsvReader{"\"a,b,c\";d\n1;2\n"}.separator(), ';');
    EXPECT_EQ(CsvReader{"a,b;c,d\n"}.separator(), ',');
    EXPECT_EQ(CsvReader{"a\tb\n1;2;3;4\t5\n"}.separator(), '\t');
    EXPECT_EQ(CsvReader{"alone\n"}.separator(), ';');
}

TEST(CsvReader, NamesColumnsInLowerCaseWithoutBlanks)
{
    EXPECT_THAT(CsvReader{" CPR ;\"Given_Names \"\n"}.header(), ElementsAre("cpr", "given_names"));
}

TEST(CsvReader, KeepsWhatStandsInQuotes)
{
    EXPECT_THAT(rowsOf("a;b\n\"x;y\";\"say \"\"hi\"\"\"\n\"one\r\ntwo\nthree\";\"\"\n"),
                ElementsAre(Row{"x;y", "say \"hi\""}, Row{"one\r\ntwo\nthree", ""}));
}

TEST(CsvReader, TakesALoneQuoteWithinTextForItself)
{
    EXPECT_THAT(rowsOf("a;b\n12\" skærm;O\"Connor\n"), ElementsAre(Row{"12\" skærm", "O\"Connor"}));
}

TEST(CsvReader, TellsTheLineOfRowAndField)
{
    CsvReader csv{"a;b\r\n\r\n\"one\r\ntwo\rthree\nfour\";x\r\nlast;y"};

    ASSERT_TRUE(csv.next());
    EXPECT_EQ(csv.line(), 3U);
    EXPECT_EQ(csv.fields()[0].line, 3U);
    EXPECT_EQ(csv.fields()[1].line, 6U);
    ASSERT_TRUE(csv.next());
    EXPECT_EQ(csv.line(), 7U);
    EXPECT_FALSE(csv.next());
}

TEST(CsvReader, ReadsWindows1252AndSaysSo)
{
    const CsvReader latin{"navn;by\nS\xF8ren;\x80\x8A\xE5\n"};
    const CsvReader utf8{"navn;by\nSøren;Å\n"};

    EXPECT_EQ(latin.encoding(), TextEncoding::Windows1252);
    EXPECT_EQ(utf8.encoding(), TextEncoding::Utf8);
    EXPECT_THAT(rowsOf("navn;by\nS\xF8ren;\x80\x8A\xE5\n"), ElementsAre(Row{"Søren", "€Šå"}));
}

TEST(CsvReader, DoesNotMisreadUtf8ForOneBrokenByte)
{
    const std::string_view text = "a;b\nSøren Ågård;ok\n\xFF;Øster\n";

    EXPECT_EQ(CsvReader{text}.encoding(), TextEncoding::Utf8);
    EXPECT_THAT(faultsOf(text), ElementsAre(CsvFault{CsvFaultCode::NotText, 3, 0}));
    EXPECT_THAT(rowsOf(text), ElementsAre(Row{"Søren Ågård", "ok"}, Row{"fault"}));
}

TEST(CsvReader, ComposesLetters)
{
    EXPECT_THAT(rowsOf("a;b\nA\xCC\x8Age;e\xCC\x81\n"), ElementsAre(Row{"Åge", "é"}));
}

TEST(CsvReader, SkipsEmptyLinesButNotEmptyCells)
{
    EXPECT_THAT(rowsOf("\n\na;b\n\n;\n\n\"\";\n\n"), ElementsAre(Row{"", ""}, Row{"", ""}));
    EXPECT_THAT(rowsOf("a\n\"\"\n\n"), ElementsAre(Row{""}));
}

TEST(CsvReader, NamesWhatIsWrongWithARow)
{
    using Code = CsvFaultCode;
    const struct {
        std::string text;
        CsvFault fault;
    } table[] = {
        {"a;b\n1\n", {Code::TooFewFields, 2, 1}},
        {"a;b\n1;2;3\n", {Code::TooManyFields, 2, 3}},
        {"a;b\n1;\"never\nends;\n", {Code::QuoteNotClosed, 2, 1}},
        {"a;b\n\"1\"x;2\n", {Code::TextAfterQuote, 2, 0}},
        {std::string{"a;b\n1;x\0y\n", 10}, {Code::NulByte, 2, 1}},
        {"a;b\nS\xF8ren;\x81\n", {Code::NotText, 2, 1}},
        {"a;b\n1;" + std::string(kLongestCsvField + 1, 'x') + "\n", {Code::FieldTooLong, 2, 1}},
        {"a;b\n1;\"" + std::string(kLongestCsvField / 2, '"') + std::string(kLongestCsvField, 'x') + "\"\n",
         {Code::FieldTooLong, 2, 1}},
        {"a;;c\n", {Code::ColumnUnnamed, 1, 1}},
        {"a;b;A\n1;2;3\n", {Code::ColumnTwice, 1, 2}},
        {"", {Code::HeaderMissing, 0, 0}},
        {"\n\n", {Code::HeaderMissing, 0, 0}},
        {std::string{"\xFF\xFE"
                     "a\0;\0",
                     6},
         {Code::FileIsUtf16, 0, 0}},
        {std::string(kMostCsvColumns, ';') + "\n1\n", {Code::TooManyFields, 1, kMostCsvColumns + 1}},
    };
    for (const auto& [text, fault] : table)
        EXPECT_THAT(faultsOf(text), ElementsAre(fault)) << text.substr(0, 40);
}

TEST(CsvReader, GoesOnAfterABadRow)
{
    EXPECT_THAT(rowsOf("a;b\n1\n\"2\"x;3\n4;5\n"), ElementsAre(Row{"fault"}, Row{"fault"}, Row{"4", "5"}));
}

TEST(CsvReader, TakesTheLongestField)
{
    const std::string longest(kLongestCsvField, 'x');

    EXPECT_THAT(rowsOf("a;b\n" + longest + ";1\n"), ElementsAre(Row{longest, "1"}));
}

TEST(CsvReader, TakesTimeInProportionToHostileFiles)
{
    std::string marks = "a;b\n";
    for (int i = 0; i < 100'000; ++i)
        marks += "\xCC\x81\xCC\xA3";  // marks in the wrong order, which sorting would have to turn
    const std::string table[] = {
        marks,
        "a;b\n" + std::string(3'000'000, '"'),
        "a;b\n\"" + std::string(3'000'000, '\r'),
        "a;b\n" + std::string(3'000'000, ';'),
        std::string(3'000'000, ';'),
        std::string(3'000'000, '\0'),
        "a;b\n" + std::string(3'000'000, '\n'),
        "a;b\n" + std::string(3'000'000, '\xE5'),
    };
    for (const std::string& text : table) {
        const auto begin = std::chrono::steady_clock::now();
        EXPECT_THAT(rowsOf(text), testing::Each(Row{"fault"})) << text.substr(0, 10);
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{10}) << text.substr(0, 10);
    }
}

}  // namespace fodfaeste
