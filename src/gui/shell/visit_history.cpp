#include "gui/shell/visit_history.h"

namespace fodfaeste {

namespace {

constexpr std::size_t kMostVisits = 100;

}  // namespace

void VisitHistory::visit(const Visit& visit)
{
    if (m_at > 0 && m_visits[m_at - 1] == visit)
        return;
    m_visits.resize(m_at);
    m_visits.push_back(visit);
    if (m_visits.size() > kMostVisits)
        m_visits.erase(m_visits.begin());
    m_at = m_visits.size();
}

std::optional<Visit> VisitHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_at;
    return m_visits[m_at - 1];
}

std::optional<Visit> VisitHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_at;
    return m_visits[m_at - 1];
}

}  // namespace fodfaeste
