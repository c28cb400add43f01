#include "reports/leisure_job_report.h"

#include "base/csv/csv_reader.h"
#include "support/scratch_folder.h"
#include "unzipped.h"

#include <gmock/gmock.h>

namespace fodfaeste {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

ReportedPart part(const std::string& label, int first)
{
    ReportedPart made;
    made.label = label;
    for (std::size_t at = 0; at < made.counts.size(); ++at)
        made.counts[at].value = first + static_cast<int>(at);
    return made;
}

LeisureJobReport halfYear()
{
    LeisureJobReport report;
    report.period = {2012y / 7 / 1, Date{2012y / 12 / 31}};
    report.purpose = "Til udvalget";
    report.keptWeeks = 13;
    report.lastingMonths = 3;
    report.adultAge = 18;
    report.whole = part("", 1200);
    report.divisions[0] = {part("9", 40), part("", 30)};
    report.divisions[0][0].of(LeisureJobFigure::Started) = {ReportedCount::Shown::Small, 0};
    report.divisions[0][1].of(LeisureJobFigure::Started) = {ReportedCount::Shown::Hidden, 0};
    report.divisions[1] = {part("=Netto", 50)};
    report.divisions[2] = {part("16", 60)};
    report.divisions[3] = {part("2012-09", 70)};
    return report;
}

LeisureJobReportOptions bare(Language language = Language::Danish)
{
    LeisureJobReportOptions options;
    options.language = language;
    options.csvMark = ByteOrderMark::Omitted;
    options.madeBy = "Anne Bech";
    return options;
}

template <class Block>
std::vector<Block> blocksOf(const Report& report)
{
    std::vector<Block> blocks;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* wanted = std::get_if<Block>(&block))
            blocks.push_back(*wanted);
    }
    return blocks;
}

}  // namespace

TEST(LeisureJobCsv, HasALineForEveryNumber)
{
    const std::string text = leisureJobCsv(halfYear(), bare());

    CsvReader csv{text};
    std::vector<std::string> lines;
    while (csv.next()) {
        std::string line;
        for (const CsvField& field : csv.fields())
            line += field.text + "|";
        lines.push_back(line);
    }
    ASSERT_EQ(lines.size(), 6 * kLeisureJobFigures.size());
    EXPECT_EQ(lines[0], "all||openings|1200|");
    EXPECT_EQ(lines[9], "district|9 Indre Nørrebro øst for Nørrebrogade|started|<5|");
    EXPECT_EQ(lines[16], "district|Ikke oplyst|started|x|");
    EXPECT_EQ(lines[21], "employer|'=Netto|openings|50|") << "no spreadsheet runs it";
    EXPECT_EQ(lines[41], "month|2012-09|young_in_lasting|76|");
}

TEST(LeisureJobPaper, TellsEveryFigureItsDefinitionAndEveryDivision)
{
    const Report paper = leisureJobPaper(halfYear(), bare());

    EXPECT_EQ(paper.title, "Fritidsjob 01.07.2012 – 31.12.2012");
    EXPECT_THAT(paper.madeBy, HasSubstr("Anne Bech"));
    const auto tables = blocksOf<ReportTable>(paper);
    ASSERT_EQ(tables.size(), 2 + kLeisureJobDivisions.size());
    ASSERT_EQ(tables[0].rows.size(), kLeisureJobFigures.size());
    EXPECT_EQ(tables[0].rows[4].cells[0], "Stadig i jobbet efter 13 uger");
    EXPECT_EQ(tables[0].rows[4].cells[1], "1.204");
    EXPECT_EQ(tables[0].rows[6].cells[0], "Heraf i job i mindst 3 måneder");
    EXPECT_THAT(tables[0].rows[5].cells[2], HasSubstr("under 18 år"));
    EXPECT_EQ(tables[1].rows[2].cells[1], "Til udvalget");
    EXPECT_EQ(tables[2].rows[0].cells[3], "<5");
    EXPECT_EQ(tables[2].rows[1].cells[3], "skjult");
    EXPECT_EQ(tables[4].rows[0].cells[0], "16 år");
    for (const ReportTable& table : tables) {
        for (const ReportRow& row : table.rows)
            EXPECT_EQ(row.cells.size(), table.columns.size());
    }
    EXPECT_EQ(leisureJobPaper(halfYear(), bare(Language::English)).title, "Leisure jobs 01.07.2012 – 31.12.2012");
}

TEST(LeisureJobPaper, SaysWhenOnlyOwnCasesAreCounted)
{
    LeisureJobReport own = halfYear();
    own.isOfEverybody = false;
    EXPECT_THAT(leisureJobPaper(own, bare()).subtitle, HasSubstr("egne sager"));
}

TEST(LeisureJobXlsx, HasASheetForEachDivisionWithNumbersAsNumbers)
{
    const test::ScratchFolder folder;
    const std::string path = folder.file("fritidsjob.xlsx");

    ASSERT_TRUE(writeLeisureJobXlsx(halfYear(), bare(), path));

    std::string all;
    std::string district;
    int sheets = 0;
    for (const auto& [name, part] : test::unzipped(path)) {
        all += part.content;
        sheets += name.starts_with("xl/worksheets/sheet") ? 1 : 0;
        if (name == "xl/worksheets/sheet2.xml")
            district = part.content;
    }
    EXPECT_EQ(sheets, 5);
    EXPECT_THAT(all, AllOf(HasSubstr("Stadig i jobbet efter 13 uger"), HasSubstr("Til udvalget"), HasSubstr("&lt;5"),
                           HasSubstr("=Netto"), Not(HasSubstr("<f>"))));
    EXPECT_THAT(district, AllOf(HasSubstr("<v>40</v>"), Not(HasSubstr("<v>0</v></c><c r=\"E2\""))));
    EXPECT_FALSE(writeLeisureJobXlsx(halfYear(), bare(), folder.file("mangler/x.xlsx")));
}

}  // namespace fodfaeste
