#include "app/contact/correction_service.h"

namespace fodfaeste {

CorrectionService::CorrectionService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
