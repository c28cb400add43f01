#include "app/snippet/snippet_service.h"

namespace fodfaeste {

SnippetService::SnippetService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
