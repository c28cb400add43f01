#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// Why a case stands on today's list.
enum class TodayReason {
    TaskOverdue,
    TaskToday,
    ContactOverdue,  ///< no two-way contact for more than 30 days
    NeverReached,    ///< open for more than a week without any two-way contact
    ReleaseNear,     ///< expected release within 30 days
};

struct TodayItem {
    TodayReason reason = TodayReason::TaskToday;
    CitizenId citizen;
    CaseFileId caseFile;
    std::string name;
    std::string caseNumber;
    std::optional<TaskId> task;
    std::string text;          ///< of the task; facility for ReleaseNear; empty otherwise
    std::optional<Date> date;  ///< due day, day of the latest two-way contact, opening of the case, expected release
};

/// What a caseworker begins the day with (I dag). Nobody is missing because a field was empty.
class TodayService {
public:
    TodayService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// For the cases of whoever asks: by reason in the order above, then by date.
    Result<std::vector<TodayItem>> list(const Session& session);

private:
    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
