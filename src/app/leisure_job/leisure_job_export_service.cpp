#include "app/leisure_job/leisure_job_export_service.h"

namespace fodfaeste {

LeisureJobExportService::LeisureJobExportService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
