#pragma once

#include "base/result.h"

#include <map>
#include <string>

namespace fodfaeste::faults {

/// How often the store gave which reason.
class CodeCounts {
public:
    void add(ErrorCode code) { ++m_counts[code]; }
    long of(ErrorCode code) const
    {
        const auto found = m_counts.find(code);
        return found == m_counts.end() ? 0 : found->second;
    }
    /// "store_full 12, unexpected 3".
    std::string text() const
    {
        std::string text;
        for (const auto& [code, count] : m_counts)
            text += (text.empty() ? "" : ", ") + std::string{nameOf(code)} + " " + std::to_string(count);
        return text.empty() ? "nothing" : text;
    }

private:
    std::map<ErrorCode, long> m_counts;
};

}  // namespace fodfaeste::faults
