#include "base/csv/csv_writer.h"

#include "base/csv/csv_reader.h"
#include "base/csv/formula_guard.h"
#include "base/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace fodfaeste {

namespace {

std::string written(const std::vector<std::string>& row)
{
    std::ostringstream out;
    CsvWriter csv{out, ByteOrderMark::Omitted};
    for (const std::string& text : row)
        csv.text(text);
    csv.endRow();
    return out.str();
}

/// Text of whatever has meaning to a CSV file or a spreadsheet, and a few letters.
rc::Gen<std::string> anyText()
{
    const auto piece = rc::gen::element<std::string>("=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "\"", ";", ",", " ", "a",
                                                     "Ågård", "＝", "1", "\xF0\x9F\x98\x80", "ø");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const std::string& one : pieces)
            text += one;
        return text;
    });
}

}  // namespace

TEST(CsvWriter, WritesARowOfOneEmptyCellSoThatItIsARow)
{
    EXPECT_EQ(written({""}), "\"\"\r\n");
    EXPECT_EQ(written({"", ""}), ";\r\n");

    const std::string table = "a\r\n" + written({""});
    CsvReader reader{table};
    EXPECT_TRUE(reader.next());
}

TEST(CsvWriter, WritesWhatASpreadsheetExpects)
{
    std::ostringstream out;
    CsvWriter csv{out};
    csv.cell("a").cell("b;c").cell("say \"hi\"").cell("").endRow();
    csv.cell("-1").text("ø").text("to\nlinjer").text(" x ").endRow();

    EXPECT_EQ(out.str(), "\xEF\xBB\xBF"
                         "a;\"b;c\";\"say \"\"hi\"\"\";\r\n-1;ø;\"to\nlinjer\";\" x \"\r\n");
}

TEST(CsvWriter, LetsNoSpreadsheetRunWhatPeopleWrote)
{
    EXPECT_EQ(written({"=1+1", "+45 31 12 00 00", "-", "@SUM(A1)", "\tx", "O'Connor", "'Netto'"}),
              "\"'=1+1\";\"'+45 31 12 00 00\";\"'-\";\"'@SUM(A1)\";\"'\tx\";O'Connor;\"'Netto'\"\r\n");
}

TEST(FormulaGuard, TakesOneApostropheFromWhatWasGuarded)
{
    const struct {
        const char* cell;
        const char* text;
    } table[] = {{"'=1", "=1"}, {"''=1", "'=1"}, {"'", "'"}, {"''", "''"}, {"'x", "'x"}, {"=1", "=1"}, {"", ""}, {"'＝1", "＝1"}};
    for (const auto& [cell, text] : table)
        EXPECT_EQ(unguardFormula(cell), text) << cell;
}

RC_GTEST_PROP(FormulaGuard, GivesEveryTextBack, ())
{
    const std::string text = *anyText();

    const std::string cell = guardFormula(text);

    RC_ASSERT(unguardFormula(cell) == text);
    RC_ASSERT(cell.empty() || std::string{"=+-@\t\r\n"}.find(cell.front()) == std::string::npos);
}

RC_GTEST_PROP(CsvWriter, WritesRowsThatTheReaderGivesBack, ())
{
    const auto rows =
        *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::container<std::vector<std::string>>(3, anyText()));
    std::string file = "a;b;c\r\n";
    for (const auto& row : rows)
        file += written(row);

    CsvReader csv{file};

    for (const auto& row : rows) {
        RC_ASSERT(csv.next());
        RC_ASSERT(csv.faults().empty());
        for (std::size_t i = 0; i < row.size(); ++i)
            RC_ASSERT(unguardFormula(csv.fields()[i].text) == normalised(row[i]));
    }
    RC_ASSERT(!csv.next());
}

RC_GTEST_PROP(CsvReader, NeverFailsOnAnyBytes, ())
{
    const auto bytes = *rc::gen::container<std::string>(rc::gen::element<char>(
        'a', '"', ';', ',', '\t', '\r', '\n', '\0', ' ', '\'', '\xC3', '\xA6', '\xEF', '\xBB', '\xBF', '\xFF', '\xCC', '\x81'));

    CsvReader csv{bytes};

    while (csv.next())
        RC_ASSERT(csv.fields().size() == csv.header().size());
}

}  // namespace fodfaeste
