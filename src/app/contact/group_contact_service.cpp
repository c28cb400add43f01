#include "app/contact/group_contact_service.h"

namespace fodfaeste {

GroupContactService::GroupContactService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
