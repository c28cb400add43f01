#pragma once

namespace fodfaeste {

/// What the program has freed goes back to the system, which wipes it before anybody else gets it.
void giveBackFreeMemory();

}  // namespace fodfaeste
