#pragma once

#include "app/access/gate.h"
#include "domain/sharing/guardian.h"

#include <vector>

namespace fodfaeste {

/// Who has custody of a young person under age.
class GuardianService {
public:
    explicit GuardianService(Gate& gate);

    Result<std::vector<Guardian>> ofCitizen(const Session& session, CitizenId citizen);
    /// Adds one with id 0. InvalidInput on "guardian.name" or "guardian.to".
    Result<Guardian> save(const Session& session, const Guardian& guardian);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
