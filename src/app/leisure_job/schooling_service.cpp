#include "app/leisure_job/schooling_service.h"

namespace fodfaeste {

SchoolingService::SchoolingService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
