#pragma once

#include "base/date.h"
#include "domain/citizen/cpr.h"
#include "store/sql/failure.h"
#include "store/sql/row.h"

#include <optional>
#include <string>

namespace fodfaeste {

// How values of the domain stand in columns. Reading throws Damaged when a column holds what was never written there;
// the message names the column only.

[[noreturn]] void unreadable(const char* column);

Date readDate(const sql::Row& row, int column);
std::optional<Date> readOptionalDate(const sql::Row& row, int column);
LocalTime readLocalTime(const sql::Row& row, int column);
Instant readInstant(const sql::Row& row, int column);
Period readPeriod(const sql::Row& row, int from, int to);
Cpr readCpr(const sql::Row& row, int column);

/// The value of a word from a closed list.
template <class Enum>
Enum readCode(const sql::Row& row, int column, std::optional<Enum> (*fromCode)(std::string_view))
{
    const std::optional<Enum> value = fromCode(row.text(column));
    if (!value)
        unreadable("a word that is not in its list");
    return *value;
}

std::optional<std::string> isoOrNull(const std::optional<Date>& date);
std::int64_t millisecondsOf(Instant instant);

/// The new revision that `UPDATE … RETURNING revision` gives, or the conflict that no row means.
Result<Revision> savedRevision(const std::optional<Revision>& revision, const char* subject);

}  // namespace fodfaeste
