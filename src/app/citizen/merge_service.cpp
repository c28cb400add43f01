#include "app/citizen/merge_service.h"

namespace fodfaeste {

MergeService::MergeService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
