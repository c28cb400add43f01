#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

namespace fodfaeste {

/// Release meetings: who takes part, what is to be settled, what was decided.
class ReleaseMeetingService {
public:
    ReleaseMeetingService(Gate& gate, const Clock& clock, const ReadModel& readModel);

private:
    [[maybe_unused]] Gate& m_gate;
    [[maybe_unused]] const Clock& m_clock;
    [[maybe_unused]] const ReadModel& m_readModel;
};

}  // namespace fodfaeste
