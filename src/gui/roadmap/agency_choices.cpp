#include "gui/roadmap/agency_choices.h"

#include "gui/roadmap/roadmap_text.h"

#include <QComboBox>

namespace fodfaeste {

void fillAgencies(QComboBox& box)
{
    for (const Agency agency : kAgencies)
        box.addItem(RoadmapText::of(agency), static_cast<int>(agency));
}

void fillTopics(QComboBox& box, const QString& none)
{
    box.addItem(none, -1);
    for (const RoadmapTopic topic : kRoadmapTopics)
        box.addItem(RoadmapText::of(topic), static_cast<int>(topic));
}

void fillSources(QComboBox& box)
{
    for (const ReleaseSource source : {ReleaseSource::Given, ReleaseSource::Caseworker, ReleaseSource::Estimate})
        box.addItem(RoadmapText::of(source), static_cast<int>(source));
}

}  // namespace fodfaeste
