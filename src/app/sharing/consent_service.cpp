#include "app/sharing/consent_service.h"

namespace fodfaeste {

ConsentService::ConsentService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
