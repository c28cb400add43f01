#include "app/roadmap/roadmap_view.h"

#include <algorithm>

namespace fodfaeste {

int MovePreview::moving() const
{
    return static_cast<int>(std::ranges::count(steps, StepMoveKind::Moves, &StepMove::kind));
}

RoadmapView viewOf(ReleaseRoadmap roadmap, CitizenId citizen, Date today, int workingDaysToAnswer)
{
    RoadmapView view;
    view.citizen = citizen;
    for (const RoadmapStep& step : roadmap.steps)
        view.whys.push_back(step.rule ? std::optional{step.rule->from(roadmap.anchors)} : std::nullopt);
    view.warnings = warningsOf(roadmap.anchors.release);
    view.baton = roadmap.batonState(today, workingDaysToAnswer);
    view.readiness = roadmap.readiness();
    view.overdue = roadmap.isOpen() ? roadmap.overdueOn(today) : 0;
    view.roadmap = std::move(roadmap);
    return view;
}

}  // namespace fodfaeste
