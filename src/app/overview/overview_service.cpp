#include "app/overview/overview_service.h"

#include "app/access/policy.h"
#include "app/outcome/cohort.h"
#include "app/overview/cohort_parts.h"
#include "app/overview/overview_list.h"

#include <algorithm>
#include <iterator>

namespace fodfaeste {

namespace {

StatusCounts countsOn(const ReadModel& readModel, const YearEndQuestion& question)
{
    StatusCounts counts;
    eachCoveredSoFar(readModel, question,
                     [&](const ReadModel::View&, const StatusDecision& decision, CaseFileId) { counts.add(decision.status); });
    return counts;
}

std::vector<Date> monthEndsUpTo(Date today)
{
    std::vector<Date> days;
    for (unsigned month = 1; month < static_cast<unsigned>(today.month()); ++month)
        days.emplace_back(today.year() / std::chrono::month{month} / std::chrono::last);
    days.push_back(today);
    return days;
}

std::optional<int> medianOf(std::vector<RecordDelay> delays)
{
    if (delays.empty())
        return std::nullopt;
    const auto middle = delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2);
    std::ranges::nth_element(delays, middle);
    return *middle;
}

/// The cases that are open today, by the same rule as the lists behind the numbers.
void countOpenCases(OverviewFigures& figures, const ReadModel& readModel)
{
    using Kind = OverviewSelection::Kind;
    const RuleBook rules = readModel.rules();
    std::vector<RecordDelay> delays;
    readModel.each([&](const ReadModel::View& view) {
        for (const CaseEntry& caseFile : view.person().cases) {
            if (caseFile.programme != kKrimiProgramme || !caseFile.open.contains(dayNumber(figures.today)))
                continue;
            const auto rows = [&](Kind kind) {
                return static_cast<int>(daysOnList(rules, view, caseFile, kind, figures.today).size());
            };
            figures.openCases += rows(Kind::OpenCases);
            figures.contactOverdue += rows(Kind::ContactOverdue);
            figures.attendedLast14Days += rows(Kind::ContactRecent);
            figures.contactPaused += rows(Kind::ContactPaused);
            figures.overdueTasks += rows(Kind::OverdueTasks);
            figures.recordedLate += rows(Kind::RecordedLate);
            std::ranges::copy(recordDelays(rules, view, caseFile, figures.today), std::back_inserter(delays));
        }
    });
    figures.medianDelayHours = medianOf(std::move(delays));
}

std::optional<Date> sameDayIn(Date day, int year)
{
    const Date same{std::chrono::year{year}, day.month(), day.day()};
    return same.ok() ? std::optional{same} : std::optional{Date{std::chrono::year{year} / std::chrono::February / 28}};
}

void fillLastYear(OverviewFigures& figures, Transaction& transaction, const ReadModel& readModel)
{
    const int year = figures.year - 1;
    const auto sameDay = yearEndQuestion(transaction, year, sameDayIn(figures.today, year), std::nullopt);
    const auto yearEnd = yearEndQuestion(transaction, year, std::nullopt, std::nullopt);
    if (!sameDay || !yearEnd)
        return;  // The programme is younger than that.
    figures.sameDayLastYear = countsOn(readModel, *sameDay);
    figures.lastYearEnd = countsOn(readModel, *yearEnd);
}

}  // namespace

OverviewService::OverviewService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<OverviewFigures> OverviewService::figures(const Session& session)
{
    using Figures = OverviewFigures;
    return m_gate.run<Figures>(session, Operation::ViewOverview, [&](Transaction& transaction) -> Result<Figures> {
        OverviewFigures figures;
        figures.today = m_clock.today();
        figures.year = static_cast<int>(figures.today.year());
        const auto question = yearEndQuestion(transaction, figures.year, figures.today, std::nullopt);
        if (!question)
            return question.error();
        for (const Date cutOff : monthEndsUpTo(figures.today)) {
            YearEndQuestion atMonthEnd = *question;
            atMonthEnd.cutOff = cutOff;
            figures.trend.push_back({cutOff, countsOn(m_readModel, atMonthEnd)});
        }
        figures.now = figures.trend.back().counts;
        fillLastYear(figures, transaction, m_readModel);
        fillParts(figures, transaction, m_readModel, *question);
        countOpenCases(figures, m_readModel);
        // Figures are for everybody here; the people behind them are not.
        if (grants(session, Operation::ListYearEnd))
            figures.releases = upcomingReleases(m_readModel, figures.today);
        for (const UpcomingRelease& release : figures.releases)
            transaction.concerns(release.citizen);
        transaction.explain("overview");
        return figures;
    });
}

Result<std::vector<OverviewListRow>> OverviewService::list(const Session& session, const OverviewSelection& selection)
{
    using Rows = std::vector<OverviewListRow>;
    return m_gate.run<Rows>(session, Operation::ListYearEnd, [&](Transaction& transaction) -> Result<Rows> {
        auto rows = overviewList(transaction, m_readModel, selection, m_clock.today());
        if (rows) {
            for (const OverviewListRow& row : *rows)
                transaction.concerns(row.citizen);
        }
        transaction.explain("list behind a figure of the overview");
        return rows;
    });
}

}  // namespace fodfaeste
