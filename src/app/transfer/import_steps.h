#pragma once

#include "base/progress.h"

#include <cstdint>

namespace fodfaeste {

/// Counts the rows of a long job towards a total, and looks now and then whether the person has stopped it.
class ImportSteps {
public:
    ImportSteps(Progress& progress, std::uint64_t total) : m_progress{progress}, m_total{total} {}

    /// One row is done; false when the job is to stop.
    bool go()
    {
        if (++m_done % kRowsBetweenLooks != 0)
            return true;
        m_progress.advanced(m_done, m_total);
        return !m_progress.cancelled();
    }

private:
    static constexpr std::uint64_t kRowsBetweenLooks = 1000;

    Progress& m_progress;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
};

}  // namespace fodfaeste
