#include "app/case_system/case_system_service.h"

namespace fodfaeste {

CaseSystemService::CaseSystemService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
