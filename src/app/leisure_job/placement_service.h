#pragma once

#include "app/access/gate.h"
#include "app/ports/leisure_job_repositories.h"
#include "app/read_model/read_model.h"
#include "domain/working_time/working_time_exception.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// One young person on the way into a job, as the board shows it.
struct PlacementRow {
    Placement placement;
    CitizenId citizen;
    std::string name;
    int age = 0;
    std::optional<int> districtNo;
    std::string employerName;
};

/// An employer that nobody has written down yet: name and place of work, all that a placement needs.
struct NewEmployer {
    std::string name;
    std::string place;  ///< code of the place of work
};

/// A job for somebody: as it is suggested, or at once as it starts.
struct NewPlacement {
    CaseFileId caseFile;
    EmployerId employer;
    JobOpeningId opening;  ///< unset for a job that was never posted
    std::string title;
    std::optional<WeeklyHours> weeklyHours;
    std::string pattern;
    PlacementStep first;
    NewEmployer newEmployer{};                       ///< instead of an employer; one of that name is taken if there is one
    std::vector<WorkingTimeException> exceptions{};  ///< rule and note of each; needed for hours beyond the general rules
};

/// Takes young people from the suggestion to the last day of a leisure job. A start is an employment spell of the case, so the
/// year-end figures see it, and brings tasks to follow up; an end closes the spell and settles the tasks that lie after it.
class PlacementService {
public:
    PlacementService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// The placements of own cases, a team lead's of all; newest step first. Those that were over before `since` stay out.
    Result<std::vector<PlacementRow>> board(const Session& session, Date since);
    Result<std::vector<Placement>> ofCitizen(const Session& session, CitizenId citizen);

    /// InvalidInput with the field, "placement.pattern" for a start with unlawful hours; Conflict on "placement.opening" when
    /// all its positions are taken, on "placement.exception" for a start with hours that need one.
    Result<Placement> add(const Session& session, const NewPlacement& placement);
    /// Several young people for one opening in one go: all of them, or none.
    Result<std::vector<Placement>> suggest(const Session& session, JobOpeningId opening,
                                           const std::vector<CaseFileId>& caseFiles);
    /// Conflict when the stage does not follow, or the job has no position left to start in; hours as with add().
    Result<Placement> advance(const Session& session, PlacementId placement, const PlacementStep& step);
    /// Title, hours and pattern; also of the spell, once it runs. The wage refund follows the hours.
    Result<Placement> save(const Session& session, const Placement& placement);
    /// For steps that were written down wrong: all of them as they are to be, a start or an end on another day, or without the
    /// end of a job that goes on. Spell, follow-ups and refund go with them. Conflict when a start would be gone, which only
    /// taking the change back can do.
    Result<Placement> correct(const Session& session, PlacementId id, const std::vector<PlacementStep>& steps);

private:
    Result<Placement> put(Transaction& transaction, const Session& session, const NewPlacement& wanted);
    Status enter(Transaction& transaction, Placement& placement, CitizenId citizen,
                 const std::vector<WorkingTimeException>& granted);
    Result<Placement> kept(Transaction& transaction, const Session& session, Placement placement,
                           std::vector<WorkingTimeException> exceptions);

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
