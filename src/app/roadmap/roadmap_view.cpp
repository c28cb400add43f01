#include "app/roadmap/roadmap_view.h"

#include "base/fold.h"

#include <algorithm>

namespace fodfaeste {

int MovePreview::moving() const
{
    return static_cast<int>(std::ranges::count(steps, StepMoveKind::Moves, &StepMove::kind));
}

std::string tidied(std::string_view words)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = words.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return normalised(words.substr(first, words.find_last_not_of(kBlanks) - first + 1));
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
