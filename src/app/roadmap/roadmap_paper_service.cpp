#include "app/roadmap/roadmap_paper_service.h"

namespace fodfaeste {

RoadmapPaperService::RoadmapPaperService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
