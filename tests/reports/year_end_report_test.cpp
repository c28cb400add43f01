#include "reports/year_end_report.h"

#include "app/outcome/outcome_service.h"
#include "reports/words.h"
#include "support/office.h"
#include "support/one_of_each_status.h"

#include <algorithm>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fodfaeste {

using namespace std::chrono_literals;
using testing::Each;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

/// Figures of an office with one young person in each status: 4 of 9 are positive.
class YearEndReportTest : public testing::Test {
protected:
    YearEndReportTest()
    {
        test::addOneOfEachStatus(office);
        figures = office.services().outcome.forExport(office.teamLead, {2012, {}, {}}, {"csv", true, true, "afprøvning"}).value();
    }

    static YearEndOptions withList(CprDisplay cpr = CprDisplay::Masked)
    {
        YearEndOptions options;
        options.contents = ReportContents::FiguresAndList;
        options.cpr = cpr;
        options.csvMark = ByteOrderMark::Omitted;
        options.madeBy = "Anne Bech";
        return options;
    }

    template <class Block>
    static std::vector<Block> blocksOf(const Report& report)
    {
        std::vector<Block> blocks;
        for (const ReportBlock& block : report.blocks) {
            if (const auto* wanted = std::get_if<Block>(&block))
                blocks.push_back(*wanted);
        }
        return blocks;
    }

    test::Office office;
    YearEndFigures figures;
};

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

TEST_F(YearEndReportTest, SaysTheSameInEveryFormat)
{
    const auto json = nlohmann::json::parse(yearEndJson(figures, {}));
    EXPECT_EQ(json.at("positive"), 4);
    EXPECT_EQ(json.at("covered"), 9);
    YearEndOptions plain;
    plain.csvMark = ByteOrderMark::Omitted;
    EXPECT_THAT(yearEndCsv(figures, plain), HasSubstr("positive;Positivt udfald;4;\"44,4 %\""));
    EXPECT_THAT(yearEndText(figures, {}), HasSubstr("4 af 9"));
    const auto figuresOnPaper = blocksOf<KeyFigures>(yearEndReport(figures, {}));
    ASSERT_FALSE(figuresOnPaper.empty());
    EXPECT_TRUE(std::ranges::any_of(figuresOnPaper.front().figures, [](const auto& figure) { return figure.value == "44,4 %"; }));
}

TEST_F(YearEndReportTest, NamesDefinitionAndParametersOnPaper)
{
    const Report report = yearEndReport(figures, withList());
    std::string all;
    for (const ReportTable& table : blocksOf<ReportTable>(report)) {
        for (const ReportRow& row : table.rows) {
            EXPECT_EQ(row.cells.size(), table.columns.size());
            for (const std::string& cell : row.cells)
                all += cell + "\n";
        }
    }
    for (const char* said : {"krimi-status/1", "18–24", "31.12.2012", "90", "Fortsat positiv kontakt", "Afgået ved døden"})
        EXPECT_THAT(all, HasSubstr(said));
    EXPECT_THAT(report.madeBy, HasSubstr("Anne Bech"));
    EXPECT_FALSE(report.confidentiality.empty()) << "people are named";
    EXPECT_FALSE(blocksOf<ReportChart>(report).empty());
}

TEST_F(YearEndReportTest, IsNotConfidentialWithoutNames)
{
    const Report report = yearEndReport(figures, {});
    EXPECT_TRUE(report.confidentiality.empty());
    for (const ReportTable& table : blocksOf<ReportTable>(report)) {
        for (const ReportRow& row : table.rows)
            EXPECT_THAT(row.cells, Each(Not(HasSubstr("Ågård"))));
    }
}

TEST_F(YearEndReportTest, ListsEveryCoveredCitizenOnceWithWhy)
{
    const std::vector<std::string> lines = linesOf(yearEndCsv(figures, withList()));
    ASSERT_EQ(lines.size(), 10U);
    EXPECT_THAT(std::vector<std::string>(lines.begin() + 1, lines.end()), Each(HasSubstr("-****;")));
    const auto employed =
        std::ranges::find_if(lines, [](const std::string& line) { return line.find(";employed;") != line.npos; });
    ASSERT_NE(employed, lines.end());
    EXPECT_THAT(*employed, HasSubstr("siden 12.08.2012"));
}

TEST_F(YearEndReportTest, ShowsNumbersOnlyWhenAskedTo)
{
    for (const CprDisplay cpr : {CprDisplay::Masked, CprDisplay::Shown}) {
        const std::string csv = yearEndCsv(figures, withList(cpr));
        const std::string number = figures.citizens.front().cpr.revealed();
        EXPECT_EQ(csv.find(number) != std::string::npos, cpr == CprDisplay::Shown);
        EXPECT_EQ(yearEndJson(figures, withList(cpr)).find(number) != std::string::npos, cpr == CprDisplay::Shown);
    }
}

TEST_F(YearEndReportTest, SpeaksEnglish)
{
    YearEndOptions english;
    english.language = Language::English;
    const std::string text = yearEndText(figures, english);
    EXPECT_THAT(text, HasSubstr("Continued positive contact"));
    EXPECT_THAT(text, HasSubstr("44.4"));
    EXPECT_THAT(text, Not(HasSubstr("Indsat")));
}

TEST_F(YearEndReportTest, SaysADashWhereNobodyIsCovered)
{
    const YearEndFigures nobody =
        office.services().outcome.forExport(office.teamLead, {2005, {}, {}}, {"text", false, false, {}}).value();
    EXPECT_THAT(yearEndText(nobody, {}), HasSubstr("–"));
    EXPECT_TRUE(nlohmann::json::parse(yearEndJson(nobody, {})).at("share").is_null());
}

TEST(ReportWords, WriteFiguresAsDanishDocumentsDo)
{
    EXPECT_EQ(numberText(1234567, Language::Danish), "1.234.567");
    EXPECT_EQ(numberText(1234567, Language::English), "1,234,567");
    EXPECT_EQ(shareText(0.59, Language::Danish), "59,0 %");
    EXPECT_EQ(shareText(std::nullopt, Language::Danish), "–");
}

}  // namespace

}  // namespace fodfaeste
