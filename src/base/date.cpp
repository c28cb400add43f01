#include "base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace fodfaeste {

namespace {

std::optional<int> readDigits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional{value};
}

std::optional<Date> makeDate(std::string_view year, std::string_view month, std::string_view day)
{
    const auto y = readDigits(year);
    const auto m = readDigits(month);
    const auto d = readDigits(day);
    if (!y || !m || !d || *y < 1)
        return std::nullopt;
    const Date date{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                    std::chrono::day{static_cast<unsigned>(*d)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

template <std::size_t N, class... Values>
std::string print(const char (&format)[N], Values... values)
{
    std::array<char, 40> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, values...);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

Instant lastSundayAtOneUtc(std::chrono::year year, std::chrono::month month)
{
    const std::chrono::sys_days day{year / month / std::chrono::Sunday[std::chrono::last]};
    return Instant{day} + std::chrono::hours{1};
}

}  // namespace

DayNumber dayNumber(Date date)
{
    return static_cast<DayNumber>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Date dateOf(DayNumber day)
{
    return Date{std::chrono::sys_days{std::chrono::days{day}}};
}

Date addDays(Date date, int days)
{
    return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

Date addMonths(Date date, int months)
{
    const Date moved = date + std::chrono::months{months};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last};
}

std::chrono::weekday weekdayOf(Date date)
{
    return std::chrono::weekday{std::chrono::sys_days{date}};
}

int isoWeek(Date date)
{
    // The week belongs to the year of its Thursday.
    const Date thursday = addDays(date, 4 - static_cast<int>(weekdayOf(date).iso_encoding()));
    return daysBetween(thursday.year() / std::chrono::January / 1, thursday) / 7 + 1;
}

std::string toIso(Date date)
{
    return print("%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                 static_cast<unsigned>(date.day()));
}

std::string toDanish(Date date)
{
    return print("%02u.%02u.%04d", static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month()),
                 static_cast<int>(date.year()));
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return makeDate(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
}

Result<Date> parseDate(std::string_view text)
{
    std::optional<Date> date = parseIsoDate(text);
    if (!date && text.size() == 10 && (text[2] == '-' || text[2] == '.') && text[5] == text[2])
        date = makeDate(text.substr(6, 4), text.substr(3, 2), text.substr(0, 2));
    if (!date)
        return Error{ErrorCode::InvalidInput, "date", "not a date as YYYY-MM-DD, DD-MM-YYYY or DD.MM.YYYY"};
    return *date;
}

std::string toIso(LocalTime time)
{
    const auto minutes = static_cast<int>(time.ofDay.count());
    return toIso(time.day) + print("T%02d:%02d", minutes / 60, minutes % 60);
}

Result<LocalTime> parseLocalTime(std::string_view text)
{
    const Error error{ErrorCode::InvalidInput, "time", "not a time as YYYY-MM-DDTHH:MM"};
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':')
        return error;
    const auto day = parseIsoDate(text.substr(0, 10));
    const auto hour = readDigits(text.substr(11, 2));
    const auto minute = readDigits(text.substr(14, 2));
    if (!day || !hour || !minute || *hour > 23 || *minute > 59)
        return error;
    return LocalTime{*day, std::chrono::minutes{*hour * 60 + *minute}};
}

LocalTime copenhagenTime(Instant instant)
{
    const auto year = Date{std::chrono::floor<std::chrono::days>(instant)}.year();
    const bool summer =
        lastSundayAtOneUtc(year, std::chrono::March) <= instant && instant < lastSundayAtOneUtc(year, std::chrono::October);
    const Instant local = instant + std::chrono::hours{summer ? 2 : 1};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {Date{day}, std::chrono::duration_cast<std::chrono::minutes>(local - day)};
}

Instant instantOf(LocalTime local)
{
    const Instant asIfUtc = std::chrono::sys_days{local.day} + local.ofDay;
    // Summer time is two hours ahead and comes first in October; a time that no clock shows is found in neither.
    for (const auto offset : {std::chrono::hours{2}, std::chrono::hours{1}})
        if (copenhagenTime(asIfUtc - offset) == local)
            return asIfUtc - offset;
    return asIfUtc - std::chrono::hours{1};
}

Instant sameHourOn(Date day, Instant instant)
{
    const auto withinTheMinute = instant - std::chrono::floor<std::chrono::minutes>(instant);
    return instantOf({day, copenhagenTime(instant).ofDay}) + withinTheMinute;
}

std::string toIsoUtc(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto ms = static_cast<long>((instant - day).count());
    return toIso(Date{day}) + print("T%02ld:%02ld:%02ld.%03ldZ", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
}

bool Period::overlaps(const Period& other) const
{
    return (!to || other.from <= *to) && (!other.to || from <= *other.to);
}

int ageOn(Date birthDate, Date day)
{
    const int years = static_cast<int>(day.year()) - static_cast<int>(birthDate.year());
    return day < birthdayOf(birthDate, years) ? years - 1 : years;
}

Date birthdayOf(Date birthDate, int years)
{
    const Date day = birthDate + std::chrono::years{years};
    return day.ok() ? day : Date{day.year() / std::chrono::March / 1};
}

}  // namespace fodfaeste
