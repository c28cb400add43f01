#pragma once

#include "app/access/gate.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// One look at somebody else's case, as the team lead reads of it.
struct AccessRow {
    AccessGrant grant;
    std::string citizenName;
};

/// Reasons that open somebody else's case, and the team lead's reading of them.
class AccessService {
public:
    AccessService(Gate& gate, const Clock& clock);

    /// Opens the citizen's page for eight hours. InvalidInput "reason" for fewer than 15 letters: it is read by others.
    Result<AccessGrant> ask(const Session& session, CitizenId citizen, AccessCause cause, const std::string& reason);
    /// Every look with a reason in the last days, newest first; those given by the program itself are left out.
    Result<std::vector<AccessRow>> digest(const Session& session, int days);

private:
    Gate& m_gate;
    const Clock& m_clock;
};

}  // namespace fodfaeste
