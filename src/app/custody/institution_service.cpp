#include "app/custody/institution_service.h"

namespace fodfaeste {

InstitutionService::InstitutionService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
