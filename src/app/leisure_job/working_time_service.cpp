#include "app/leisure_job/working_time_service.h"

namespace fodfaeste {

WorkingTimeService::WorkingTimeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
