#pragma once

#include "app/access/gate.h"

namespace fodfaeste {

/// Registers and corrects spells of work, education and offers.
class SpellService {
public:
    explicit SpellService(Gate& gate);

    /// Adds a spell with id 0, changes one with an id. Gives it back as stored.
    Result<Spell> save(const Session& session, const Spell& spell);

private:
    Gate& m_gate;
};

}  // namespace fodfaeste
