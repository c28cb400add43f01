#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

namespace fodfaeste {

/// Makes roadmaps from templates, settles their steps and topics, and moves them with the release.
class RoadmapService {
public:
    RoadmapService(Gate& gate, const Clock& clock, const ReadModel& readModel);

private:
    [[maybe_unused]] Gate& m_gate;
    [[maybe_unused]] const Clock& m_clock;
    [[maybe_unused]] const ReadModel& m_readModel;
};

}  // namespace fodfaeste
