#include "app/roadmap/release_meeting_service.h"

namespace fodfaeste {

ReleaseMeetingService::ReleaseMeetingService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
