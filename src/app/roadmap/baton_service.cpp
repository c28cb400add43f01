#include "app/roadmap/baton_service.h"

namespace fodfaeste {

BatonService::BatonService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
