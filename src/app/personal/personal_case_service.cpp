#include "app/personal/personal_case_service.h"

namespace fodfaeste {

PersonalCaseService::PersonalCaseService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
