#pragma once

#include "app/access/gate.h"
#include "app/ports/store_library.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// Where a demonstration store keeps the day that its calendar shows.
inline constexpr std::string_view kDemonstrationDayNote = "demonstration.today";

struct IntegrityReport {
    std::vector<std::string> faults;  ///< English; empty when all is well
    std::int64_t auditLines = 0;
    int citizens = 0;

    bool isSound() const { return faults.empty(); }
};

/// Looks after the store itself.
class StoreService {
public:
    StoreService(Gate& gate, const ReadModel& readModel);

    /// File, schema, references and audit trail. Cancelled when the person stops it.
    Result<IntegrityReport> verify(const Session& session, Progress& progress);
    /// The demonstration's day; nothing in other stores.
    Result<std::optional<Date>> demonstrationDay(const Session& session);
    Result<Done> setDemonstrationDay(const Session& session, Date day);

private:
    Gate& m_gate;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
