#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

namespace fodfaeste {

/// Checks the hours of leisure jobs against the rules of young people's work.
class WorkingTimeService {
public:
    WorkingTimeService(Gate& gate, const Clock& clock, const ReadModel& readModel);

private:
    [[maybe_unused]] Gate& m_gate;
    [[maybe_unused]] const Clock& m_clock;
    [[maybe_unused]] const ReadModel& m_readModel;
};

}  // namespace fodfaeste
