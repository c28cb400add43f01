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

/// Moments between the beginning of some work and a little after its end, as long as it takes when the machine is not busy.
class RandomMoments {
public:
    /// Does the work a few times, each time prepared anew.
    RandomMoments(const std::function<void()>& prepare, const test::DoomedProcess::Work& work);

    std::chrono::microseconds next(std::mt19937_64& random) const;

private:
    std::chrono::microseconds m_time;
};

/// Kills the change at random moments and looks what is there: all of the old, or all of the new.
Tally killAtRandomMoments(const DoomedChange& change, int kills, std::mt19937_64 random);
/// Kills it in place of its first call that changes something on the disk, its second, and so on to its last; of a long row of
/// calls only so many are taken, spread evenly.
Tally killAtDiskCalls(const DoomedChange& change, int most);
/// Cuts the power at random calls: what was not synced is lost, kept or torn.
Tally cutPowerAtDiskCalls(const DoomedChange& change, int cuts, std::mt19937_64 random);

}  // namespace fodfaeste::faults
