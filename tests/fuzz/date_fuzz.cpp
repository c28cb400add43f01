#include "base/date.h"
#include "fuzz/fuzz_target.h"

using namespace fodfaeste;
using fuzz::require;

namespace {

void reckonWith(Date date)
{
    require(date.ok(), "a day of the calendar");
    require(parseIsoDate(toIso(date)) == date, "it reads back from ISO");
    const auto danish = parseDate(toDanish(date));
    require(danish && *danish == date, "it reads back from Danish");
    require(dateOf(dayNumber(date)) == date, "it reads back from its number");
    require(addMonths(date, 0) == date && addDays(date, 0) == date, "nothing added changes nothing");
    const int week = isoWeek(date);
    require(week >= 1 && week <= 53, "a year has at most 53 weeks");
}

}  // namespace

/// Days and times that are taken exist, and read back as they were.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto iso = parseIsoDate(text);
    const auto date = parseDate(text);
    if (iso)
        require(date && *date == *iso, "what is ISO is a date");
    if (date)
        reckonWith(*date);
    if (const auto time = parseLocalTime(text)) {
        reckonWith(time->day);
        require(time->ofDay >= std::chrono::minutes{0} && time->ofDay < std::chrono::hours{24}, "a minute of the day");
        const auto again = parseLocalTime(toIso(*time));
        require(again && *again == *time, "a time reads back");
    }
    return 0;
}
