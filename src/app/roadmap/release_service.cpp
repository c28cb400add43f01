#include "app/roadmap/release_service.h"

namespace fodfaeste {

ReleaseService::ReleaseService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
