#pragma once

#include "base/date.h"

#include <QString>

#include <optional>

namespace fodfaeste {

/// Which way a weekday or a day without a year points: contacts have been, deadlines are to come.
enum class Lean { Past, Future };

/// Reads a day as people type it, in Danish or English: "14-3", "14.3.12", "2012-03-14", "fre", "i går", "-2", "+7d",
/// "+2u", "+1m". Nothing when it cannot be understood or no calendar has the day.
std::optional<Date> readDay(const QString& typed, Date today, Lean lean);

/// Reads a day, an hour or both in either order, looking back: "i går 14", "14.3 13:30", "man kl. 9", "-2", "1430".
/// An hour without a day is today's; a day without an hour is its noon, but today's is now.
std::optional<LocalTime> readMoment(const QString& typed, LocalTime now);

}  // namespace fodfaeste
