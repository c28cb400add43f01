#include "app/hand_over/hand_over_service.h"

namespace fodfaeste {

HandOverService::HandOverService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
