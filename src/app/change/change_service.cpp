#include "app/change/change_service.h"

namespace fodfaeste {

ChangeService::ChangeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
