#pragma once

#include "app/read_model/read_model.h"
#include "app/roadmap/release_figures.h"
#include "app/roadmap/roadmap_desk.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// Somebody walked out unannounced, or on another day than planned.
struct UnplannedRelease {
    CaseFileId caseFile;
    Date day{};               ///< today, or a day before
    std::string contactTask;  ///< the words of the task that is due today, in the person's language
    std::string reason;       ///< why the day of a roadmap that ran already became this one
};

/// The releases ahead, unplanned releases, and the figures of releases.
class ReleaseService {
public:
    ReleaseService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Ends the stay, starts a roadmap for today or moves the open one, and makes a task that is due today: all, or nothing.
    /// InvalidInput on "release.day" for a day after today, "roadmap.reason" when an open one has to move and no
    /// reason is given; Conflict when it is released already.
    Result<RoadmapView> releaseNow(const Session& session, const UnplannedRelease& release);
    /// Open roadmaps of own cases, a team lead's of all, whose release lies in the days from today on; by day.
    Result<std::vector<ReleaseRow>> ahead(const Session& session, int days);
    /// Released on or before today, in open roadmaps, without an attended contact since; oldest first.
    Result<std::vector<ReleaseRow>> waiting(const Session& session);
    /// Every open roadmap of own cases, a team lead's of all, ahead and behind; by day.
    Result<std::vector<ReleaseRow>> open(const Session& session);
    /// Numbers only: list() tells who they are. Whoever may not list them is told no small ones. InvalidInput on
    /// "figures.period" when it has no end or is turned round.
    Result<ReleaseFigures> figures(const Session& session, const Period& period);
    /// The rows that a number counts; of one institution when `facility` names it, empty for those not known.
    Result<std::vector<ReleaseRow>> list(const Session& session, const Period& period, ReleaseFigure figure,
                                         const std::optional<std::string>& facility = {});

private:
    enum class Whom { OwnOrAll, Everybody };
    using Wanted = std::function<bool(const ReleaseRoadmap&)>;
    std::vector<ReleaseRow> rows(Transaction& transaction, const Session& session, Whom whom, const Wanted& isWanted);
    /// What an office's own lists have in common.
    Result<std::vector<ReleaseRow>> listed(const Session& session, const Wanted& isWanted,
                                           const std::function<bool(const ReleaseRow&)>& isShown);
    ReleaseTerms terms(Transaction& transaction, const Period& period) const;
    std::vector<CountedRelease> counted(Transaction& transaction, const Session& session, const ReleaseTerms& terms);
    Result<RoadmapView> endNow(Transaction& transaction, const Session& session, const CaseFile& caseFile,
                               const UnplannedRelease& release);

    RoadmapDesk m_desk;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
