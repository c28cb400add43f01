#pragma once

#include "app/ports/store_library.h"

#include <ostream>
#include <string>
#include <vector>

namespace fodfaeste {

/// How a command ends, as the shell sees it.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What a command talks to. `out` takes results, `err` everything else.
struct Terminal {
    std::ostream& out;
    std::ostream& err;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool canAsk = false;  ///< somebody sits there who can type a passphrase
};

/// Runs one command of fodfaeste-cli; `arguments` without the program's name.
ExitCode runCli(const std::vector<std::string>& arguments, const Terminal& terminal, StoreLibrary& library);

}  // namespace fodfaeste
