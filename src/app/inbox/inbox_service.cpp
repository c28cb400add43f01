#include "app/inbox/inbox_service.h"

namespace fodfaeste {

InboxService::InboxService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
