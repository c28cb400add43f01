#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// A calendar day in Copenhagen.
using Date = std::chrono::year_month_day;

/// A point in time, UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Days since 1970-01-01: the same calendar day as a number, for arrays and sums.
using DayNumber = std::int32_t;

/// The latest day that can be written down; stands for "still running" where a number is needed.
inline constexpr DayNumber kFarFuture = 2'932'896;  // 9999-12-31

DayNumber dayNumber(Date date);
Date dateOf(DayNumber day);
Date addDays(Date date, int days);
/// Whole days from `from` to `to`; negative when `to` is earlier.
int daysBetween(Date from, Date to);
Date addMonths(Date date, int months);  ///< the last day of the month where the day does not exist
std::chrono::weekday weekdayOf(Date date);
int isoWeek(Date date);

std::string toIso(Date date);     ///< "2012-12-31"
std::string toDanish(Date date);  ///< "31.12.2012", for documents; the window has its locale
std::optional<Date> parseIsoDate(std::string_view text);
/// "YYYY-MM-DD", "DD-MM-YYYY" or "DD.MM.YYYY"; InvalidInput otherwise, and for days that the calendar does not have.
Result<Date> parseDate(std::string_view text);

/// A minute on a Copenhagen clock. Contacts are kept as they were agreed on the wall clock, so that a
/// meeting at 14:00 stays at 14:00 on both sides of a change to summer time.
struct LocalTime {
    Date day{};
    std::chrono::minutes ofDay{0};

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

std::string toIso(LocalTime time);  ///< "2012-12-31T14:05"
/// "YYYY-MM-DDTHH:MM"; InvalidInput otherwise.
Result<LocalTime> parseLocalTime(std::string_view text);

/// Copenhagen's clock at an instant, by the European rule in force since 1996 (last Sundays of March and October, 01:00 UTC).
LocalTime copenhagenTime(Instant instant);
/// When a Copenhagen clock shows that. The hour that comes twice in October is the first of them; the one that is missing in
/// March is the hour after it.
Instant instantOf(LocalTime local);
/// The moment of that day at which a Copenhagen clock shows what it shows at `instant`.
Instant sameHourOn(Date day, Instant instant);

std::string toIsoUtc(Instant instant);  ///< "2012-12-31T13:05:09.120Z"

/// From the first day to the last, both included; no last day means still running.
struct Period {
    Date from{};
    std::optional<Date> to;

    bool contains(Date day) const { return from <= day && (!to || day <= *to); }
    bool isOrdered() const { return !to || from <= *to; }
    bool overlaps(const Period& other) const;

    friend bool operator==(const Period&, const Period&) = default;
};

/// Completed years on a day. Who is born on 29 February turns a year older on 1 March in a common year.
int ageOn(Date birthDate, Date day);
/// The first day on which somebody has completed `years` years.
Date birthdayOf(Date birthDate, int years);

}  // namespace fodfaeste
