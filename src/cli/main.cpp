#include "base/log.h"
#include "base/secret.h"
#include "cli/cli.h"
#include "store/open_store.h"

#include <exception>
#include <iostream>
#include <unistd.h>

int main(int count, char** values)
{
    using namespace fodfaeste;
    if (!forbidMemoryDumps())
        writeLog(LogLevel::Warning, "memory dumps could not be forbidden");
    try {
        const std::vector<std::string> arguments(values + 1, values + count);
        const Terminal terminal{std::cout, std::cerr, ::isatty(STDOUT_FILENO) == 1, ::isatty(STDERR_FILENO) == 1,
                                ::isatty(STDIN_FILENO) == 1};
        SqliteStoreLibrary library;
        return static_cast<int>(runCli(arguments, terminal, library));
    } catch (const std::exception&) {
        // What it says could name a person.
        std::cerr << "fodfaeste-cli: unexpected: the program met a fault of its own\n";
        return static_cast<int>(ExitCode::Failed);
    }
}
