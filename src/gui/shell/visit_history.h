#pragma once

#include "base/id.h"
#include "gui/page_name.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fodfaeste {

/// A place somebody has been: a page, and on the citizen page whose.
struct Visit {
    PageName page = PageName::Today;
    CitizenId citizen;

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// Where somebody has been, for back and forward. Kept in memory only, and gone when the store is locked.
class VisitHistory {
public:
    /// Arrives somewhere new; what lay forward is forgotten. Staying where one is counts for nothing.
    void visit(const Visit& visit);
    std::optional<Visit> back();
    std::optional<Visit> forward();
    bool canGoBack() const { return m_at > 1; }
    bool canGoForward() const { return m_at < m_visits.size(); }

private:
    std::vector<Visit> m_visits;
    std::size_t m_at = 0;  // how many visits lie behind, the present one included
};

}  // namespace fodfaeste
