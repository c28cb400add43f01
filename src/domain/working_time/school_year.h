#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/working_time/working_time_rules.h"

#include <string>
#include <vector>

namespace fodfaeste {

using SchoolYearId = Id<struct SchoolYearIdTag>;

struct NamedBreak {
    std::string name;
    Period period;  ///< with its last day

    friend bool operator==(const NamedBreak&, const NamedBreak&) = default;
};

/// A school year as it is kept and edited.
struct SchoolYearRecord {
    SchoolYearId id;
    Revision revision = Revision::New;
    Date first{};
    Date last{};
    std::string remark;  ///< where the days are from
    std::vector<NamedBreak> breaks;

    friend bool operator==(const SchoolYearRecord&, const SchoolYearRecord&) = default;
};

/// InvalidInput with the field: days in the wrong order, a break without name or outside the year.
Status validate(const SchoolYearRecord& year);

SchoolCalendar calendarOf(const std::vector<SchoolYearRecord>& years);

}  // namespace fodfaeste
