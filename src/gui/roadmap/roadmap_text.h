#pragma once

#include "app/roadmap/roadmap_view.h"

#include <QCoreApplication>
#include <QString>

namespace fodfaeste {

/// A roadmap in words.
class RoadmapText {
    Q_DECLARE_TR_FUNCTIONS(fodfaeste::RoadmapText)

public:
    static QString of(Agency agency);
    static QString of(RoadmapTopic topic);
    static QString of(TopicStatus status);
    static QString of(StepState state);
    static QString of(ReleaseSource source);
    static QString of(RoadmapKind kind);
    static QString of(ReleaseWarning warning);
    static QString of(const AgencyPerson& person);  ///< "Maria Holm, Jobcenter · 12 34 56 78"
    /// Why that day: "release 14.03.2013 minus 3 months → Saturday → Friday 14.12.2012".
    static QString why(const Deadline& deadline);
    /// "14.03.2013, estimated": the day of release and where it comes from.
    static QString release(const ReleaseRoadmap& roadmap);
    static QString warnings(const std::vector<ReleaseWarning>& warnings);  ///< empty for none
    static QString baton(const RoadmapView& view, Date today);             ///< who holds it, or why it is red
    static QString readiness(Readiness readiness);                         ///< "5 of 9 topics answered"
    static QString move(const StepMove& move);                             ///< what a step does when the release moves
};

}  // namespace fodfaeste
