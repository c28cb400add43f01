#include "support/doomed_process.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace fodfaeste::test {

namespace {

/// In the process that will be killed. Nothing of the parent's is tidied up at its end.
[[noreturn]] void live(int pipe, const DoomedProcess::Work& work)
{
    try {
        Teller teller{[pipe](std::int64_t number) {
            if (::write(pipe, &number, sizeof number) != sizeof number)
                throw std::runtime_error{"nobody listens"};
        }};
        work(teller);
        teller.tell(Teller::kFinished);
        _exit(0);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "the doomed process failed: %s\n", failure.what());
        _exit(1);
    }
}

}  // namespace

DoomedProcess::DoomedProcess(const Work& work)
{
    int ends[2] = {-1, -1};
    if (pipe(ends) != 0)
        throw std::runtime_error{"no pipe"};
    m_process = fork();
    // A process number of -1 handed to kill() would end every process there is.
    if (m_process < 0)
        throw std::runtime_error{"no process"};
    if (m_process == 0) {
        close(ends[0]);
        live(ends[1], work);
    }
    close(ends[1]);
    m_output = ends[0];
}

DoomedProcess::~DoomedProcess()
{
    kill();
    close(m_output);
}

bool DoomedProcess::readOne()
{
    std::int64_t number = 0;
    if (::read(m_output, &number, sizeof number) != sizeof number)
        return false;
    if (number == Teller::kReady)
        m_isReady = true;
    else if (number == Teller::kFinished)
        m_hasFinished = true;
    else
        m_told.push_back(number);
    return true;
}

bool DoomedProcess::waitUntilReady()
{
    while (!m_isReady) {
        if (!readOne())
            return false;
    }
    return true;
}

bool DoomedProcess::waitFor(std::size_t count)
{
    while (m_told.size() < count) {
        if (!readOne())
            return false;
    }
    return true;
}

bool DoomedProcess::waitForTheEnd()
{
    while (readOne()) {
    }
    return m_hasFinished;
}

void DoomedProcess::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = -1;
    while (readOne()) {
    }
}

LastWords killedAfter(std::chrono::microseconds delay, const DoomedProcess::Work& work)
{
    DoomedProcess process{work};
    process.waitUntilReady();
    std::this_thread::sleep_for(delay);
    process.kill();
    return {process.isReady(), process.hasFinished(), process.told()};
}

std::chrono::microseconds timeOf(const DoomedProcess::Work& work)
{
    DoomedProcess process{work};
    process.waitUntilReady();
    const auto start = std::chrono::steady_clock::now();
    if (!process.waitForTheEnd())
        throw std::runtime_error{"the doomed work does not come to its end even when nobody kills it"};
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

}  // namespace fodfaeste::test
