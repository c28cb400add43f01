#include "domain/working_time/school_year.h"

namespace fodfaeste {

Status validate(const SchoolYearRecord& year)
{
    if (!year.first.ok() || !year.last.ok() || year.last <= year.first)
        return Error{ErrorCode::InvalidInput, "schoolYear.last", "a school year ends after it begins"};
    for (const NamedBreak& free : year.breaks) {
        if (free.name.empty())
            return Error{ErrorCode::InvalidInput, "schoolYear.break", "a break without a name"};
        const bool isInside =
            free.period.to && free.period.isOrdered() && year.first <= free.period.from && *free.period.to <= year.last;
        if (!isInside)
            return Error{ErrorCode::InvalidInput, "schoolYear.break", "a break outside its school year"};
    }
    return Done{};
}

SchoolCalendar calendarOf(const std::vector<SchoolYearRecord>& years)
{
    std::vector<SchoolYear> known;
    for (const SchoolYearRecord& record : years) {
        SchoolYear year{record.first, record.last, {}};
        for (const NamedBreak& free : record.breaks)
            year.breaks.push_back(free.period);
        known.push_back(std::move(year));
    }
    return SchoolCalendar{std::move(known)};
}

}  // namespace fodfaeste
