#pragma once

#include "domain/roadmap/release_roadmap.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// What a roadmap is to start with.
struct RoadmapStart {
    CaseFileId caseFile;
    Date release{};
    ReleaseSource source = ReleaseSource::Caseworker;
    std::optional<RoadmapKind> kind;     ///< nothing: by the length of the stay; a choice for supervision after a short sentence
    std::optional<AgencyPerson> holder;  ///< nothing: whoever starts it
};

/// A step as it would be, with the why of its day.
struct PreviewedStep {
    RoadmapStep step;
    Deadline why;
    bool isPast = false;  ///< due before today
};

struct RoadmapPreview {
    RoadmapKind kind = RoadmapKind::Full;
    Anchors anchors;
    CustodyStayId stay;  ///< unset when the citizen is in no known stay: today stands for the admission
    std::vector<PreviewedStep> steps;
    std::vector<ReleaseWarning> warnings;
};

/// A roadmap as pages show it: with the why of each day, and what is red.
struct RoadmapView {
    ReleaseRoadmap roadmap;
    CitizenId citizen;
    std::vector<std::optional<Deadline>> whys;  ///< one for each step; nothing where a hand set the day
    std::vector<ReleaseWarning> warnings;       ///< of the day of release
    BatonState baton;
    Readiness readiness;
    int overdue = 0;  ///< steps

    bool isRed() const { return baton.isRed() || overdue > 0; }
};

/// A new day of release.
struct ReleaseChange {
    Date release{};
    ReleaseSource source = ReleaseSource::Caseworker;
    std::string reason;
};

struct MovePreview {
    Anchors from;
    Anchors to;
    std::vector<StepMove> steps;
    std::vector<ReleaseWarning> warnings;
    int moving() const;
};

/// Words as they are kept: composed, without blanks around them. A reason of blanks alone is none.
std::string tidied(std::string_view words);

/// What the person sees, made from the roadmap the same way everywhere.
RoadmapView viewOf(ReleaseRoadmap roadmap, CitizenId citizen, Date today, int workingDaysToAnswer);

}  // namespace fodfaeste
