#pragma once

#include "app/ports/roadmap_repository.h"
#include "store/sql/connection.h"

namespace fodfaeste {

class SqlRoadmapRepository final : public RoadmapRepository {
public:
    explicit SqlRoadmapRepository(sql::Connection& connection) : m_connection{connection} {}

    std::optional<ReleaseRoadmap> find(ReleaseRoadmapId id) override;
    std::vector<ReleaseRoadmap> ofCase(CaseFileId caseFile) override;
    std::optional<ReleaseRoadmap> openOfStay(CustodyStayId stay) override;
    std::vector<ReleaseRoadmap> releasedBetween(const Period& days) override;
    ReleaseRoadmapId add(const ReleaseRoadmap& roadmap) override;
    Result<Revision> save(const ReleaseRoadmap& roadmap) override;

    std::vector<TemplateStep> templateSteps() override;
    int term(std::string_view code, Date day) override;

private:
    ReleaseRoadmap whole(ReleaseRoadmap roadmap);
    std::vector<ReleaseRoadmap> whole(std::vector<ReleaseRoadmap> roadmaps);
    void keepParts(ReleaseRoadmapId id, const ReleaseRoadmap& roadmap);
    void keepStep(ReleaseRoadmapId id, const RoadmapStep& step);
    void keepTopic(ReleaseRoadmapId id, const TopicEntry& entry);
    void keepMove(ReleaseRoadmapId id, const ReleaseMove& move);
    void keepBaton(ReleaseRoadmapId id, const BatonSpell& baton);
    void keepOffer(ReleaseRoadmapId id, const BatonOffer& offer);

    sql::Connection& m_connection;
};

}  // namespace fodfaeste
