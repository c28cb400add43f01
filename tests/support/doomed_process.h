#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace fodfaeste::test {

/// How work that will be cut short tells somebody outside how far it has come.
class Teller {
public:
    explicit Teller(std::function<void(std::int64_t)> listener) : m_listener{std::move(listener)} {}

    /// A number of the work's own, 0 or more: what has been committed by now.
    void tell(std::int64_t number) { m_listener(number); }
    /// From here on it may be killed: what came before was only preparation.
    void ready() { tell(kReady); }

    static constexpr std::int64_t kReady = -1;
    static constexpr std::int64_t kFinished = -2;

private:
    std::function<void(std::int64_t)> m_listener;
};

/// Work in a process of its own, which is ended without warning. Fork it while no store is open in this one.
class DoomedProcess {
public:
    /// Throws when it cannot be done.
    using Work = std::function<void(Teller&)>;

    explicit DoomedProcess(const Work& work);
    ~DoomedProcess();
    DoomedProcess(const DoomedProcess&) = delete;
    DoomedProcess& operator=(const DoomedProcess&) = delete;

    /// False when the process ended before it was ready.
    bool waitUntilReady();
    /// Waits until so many numbers have been told; false when the process ended before.
    bool waitFor(std::size_t count);
    bool waitForTheEnd();  ///< whether the work came to its end
    /// Ends it without warning; all it had told is in told() afterwards.
    void kill();

    const std::vector<std::int64_t>& told() const { return m_told; }
    bool isReady() const { return m_isReady; }
    bool hasFinished() const { return m_hasFinished; }

private:
    bool readOne();

    pid_t m_process = -1;
    int m_output = -1;
    bool m_isReady = false;
    bool m_hasFinished = false;
    std::vector<std::int64_t> m_told;
};

/// What a process had said when it was killed.
struct LastWords {
    bool wasReady = false;
    bool hadFinished = false;
    std::vector<std::int64_t> told;
};

/// Does the work in a process of its own and kills it so long after it was ready.
LastWords killedAfter(std::chrono::microseconds delay, const DoomedProcess::Work& work);
/// How long the work takes from being ready to its end, when nobody kills it.
std::chrono::microseconds timeOf(const DoomedProcess::Work& work);

}  // namespace fodfaeste::test
