#pragma once

#include "app/access/gate.h"
#include "app/roadmap/roadmap_view.h"

#include <functional>

namespace fodfaeste {

/// What the roadmap services share inside a transaction: finding a roadmap for somebody who may see it, and keeping it.
class RoadmapDesk {
public:
    RoadmapDesk(Gate& gate, const Clock& clock) : m_gate{gate}, m_clock{clock} {}

    using Edit = std::function<Status(ReleaseRoadmap&)>;

    /// One use case that changes an open roadmap.
    Result<RoadmapView> change(const Session& session, Operation operation, ReleaseRoadmapId id, const char* purpose,
                               const Edit& edit);
    Result<RoadmapView> look(const Session& session, ReleaseRoadmapId id);

    /// The case file, once its citizen was admitted.
    Result<CaseFile> admitted(Transaction& transaction, const Session& session, CaseFileId caseFile);
    RoadmapView shown(Transaction& transaction, ReleaseRoadmap roadmap, CitizenId citizen) const;
    Result<RoadmapView> kept(Transaction& transaction, const ReleaseRoadmap& roadmap, CitizenId citizen);
    Result<RoadmapPreview> planned(Transaction& transaction, const CaseFile& caseFile, const RoadmapStart& start);
    /// Conflict when the case has an open one.
    Result<RoadmapView> started(Transaction& transaction, const Session& session, const CaseFile& caseFile,
                                const RoadmapStart& start);

    Gate& gate() { return m_gate; }
    const Clock& clock() const { return m_clock; }

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
