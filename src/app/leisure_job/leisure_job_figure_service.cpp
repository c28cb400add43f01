#include "app/leisure_job/leisure_job_figure_service.h"

namespace fodfaeste {

LeisureJobFigureService::LeisureJobFigureService(Gate& gate, const Clock& clock, const ReadModel& readModel)
    : m_gate{gate}
    , m_clock{clock}
    , m_readModel{readModel}
{}

}  // namespace fodfaeste
