#pragma once

#include "domain/working_time/school_year.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// What use cases ask of a store about the school calendar.
class SchoolingRepository {
public:
    virtual ~SchoolingRepository() = default;
    virtual std::vector<SchoolYearRecord> years() = 0;  ///< by first day
    virtual std::optional<SchoolYearRecord> find(SchoolYearId year) = 0;
    virtual SchoolYearId add(const SchoolYearRecord& year) = 0;
    virtual Result<Revision> save(const SchoolYearRecord& year) = 0;
};

}  // namespace fodfaeste
