#pragma once

#include "base/date.h"

namespace fodfaeste {

/// The time, from outside, so that tests and the demonstration can set it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The calendar day that the office works on.
    virtual Date today() const { return copenhagenTime(now()).day; }
};

class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// The demonstration's clock: the hour in Copenhagen is real, the day is whichever somebody chose.
class MovableClock final : public Clock {
public:
    explicit MovableClock(Date today) : m_today{today} {}
    Instant now() const override { return sameHourOn(m_today, SystemClock{}.now()); }
    Date today() const override { return m_today; }
    void moveTo(Date today) { m_today = today; }

private:
    Date m_today;
};

}  // namespace fodfaeste
