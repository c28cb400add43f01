#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/casefile/programme.h"
#include "domain/leisure_job/employer.h"
#include "domain/spell/spell.h"

#include <optional>
#include <string>

namespace fodfaeste {

using JobOpeningId = Id<struct JobOpeningIdTag>;

/// A job somebody under 18 can have, as an employer has offered it (stillingsopslag).
struct JobOpening {
    JobOpeningId id;
    Revision revision = Revision::New;
    EmployerId employer;
    std::string title;
    std::string tasks;  ///< what is to be done there
    std::optional<WeeklyHours> weeklyHours;
    std::string pattern;  ///< of the week, as it is typed; empty while it is not agreed
    std::optional<int> districtNo;
    AgeBounds ages;
    int positions = 1;
    Date postedOn{};
    std::optional<Date> deadline;
    std::optional<Date> archivedOn;

    /// Can be applied for: posted, not archived, and the deadline has not passed.
    bool isOpenOn(Date day) const;

    friend bool operator==(const JobOpening&, const JobOpening&) = default;
};

/// InvalidInput with the field: no title, no position, ages that are turned round, a deadline before it was posted.
Status validate(const JobOpening& opening);

}  // namespace fodfaeste
