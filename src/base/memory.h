#pragma once

namespace fodfaeste {

/// From now on what the program frees is overwritten, so that texts do not stay behind in memory. Called first thing in main.
void wipeFreedMemory();

/// What the program has freed goes back to the system, which wipes it before anybody else gets it.
void giveBackFreeMemory();

}  // namespace fodfaeste
