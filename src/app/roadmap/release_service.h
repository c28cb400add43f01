#pragma once

#include "app/read_model/read_model.h"
#include "app/roadmap/roadmap_desk.h"

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

/// One release of the list.
struct ReleaseRow {
    RoadmapView view;
    std::string name;
    std::string facility;               ///< of the stay; empty when none is known
    std::optional<Date> firstAttended;  ///< first attended contact from the day of release on
    std::optional<int> daysToContact;   ///< from release to that contact
};

/// The figures of releases, each with the rows that it counts.
struct ReleaseFigures {
    std::vector<ReleaseRow> rows;  ///< all releases of the period that have come, by day
    int released = 0;
    int contacted = 0;        ///< of them with an attended contact
    int contactedInTime = 0;  ///< within `withinDays`
    int withinDays = 0;
    std::optional<double> medianDays;  ///< of those contacted
    int ready = 0;                     ///< with every topic answered
    int stepsDue = 0;
    int stepsInTime = 0;
    int withoutHolder = 0;  ///< of them with an open roadmap that nobody holds
};

enum class ReleaseFigure { Released, Contacted, ContactedInTime, NotContacted, Ready, WithoutHolder };

/// The rows that a figure counts, by the same code that counts them.
std::vector<ReleaseRow> rowsOf(const ReleaseFigures& figures, ReleaseFigure figure);

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
    /// Of the releases in a period; of one facility unless it is empty. Numbers only, without rows: list() tells who they are.
    Result<ReleaseFigures> figures(const Session& session, const Period& period, const std::string& facility = {});
    Result<std::vector<ReleaseRow>> list(const Session& session, const Period& period, ReleaseFigure figure,
                                         const std::string& facility = {});

private:
    enum class Whom { OwnOrAll, Everybody };
    std::vector<ReleaseRow> rows(Transaction& transaction, const Session& session, const Period& period, Whom whom);
    ReleaseFigures counted(Transaction& transaction, const Session& session, const Period& period, const std::string& facility);
    Result<RoadmapView> endNow(Transaction& transaction, const Session& session, const CaseFile& caseFile,
                               const UnplannedRelease& release);

    RoadmapDesk m_desk;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
