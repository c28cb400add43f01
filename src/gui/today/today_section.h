#pragma once

#include "app/today/today_item.h"

#include <vector>

namespace fodfaeste {

/// A group of today's list under one heading: a reason, or what is put off, or what is paused.
struct TodaySection {
    TodayState state = TodayState::Now;
    TodayReason reason = TodayReason::TaskOverdue;

    static TodaySection of(const TodayItem& item)
    {
        return item.state == TodayState::Now ? TodaySection{item.state, item.reason} : TodaySection{item.state};
    }

    friend bool operator==(const TodaySection&, const TodaySection&) = default;
};

/// In the order in which they stand.
inline std::vector<TodaySection> todaySections()
{
    std::vector<TodaySection> sections;
    for (const TodayReason reason : kTodayReasons)
        sections.push_back({TodayState::Now, reason});
    sections.push_back({TodayState::PutOff});
    sections.push_back({TodayState::Paused});
    return sections;
}

}  // namespace fodfaeste
