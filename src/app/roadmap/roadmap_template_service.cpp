#include "app/roadmap/roadmap_template_service.h"

namespace fodfaeste {

RoadmapTemplateService::RoadmapTemplateService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
