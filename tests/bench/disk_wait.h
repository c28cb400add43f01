#pragma once

namespace fodfaeste::bench {

/// Milliseconds for which this thread has waited so far until the disk had confirmed something. Every use case ends with a line
/// in the audit trail on disk, so on a slow disk even a figure about memory would be one about the disk; measurements take it
/// off.
double millisecondsWaitedForDisk();

}  // namespace fodfaeste::bench
