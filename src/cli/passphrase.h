#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/cli.h"

#include <optional>
#include <string>

namespace fodfaeste {

enum class Asking { Once, Twice };

/// The passphrase from the file, else from $FODFAESTE_PASSPHRASE, else from a prompt without echo. Never from the command
/// line, where every user of the machine could read it. InvalidInput "passphrase" where there is none to be had.
Result<Secret> readPassphrase(const std::optional<std::string>& file, const Terminal& terminal, Asking asking);

}  // namespace fodfaeste
