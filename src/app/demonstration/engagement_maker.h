#pragma once

#include "app/demonstration/life_plan.h"
#include "domain/custody/custody_stay.h"
#include "domain/spell/spell.h"

#include <vector>

namespace fodfaeste::demonstration {

/// The jobs, schools and offers of an episode, one or two for each such phase.
std::vector<Spell> makeSpells(const Episode& episode, CaseFileId caseFile);

/// The stays in prison of a life: a time of remand, and often a sentence after it.
std::vector<CustodyStay> makeStays(const LifePlan& plan, CitizenId citizen);

}  // namespace fodfaeste::demonstration
