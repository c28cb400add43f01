#include "app/leisure_job/leisure_job_export_service.h"
#include "support/leisure_jobs.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;
using Shown = ReportedCount::Shown;
using testing::HasSubstr;

namespace {

LeisureJobCounts counted(const std::string& label, int started, int measured = 0, int kept = 0)
{
    LeisureJobCounts counts;
    counts.label = label;
    counts.counts.fill(0);
    counts.counts[static_cast<std::size_t>(LeisureJobFigure::Openings)] = 1;
    counts.counts[static_cast<std::size_t>(LeisureJobFigure::Started)] = started;
    counts.counts[static_cast<std::size_t>(LeisureJobFigure::KeptMeasured)] = measured;
    counts.counts[static_cast<std::size_t>(LeisureJobFigure::Kept)] = kept;
    return counts;
}

/// One division, and its whole, as they leave the house.
LeisureJobReport hidden(const LeisureJobCounts& whole, const std::vector<LeisureJobCounts>& parts)
{
    LeisureJobReport report;
    DividedCounts counts;
    counts.whole = whole;
    counts.divisions.fill(parts);
    hideSmallNumbers(counts, report);
    return report;
}

std::string line(const LeisureJobReport& report, LeisureJobFigure figure)
{
    const auto text = [&](const ReportedPart& part) {
        const ReportedCount& count = part.of(figure);
        return count.shown == Shown::Exactly ? std::to_string(count.value) : count.shown == Shown::Small ? "<5" : "x";
    };
    std::string told = text(report.whole) + ":";
    for (const ReportedPart& part : report.divisions[0])
        told += " " + text(part);
    return told;
}

class LeisureReport : public LeisureJobs {
protected:
    LeisureJobExportService& exports = office.services().leisureJobExports;
    const LeisureJobExport wanted{{2012y / 1 / 1, Date{2012y / 12 / 31}}, "pdf", " Til  udvalget "};
};

}  // namespace

TEST(HideSmallNumbers, HidesTheNextSmallestBesideASingleOne)
{
    EXPECT_EQ(line(hidden(counted("", 27), {counted("a", 3), counted("b", 15), counted("c", 9), counted("d", 0)}),
                   LeisureJobFigure::Started),
              "27: <5 15 x 0");
}

TEST(HideSmallNumbers, HidesMoreWhereTwoAreTooFewTogether)
{
    EXPECT_EQ(line(hidden(counted("", 22), {counted("a", 1), counted("b", 1), counted("c", 12), counted("d", 8)}),
                   LeisureJobFigure::Started),
              "22: <5 <5 12 x")
        << "two numbers that are not 0 and make 2 are 1 and 1";
    EXPECT_EQ(line(hidden(counted("", 14), {counted("a", 2), counted("b", 3), counted("c", 9)}), LeisureJobFigure::Started),
              "14: <5 <5 9");
}

TEST(HideSmallNumbers, HidesAWholeThatIsSmall)
{
    EXPECT_EQ(line(hidden(counted("", 4), {counted("a", 3), counted("b", 1)}), LeisureJobFigure::Started), "<5: <5 <5");
    EXPECT_EQ(line(hidden(counted("", 0), {counted("a", 0)}), LeisureJobFigure::Started), "0: 0");
}

TEST(HideSmallNumbers, TellsNotOfTheFewWhoLeftTheJob)
{
    const auto report =
        hidden(counted("", 40, 40, 28), {counted("a", 20, 20, 18), counted("b", 10, 10, 10), counted("c", 10, 10, 0)});
    EXPECT_EQ(line(report, LeisureJobFigure::Kept), "28: x x 0") << "twenty less eighteen are two people";
    EXPECT_EQ(line(report, LeisureJobFigure::KeptMeasured), "40: 20 10 10");

    const auto few = hidden(counted("", 20, 20, 18), {counted("a", 10, 10, 9), counted("b", 10, 10, 9)});
    EXPECT_EQ(line(few, LeisureJobFigure::Kept), "x: x x") << "the parts would tell the whole";
    EXPECT_FALSE(few.shareKept());
}

TEST(HideSmallNumbers, LeavesOpenings)
{
    EXPECT_EQ(line(hidden(counted("", 9), {counted("a", 9)}), LeisureJobFigure::Openings), "1: 1");
}

TEST_F(LeisureReport, HidesSmallNumbersFromATeamLeadAsWell)
{
    const JobOpening netto = opening(employer("Netto").id, "Kasse", 9);
    for (int number = 0; number < 3; ++number)
        ASSERT_TRUE(put(job(young("N" + std::to_string(number)), netto, step(PlacementStage::Started, 2012y / 9 / 3))));

    const auto report = exports.report(office.teamLead, wanted);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->whole.of(LeisureJobFigure::Started), (ReportedCount{Shown::Small, 0}));
    EXPECT_EQ(report->whole.of(LeisureJobFigure::Openings).value, 0) << "posted today, after the period";
    const auto& ages = report->divisions[static_cast<std::size_t>(LeisureJobDivision::Age)];
    EXPECT_TRUE(std::ranges::any_of(ages, [](const ReportedPart& part) { return part.label == "15"; }));
    EXPECT_TRUE(report->isOfEverybody);
    EXPECT_EQ(report->keptWeeks, 13);
    EXPECT_EQ(report->lastingMonths, 3);
    EXPECT_EQ(report->adultAge, 18);
}

TEST_F(LeisureReport, NeedsARoleAndAPurposeAndIsInTheTrail)
{
    EXPECT_EQ(exports.report(office.caseworker, wanted).error().code, ErrorCode::Forbidden);
    LeisureJobExport without = wanted;
    without.purpose = " ";
    EXPECT_EQ(exports.report(office.teamLead, without).error().subject, "figures.purpose");
    LeisureJobExport endless = wanted;
    endless.period.to.reset();
    EXPECT_EQ(exports.report(office.teamLead, endless).error().subject, "figures.period");

    ASSERT_TRUE(exports.report(office.teamLead, wanted));
    const AuditEntry entry = office.auditLines().front();
    EXPECT_EQ(entry.operation, Operation::ExportLeisureJobs);
    EXPECT_EQ(entry.purpose, "Til udvalget");
    EXPECT_EQ(entry.detail, "format=pdf from=2012-01-01 to=2012-12-31");
}

TEST_F(LeisureReport, OfALeisureJobWorkerIsOfTheirOwnCases)
{
    const auto report = exports.report(office.staff("Lis Juul", Role::LeisureJobWorker), wanted);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isOfEverybody);
}

}  // namespace fodfaeste::test
