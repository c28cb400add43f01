#pragma once

#include "base/progress.h"

#include <functional>

namespace fodfaeste::test {

/// Looks in after every step of a long job.
class StepProgress final : public Progress {
public:
    explicit StepProgress(std::function<void()> step, int cancelAfter = 1'000'000)
        : m_step{std::move(step)}
        , m_cancelAfter{cancelAfter}
    {}
    void advanced(std::uint64_t, std::uint64_t) override
    {
        ++m_steps;
        m_step();
    }
    bool cancelled() const override { return m_steps >= m_cancelAfter; }
    int steps() const { return m_steps; }

private:
    std::function<void()> m_step;
    int m_cancelAfter;
    int m_steps = 0;
};

}  // namespace fodfaeste::test
