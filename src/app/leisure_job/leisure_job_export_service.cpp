#include "app/leisure_job/leisure_job_export_service.h"

#include "app/leisure_job/leisure_job_count.h"
#include "app/leisure_job/leisure_job_people.h"
#include "app/leisure_job/tidy_text.h"

#include <utility>

namespace fodfaeste {

LeisureJobExportService::LeisureJobExportService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

Result<LeisureJobReport> LeisureJobExportService::report(const Session& session, const LeisureJobExport& wanted)
{
    using Report = LeisureJobReport;
    return m_gate.run<Report>(session, Operation::ExportLeisureJobs, [&](Transaction& transaction) -> Result<Report> {
        if (const Status valid = checkFigurePeriod(wanted.period); !valid)
            return valid.error();
        const std::string purpose = tidyLine(wanted.purpose);
        if (purpose.empty())
            return Error{ErrorCode::InvalidInput, "figures.purpose", "what leaves the house needs its purpose"};
        const Date last = *wanted.period.to;
        const LeisureJobTerms terms = transaction.placements().terms();
        const auto rows = countLeisureJobs(transaction, m_readModel, session, wanted.period, m_clock.today());
        Report report;
        report.period = wanted.period;
        report.madeAt = m_clock.now();
        report.isOfEverybody = seesEverybodysJobs(session);
        report.purpose = purpose;
        report.keptWeeks = terms.keptWeeks(last);
        report.lastingMonths = terms.lastingMonths(last);
        report.adultAge = terms.adultAge(last);
        DividedCounts counts;
        for (const LeisureJobDivision division : kLeisureJobDivisions) {
            auto [whole, parts] = divided(rows, division);
            counts.whole = std::move(whole);
            counts.divisions[static_cast<std::size_t>(division)] = std::move(parts);
        }
        hideSmallNumbers(counts, report);
        transaction.explain(purpose, "format=" + wanted.format + " from=" + toIso(wanted.period.from) + " to=" + toIso(last));
        return report;
    });
}

}  // namespace fodfaeste
