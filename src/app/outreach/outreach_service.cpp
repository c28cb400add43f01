#include "app/outreach/outreach_service.h"

namespace fodfaeste {

OutreachService::OutreachService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
