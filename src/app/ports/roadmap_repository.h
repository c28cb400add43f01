#pragma once

#include "domain/roadmap/release_roadmap.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// What use cases ask of a store about roadmaps, their steps, topics, batons and moved releases. A roadmap is read and saved
/// whole.
class RoadmapRepository {
public:
    virtual ~RoadmapRepository() = default;

    virtual std::optional<ReleaseRoadmap> find(ReleaseRoadmapId id) = 0;
    virtual std::vector<ReleaseRoadmap> ofCase(CaseFileId caseFile) = 0;  ///< oldest first
    virtual std::optional<ReleaseRoadmap> openOfStay(CustodyStayId stay) = 0;
    virtual std::vector<ReleaseRoadmap> releasedBetween(const Period& days) = 0;  ///< by day of release, then id
    virtual ReleaseRoadmapId add(const ReleaseRoadmap& roadmap) = 0;
    virtual Result<Revision> save(const ReleaseRoadmap& roadmap) = 0;

    virtual std::vector<TemplateStep> templateSteps() = 0;
    /// The number in force on a day: "baton_answer_days", "full_plan_months", "contact_within_days"; 0 when there is none.
    virtual int term(std::string_view code, Date day) = 0;
};

}  // namespace fodfaeste
