#include "store/repositories/row_values.h"

namespace fodfaeste {

void unreadable(const char* column)
{
    throw sql::Failure{sql::FailureKind::Damaged, std::string{"a row cannot be read: "} + column};
}

Date readDate(const sql::Row& row, int column)
{
    const auto date = parseIsoDate(row.text(column));
    if (!date)
        unreadable("a day that no calendar has");
    return *date;
}

std::optional<Date> readOptionalDate(const sql::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{readDate(row, column)};
}

LocalTime readLocalTime(const sql::Row& row, int column)
{
    const auto time = parseLocalTime(row.text(column));
    if (!time)
        unreadable("a time that no clock shows");
    return *time;
}

Instant readInstant(const sql::Row& row, int column)
{
    return Instant{std::chrono::milliseconds{row.integer(column)}};
}

Period readPeriod(const sql::Row& row, int from, int to)
{
    return {readDate(row, from), readOptionalDate(row, to)};
}

Cpr readCpr(const sql::Row& row, int column)
{
    const auto cpr = Cpr::parse(row.text(column));
    if (!cpr)
        unreadable("a CPR number");
    return *cpr;
}

std::optional<std::string> isoOrNull(const std::optional<Date>& date)
{
    return date ? std::optional{toIso(*date)} : std::nullopt;
}

std::int64_t millisecondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

Result<Revision> savedRevision(const std::optional<Revision>& revision, const char* subject)
{
    if (!revision)
        return Error{ErrorCode::Conflict, subject, "somebody has saved it meanwhile"};
    return *revision;
}

}  // namespace fodfaeste
