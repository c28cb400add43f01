#pragma once

#include "base/progress.h"
#include "cli/cli.h"

#include <chrono>
#include <string>

namespace fodfaeste {

/// Shows how far a job is: a line that is written over on a terminal, a line every five seconds elsewhere. Ctrl+C stops the job.
class TerminalProgress final : public Progress {
public:
    TerminalProgress(const Terminal& terminal, std::string what);
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void advanced(std::uint64_t done, std::uint64_t total) override;
    bool cancelled() const override;

private:
    const Terminal& m_terminal;
    std::string m_what;
    std::chrono::steady_clock::time_point m_shown;
    bool m_lineOpen = false;
};

}  // namespace fodfaeste
