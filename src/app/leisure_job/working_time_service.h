#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/leisure_job/placement.h"
#include "domain/working_time/working_time_exception.h"

namespace fodfaeste {

/// All that hours are held against while somebody types them: whose they are, and the law.
struct WorkingTimeBasis {
    CitizenId citizen;
    std::string name;
    YoungWorker worker;
    WorkingTimeBook book;
};

/// Why the hours of a job that runs have to be looked at again.
enum class HoursReview {
    NotLawful,       ///< they are not, by the rules of the days ahead
    NeedsException,  ///< they need one that nobody has granted
};

/// A job that runs and whose hours are not in order, now or from a day ahead on.
struct HoursReviewRow {
    Placement placement;
    CitizenId citizen;
    std::string name;
    std::string employerName;
    HoursReview why = HoursReview::NotLawful;
    WorkingTimeFinding finding;  ///< the gravest
};

/// Checks the hours of leisure jobs against the rules of young people's work.
class WorkingTimeService {
public:
    WorkingTimeService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// For checks in memory, one for each key that is pressed.
    Result<WorkingTimeBasis> basis(const Session& session, CaseFileId caseFile);
    /// What was granted, rule by rule. InvalidInput on "exception.note" without words.
    Result<std::vector<WorkingTimeException>> grant(const Session& session, PlacementId placement, WorkingTimeRule rule,
                                                    const std::string& note);
    Result<std::vector<WorkingTimeException>> exceptions(const Session& session, PlacementId placement);
    /// Jobs that run, of own cases or a team lead's of all, whose hours are not lawful within some days from today on: a
    /// birthday, the end of school or a school year may have changed that. By the day from which on.
    Result<std::vector<HoursReviewRow>> review(const Session& session, int daysAhead);

private:
    Result<CitizenId> admitted(Transaction& transaction, const Session& session, PlacementId placement);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
