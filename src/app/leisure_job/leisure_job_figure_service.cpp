#include "app/leisure_job/leisure_job_figure_service.h"

#include "app/access/policy.h"
#include "app/leisure_job/leisure_job_count.h"
#include "base/danish_order.h"

#include <algorithm>

namespace fodfaeste {

namespace {

constexpr int kSmallestShown = 5;

std::optional<double> share(std::optional<int> part, std::optional<int> whole)
{
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    return static_cast<double>(*part) / *whole;
}

bool isSmall(const std::optional<int>& count)
{
    return count && *count > 0 && *count < kSmallestShown;
}

/// Numbers of people that are small are taken out; where only one is, the next smallest goes as well, or the whole would tell it.
void hideSmall(LeisureJobFigures& figures)
{
    for (const LeisureJobFigure figure : kLeisureJobFigures) {
        if (figure == LeisureJobFigure::Openings)
            continue;
        const auto at = static_cast<std::size_t>(figure);
        int hidden = 0;
        std::optional<int>* next = nullptr;
        for (LeisureJobCounts& part : figures.parts) {
            std::optional<int>& count = part.counts[at];
            if (isSmall(count)) {
                count.reset();
                ++hidden;
            } else if (*count > 0 && (next == nullptr || *count < **next))
                next = &count;
        }
        if (hidden == 1 && next != nullptr)
            next->reset();
        if (isSmall(figures.whole.counts[at]))
            figures.whole.counts[at].reset();
    }
}

}  // namespace

std::optional<double> LeisureJobFigures::shareKept() const
{
    return share(whole.of(LeisureJobFigure::Kept), whole.of(LeisureJobFigure::KeptMeasured));
}

std::optional<double> LeisureJobFigures::shareLasting() const
{
    return share(whole.of(LeisureJobFigure::YoungInLasting), whole.of(LeisureJobFigure::YoungCovered));
}

LeisureJobFigureService::LeisureJobFigureService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<LeisureJobFigures> LeisureJobFigureService::figures(const Session& session, const LeisureJobQuestion& question)
{
    using Figures = LeisureJobFigures;
    return m_gate.run<Figures>(session, Operation::ViewLeisureJobFigures, [&](Transaction& transaction) -> Result<Figures> {
        if (const Status valid = checkFigurePeriod(question.period); !valid)
            return valid.error();
        const LeisureJobTerms terms = transaction.placements().terms();
        auto [whole, parts] =
            divided(countLeisureJobs(transaction, m_readModel, session, question.period, m_clock.today()), question.division);
        Figures figures{
            question,         m_clock.today(), terms.keptWeeks(*question.period.to), terms.lastingMonths(*question.period.to),
            std::move(whole), std::move(parts)};
        if (!grants(session, Operation::ListLeisureJobFigures))
            hideSmall(figures);
        transaction.explain("leisure job figures", toIso(question.period.from) + " " + toIso(*question.period.to));
        return figures;
    });
}

Result<std::vector<LeisureJobFigureRow>> LeisureJobFigureService::list(const Session& session, const LeisureJobQuestion& question,
                                                                       LeisureJobFigure figure,
                                                                       const std::optional<std::string>& part)
{
    using Rows = std::vector<LeisureJobFigureRow>;
    return m_gate.run<Rows>(session, Operation::ListLeisureJobFigures, [&](Transaction& transaction) -> Result<Rows> {
        if (const Status valid = checkFigurePeriod(question.period); !valid)
            return valid.error();
        Rows rows;
        for (CountedRow& counted : countLeisureJobs(transaction, m_readModel, session, question.period, m_clock.today())) {
            if (counted.figure != figure || (part && partOf(counted.row, question.division) != *part))
                continue;
            if (counted.row.citizen.isSet())
                transaction.concerns(counted.row.citizen);
            rows.push_back(std::move(counted.row));
        }
        std::ranges::stable_sort(
            rows, {}, [](const LeisureJobFigureRow& row) { return danishOrderKey(row.citizen.isSet() ? row.name : row.title); });
        transaction.explain("leisure job figures");
        return rows;
    });
}

}  // namespace fodfaeste
