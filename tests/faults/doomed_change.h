#pragma once

#include "faults/fault_row.h"
#include "support/doomed_process.h"

#include <chrono>
#include <functional>
#include <string>

namespace fodfaeste::faults {

/// A change that must happen whole or not at all, however it is interrupted. Whatever is to be interrupted from outside
/// is described so: an import, a migration, a new key, a backup.
struct DoomedChange {
    /// Puts everything back to how it was before the change.
    std::function<void()> prepare;
    /// Calls ready() when the change begins, and tells 1 when it is acknowledged; throws when it cannot be done.
    test::DoomedProcess::Work work;
    /// All that the change touches, as text; throws when it cannot be read or is not sound.
    std::function<std::string()> content;
};

/// A moment between the beginning of something that takes so long and a little after its end.
std::chrono::microseconds momentWithin(std::chrono::microseconds time, std::mt19937_64& random);

/// Kills the change at random moments and looks what is there: all of the old, or all of the new.
Tally killAtRandomMoments(const DoomedChange& change, int kills, std::mt19937_64 random);
/// Kills it in place of its first call that changes something on the disk, its second, and so on to its last; of a long row of
/// calls only so many are taken, spread evenly.
Tally killAtDiskCalls(const DoomedChange& change, int most);
/// Cuts the power at random calls: what was not synced is lost, kept or torn.
Tally cutPowerAtDiskCalls(const DoomedChange& change, int cuts, std::mt19937_64 random);

}  // namespace fodfaeste::faults
