#include "app/letter/letter_service.h"

namespace fodfaeste {

LetterService::LetterService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
