#include "app/citizen/guardian_service.h"

namespace fodfaeste {

GuardianService::GuardianService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
