#pragma once

#include "cli/commands.h"

#include <memory>

namespace fodfaeste {

/// A store that a command has opened, and as whom.
struct OpenedOffice {
    std::unique_ptr<Workplace> workplace;
    Session session;
};

Result<OpenedOffice> openOffice(const StoreChoice& choice, const Terminal& terminal, StoreLibrary& library);

/// As loginFrom gives it; empty when nobody was named.
Result<std::string> loginOf(const StoreChoice& choice);

/// Says on `err` what went wrong, and gives the exit code: a missing passphrase is wrong usage, everything else a failure.
ExitCode fail(const Terminal& terminal, const Error& error);

}  // namespace fodfaeste
