#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "app/today/today_item.h"

#include <vector>

namespace fodfaeste {

/// What a caseworker begins the day with (I dag). Nobody is missing because a field was empty.
class TodayService {
public:
    TodayService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// For the cases of whoever asks, and for those closed in their hands: by reason, then by date. What is put off or paused is
    /// there as well and says so.
    Result<std::vector<TodayItem>> list(const Session& session);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
