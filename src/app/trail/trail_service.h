#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "app/trail/trail_head.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// A line of the trail with the names that stand behind its numbers.
struct TrailRow {
    AuditEntry entry;
    std::string citizen;  ///< name and case number where exactly one is concerned
};

struct TrailAnswer {
    std::vector<TrailRow> rows;  ///< newest first
    bool more = false;           ///< there are older ones
};

/// What is asked of the trail; the filter of the port, and from where the page goes on.
struct TrailQuestion {
    TrailFilter filter;
    std::int64_t before = 0;  ///< lines older than this number; 0 from the newest
    int limit = 200;
};

struct SampleQuestion {
    int days = 30;
    int size = 20;
    bool withoutOwnCases = true;  ///< what the case relation explains is passed over
};

/// Reading the audit trail. Reading it is in the trail as well.
class TrailService {
public:
    TrailService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// Everything; whoever may not see all of it sees their own lines.
    Result<TrailAnswer> lines(const Session& session, const TrailQuestion& question);
    /// Lines of the last days, drawn so that nobody can foresee which; a team lead gets those of the own team.
    Result<TrailAnswer> sample(const Session& session, const SampleQuestion& question);
    /// Every line about one citizen, for the answer to a citizen who asks (GDPR art. 15), oldest first.
    Result<TrailAnswer> aboutCitizen(const Session& session, CitizenId citizen);
    /// As lines(), for a file; the export is in the trail with what was asked.
    Result<TrailAnswer> forExport(const Session& session, const TrailFilter& filter);

    Result<TrailHead> signedHead(const Session& session);
    /// What the store lacks or has otherwise than the head says; nothing when it agrees.
    Result<std::optional<TrailFault>> check(const Session& session, const TrailHead& head);

private:
    std::vector<TrailRow> named(std::vector<AuditEntry> entries) const;

    Gate& m_gate;
    const Clock& m_clock;
    const ReadModel& m_readModel;
};

}  // namespace fodfaeste
