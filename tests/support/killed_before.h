#pragma once

#include <functional>
#include <stdexcept>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace fodfaeste::test {

/// Called before each step of a piece of work.
using StepHook = std::function<void(std::string_view step)>;

/// Does the work in a process that ends before the step of that number. Gives false when the work came to its end first.
inline bool killedBefore(int step, const std::function<void(const StepHook&)>& work)
{
    constexpr int kKilled = 86;
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error{"no process"};
    if (child == 0) {
        int passed = 0;
        work([&](std::string_view) {
            if (passed++ == step)
                _exit(kKilled);
        });
        _exit(0);
    }
    int ended = 0;
    if (waitpid(child, &ended, 0) != child || !WIFEXITED(ended))
        throw std::runtime_error{"the process was lost"};
    return WEXITSTATUS(ended) == kKilled;
}

}  // namespace fodfaeste::test
