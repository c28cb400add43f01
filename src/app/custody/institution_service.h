#pragma once

#include "app/access/gate.h"
#include "app/read_model/read_model.h"
#include "domain/custody/institution.h"

#include <vector>

namespace fodfaeste {

/// The prisons and other places of custody, as data that the team keeps.
class InstitutionService {
public:
    InstitutionService(Gate& gate, const Clock& clock, const ReadModel& readModel);

    /// By name, retired ones too.
    Result<std::vector<Institution>> list(const Session& session);
    /// Adds one with id 0. Conflict on "institution.name" when another has it.
    Result<Institution> save(const Session& session, const Institution& institution);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
