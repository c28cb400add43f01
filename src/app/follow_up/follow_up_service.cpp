#include "app/follow_up/follow_up_service.h"

namespace fodfaeste {

FollowUpService::FollowUpService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
