#include "app/leisure_job/leisure_job_figure_service.h"
#include "support/leisure_jobs.h"

#include <algorithm>

namespace fodfaeste::test {

using namespace std::chrono_literals;

namespace {

class LeisureFigures : public LeisureJobs {
protected:
    const LeisureJobQuestion year{{2012y / 1 / 1, Date{2012y / 12 / 31}}, LeisureJobDivision::Employer};

    void started(const PersonBuilder& person, const JobOpening& opening, Date from, std::optional<Date> to = {})
    {
        const auto made = put(job(person, opening, step(PlacementStage::Started, from)));
        ASSERT_TRUE(made);
        if (to) {
            ASSERT_TRUE(office.services().placements.advance(office.caseworker, made->id, step(PlacementStage::Ended, *to)));
        }
    }

    int whole(const Session& session, LeisureJobFigure figure)
    {
        return office.services().leisureJobFigures.figures(session, year)->whole.of(figure).value_or(-1);
    }

    LeisureJobFigureService& figures = office.services().leisureJobFigures;
};

TEST_F(LeisureFigures, CountJobsThatWereKeptAndThatLast)
{
    const JobOpening job = opening(employer("Netto").id, "Kasse", 9);
    started(young("Kept"), job, 2012y / 9 / 3);                            // 13 weeks on 3 December, runs still
    started(young("OnTheDay"), job, 2012y / 9 / 3, Date{2012y / 12 / 3});  // ended on that very day
    started(young("Short"), job, 2012y / 9 / 3, Date{2012y / 12 / 1});     // two days before
    started(young("TooNew"), job, 2012y / 12 / 20);                        // not measured yet
    started(young("NextYear"), job, 2013y / 1 / 2);                        // not in the period
    young("None");

    EXPECT_EQ(whole(office.teamLead, LeisureJobFigure::Placements), 4);
    EXPECT_EQ(whole(office.teamLead, LeisureJobFigure::Started), 4);
    EXPECT_EQ(whole(office.teamLead, LeisureJobFigure::KeptMeasured), 3);
    EXPECT_EQ(whole(office.teamLead, LeisureJobFigure::Kept), 2);
    EXPECT_EQ(whole(office.teamLead, LeisureJobFigure::YoungCovered), 6);
    EXPECT_EQ(whole(office.teamLead, LeisureJobFigure::YoungInLasting), 2) << "three months: until 2 December at least";
    EXPECT_DOUBLE_EQ(*figures.figures(office.teamLead, year)->shareLasting(), 2.0 / 6);
}

TEST_F(LeisureFigures, EachOpensTheListItCounts)
{
    const JobOpening netto = opening(employer("Netto").id, "Kasse", 9);
    const JobOpening irma = opening(employer("Irma").id, "Lager", 9);
    started(young("Sara"), netto, 2012y / 9 / 3);
    started(young("Omar"), irma, 2012y / 10 / 1, Date{2012y / 11 / 1});
    started(young("Ali"), irma, 2012y / 10 / 2);

    for (const LeisureJobDivision division : kLeisureJobDivisions) {
        const LeisureJobQuestion question{year.period, division};
        const auto counted = figures.figures(office.teamLead, question);
        ASSERT_TRUE(counted);
        for (const LeisureJobFigure figure : kLeisureJobFigures) {
            EXPECT_EQ(counted->whole.of(figure), static_cast<int>(figures.list(office.teamLead, question, figure, {})->size()));
            for (const LeisureJobCounts& part : counted->parts)
                EXPECT_EQ(part.of(figure), static_cast<int>(figures.list(office.teamLead, question, figure, part.label)->size()));
        }
    }
    const auto rows = figures.list(office.teamLead, year, LeisureJobFigure::Started, "Irma");
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->front().name, "Ali Prøve");
    EXPECT_EQ(office.auditLines().front().citizens.size(), 2U);
}

TEST_F(LeisureFigures, WhoSeesFiguresOnlyIsToldNoSmallNumbers)
{
    const Session analyst = office.staff("Liv Eng", Role::Analyst);
    const JobOpening netto = opening(employer("Netto").id, "Kasse", 20);
    const JobOpening irma = opening(employer("Irma").id, "Lager", 20);
    for (int number = 0; number < 5; ++number)
        started(young("N" + std::to_string(number)), netto, 2012y / 9 / 3);
    started(young("Alene"), irma, 2012y / 9 / 3);

    const auto seen = figures.figures(analyst, year);

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->whole.of(LeisureJobFigure::Started), 6);
    for (const LeisureJobCounts& part : seen->parts) {
        if (!part.label.empty()) {
            EXPECT_FALSE(part.of(LeisureJobFigure::Started)) << part.label << ": six less five would tell the one";
        }
    }
    EXPECT_EQ(figures.list(analyst, year, LeisureJobFigure::Started, {}).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(figures.figures(office.caseworker, year).error().code, ErrorCode::Forbidden);
    const LeisureJobQuestion endless{{2012y / 1 / 1, std::nullopt}, LeisureJobDivision::Age};
    EXPECT_EQ(figures.figures(analyst, endless).error().subject, "figures.period");
}

TEST_F(LeisureFigures, ALeisureJobWorkerCountsTheirOwn)
{
    const Session worker = office.staff("Lis Juul", Role::LeisureJobWorker);
    const JobOpening netto = opening(employer("Netto").id, "Kasse", 9);
    started(young("Sara"), netto, 2012y / 9 / 3);

    EXPECT_EQ(whole(worker, LeisureJobFigure::Started), 0);
    EXPECT_TRUE(figures.list(worker, year, LeisureJobFigure::Started, {})->empty());
}

}  // namespace

}  // namespace fodfaeste::test
