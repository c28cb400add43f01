#pragma once

#include "app/access/session.h"
#include "app/ports/clock.h"
#include "app/ports/store_library.h"

#include <string>

namespace fodfaeste {

/// Gives a store that is closed a new key: everybody who can open it still can, and what somebody copied before no longer
/// follows what is written from now on. Whoever asks must administer (Forbidden). Errors as StoreLibrary::open; Cancelled leaves
/// everything as it was, and so does a power cut at any moment before it is done.
Result<Session> rotateKey(StoreLibrary& library, const std::string& path, const Opener& opener, const Clock& clock,
                          Progress& progress);

}  // namespace fodfaeste
