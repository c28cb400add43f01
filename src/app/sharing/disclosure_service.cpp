#include "app/sharing/disclosure_service.h"

namespace fodfaeste {

DisclosureService::DisclosureService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
