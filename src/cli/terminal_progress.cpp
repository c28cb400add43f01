#include "cli/terminal_progress.h"

#include <atomic>
#include <csignal>

namespace fodfaeste {

namespace {

std::atomic<bool> interrupted{false};

void interrupt(int /*signal*/)
{
    interrupted = true;
}

}  // namespace

TerminalProgress::TerminalProgress(const Terminal& terminal, std::string what)
    : m_terminal{terminal}
    , m_what{std::move(what)}
    , m_shown{std::chrono::steady_clock::now()}
{
    interrupted = false;
    std::signal(SIGINT, interrupt);
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_lineOpen)
        m_terminal.err << "\n";
}

void TerminalProgress::advanced(std::uint64_t done, std::uint64_t total)
{
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_shown < (m_terminal.errIsTerminal ? std::chrono::milliseconds{200} : std::chrono::milliseconds{5000}))
        return;
    m_shown = now;
    m_terminal.err << (m_terminal.errIsTerminal ? "\r" : "") << m_what << " " << done;
    if (total > 0)
        m_terminal.err << " of " << total << " (" << done * 100 / total << " %)";
    m_lineOpen = m_terminal.errIsTerminal;
    m_terminal.err << (m_lineOpen ? "   " : "\n") << std::flush;
}

bool TerminalProgress::cancelled() const
{
    return interrupted;
}

}  // namespace fodfaeste
