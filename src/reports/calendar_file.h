#pragma once

#include "base/date.h"

#include <string>
#include <vector>

namespace fodfaeste {

/// A day in somebody's calendar outside the program. The summary is read by whoever sees that calendar, so it says nothing.
struct CalendarEntry {
    std::string uid;      ///< the same each time the same appointment is written; nothing of a person in it
    std::string summary;  ///< "Aftale AK"
    Date day{};
};

/// An iCalendar file (RFC 5545) of whole days: UTF-8, lines end in CRLF and are folded at 75 octets, never within a letter.
std::string calendarFile(const std::vector<CalendarEntry>& entries, Instant madeAt);

}  // namespace fodfaeste
