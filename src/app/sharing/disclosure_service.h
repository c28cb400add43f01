#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

namespace fodfaeste {

/// Registers what is disclosed, under the rules of each legal basis.
class DisclosureService {
public:
    DisclosureService(Gate& gate, const Clock& clock, const ReadModel& readModel);

private:
    [[maybe_unused]] Gate& m_gate;
    [[maybe_unused]] const Clock& m_clock;
    [[maybe_unused]] const ReadModel& m_readModel;
};

}  // namespace fodfaeste
