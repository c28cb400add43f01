#pragma once

#include "app/ports/clock.h"

namespace fodfaeste::test {

/// Stands still at ten in the morning until a test moves it.
class SettableClock final : public Clock {
public:
    explicit SettableClock(Date today) : m_today{today} {}

    Instant now() const override { return std::chrono::sys_days{m_today} + std::chrono::hours{10} + m_later; }
    Date today() const override { return m_today; }
    void moveTo(Date today) { m_today = today; }
    void pass(std::chrono::milliseconds time) { m_later += time; }

private:
    Date m_today;
    std::chrono::milliseconds m_later{0};
};

}  // namespace fodfaeste::test
