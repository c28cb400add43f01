#pragma once

#include "base/progress.h"

#include <algorithm>

namespace fodfaeste {

/// One of several parts of a job: what it tells counts as so many thousandths of the whole.
class PartProgress final : public Progress {
public:
    static constexpr std::uint64_t kWhole = 1000;

    PartProgress(Progress& whole, std::uint64_t from, std::uint64_t to) : m_whole{whole}, m_from{from}, m_to{to} {}

    void advanced(std::uint64_t done, std::uint64_t total) override
    {
        if (total > 0)
            m_whole.advanced(m_from + (m_to - m_from) * std::min(done, total) / total, kWhole);
    }
    bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress& m_whole;
    std::uint64_t m_from;
    std::uint64_t m_to;
};

}  // namespace fodfaeste
