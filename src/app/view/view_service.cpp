#include "app/view/view_service.h"

namespace fodfaeste {

ViewService::ViewService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
