#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/outcome/year_end_figures.h"

#include <optional>
#include <string>

namespace fodfaeste {

struct YearEndRequest {
    int year = 0;
    std::optional<Date> cutOff;  ///< 31 December of the year unless given
    std::optional<int> agesOf;   ///< use the age bounds of this year, to compare two years on the same bounds
};

/// Year-end status (status ved årets udgang) of the krimi programme.
class OutcomeService {
public:
    OutcomeService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// The counts alone. InvalidInput "year" when the programme has no age bounds for the year.
    Result<YearEndFigures> counts(const Session& session, const YearEndRequest& request);
    /// Counts and the list behind them, with names and deciding records.
    Result<YearEndFigures> list(const Session& session, const YearEndRequest& request);
    /// Counts and list for an export; the trail keeps format, whether CPR numbers are shown, and the reason.
    /// With `showCpr` the operation is ExportWithCpr and the reason must not be empty.
    struct Export {
        std::string format;
        bool withList = false;
        bool showCpr = false;
        std::string reason;
    };
    Result<YearEndFigures> forExport(const Session& session, const YearEndRequest& request, const Export& how);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
