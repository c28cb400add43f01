#pragma once

#include "app/access/gate.h"

namespace fodfaeste {

/// Registers and corrects custody stays.
class CustodyService {
public:
    explicit CustodyService(Gate& gate);

    /// Adds a stay with id 0, changes one with an id. Conflict when it overlaps another by more than the day of a transfer.
    Result<CustodyStay> save(const Session& session, const CustodyStay& stay);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
