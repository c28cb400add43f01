#include "app/roadmap/roadmap_service.h"

namespace fodfaeste {

RoadmapService::RoadmapService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
