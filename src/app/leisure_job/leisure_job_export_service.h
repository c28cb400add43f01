#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/leisure_job/leisure_job_report.h"

#include <string>

namespace fodfaeste {

struct LeisureJobExport {
    Period period;        ///< with its last day
    std::string format;   ///< "pdf", "xlsx", "csv": for the trail
    std::string purpose;  ///< what the figures are for, as the trail keeps it
};

/// The figures of leisure jobs on their way out of the house: small numbers are hidden, whoever asks. A team lead's and an
/// analyst's are of everybody, anybody else's of the cases in their own hands.
class LeisureJobExportService {
public:
    LeisureJobExportService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// InvalidInput on "figures.period" when it has no end or is turned round, on "figures.purpose" without a purpose.
    Result<LeisureJobReport> report(const Session& session, const LeisureJobExport& wanted);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
