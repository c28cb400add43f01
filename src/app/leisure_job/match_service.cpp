#include "app/leisure_job/match_service.h"

namespace fodfaeste {

MatchService::MatchService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
