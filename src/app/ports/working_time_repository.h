#pragma once

#include "domain/working_time/working_time_exception.h"
#include "domain/working_time/working_time_rules.h"

#include <vector>

namespace fodfaeste {

/// What use cases ask of a store about the rules of young people's working hours, as they hold in time.
class WorkingTimeRepository {
public:
    virtual ~WorkingTimeRepository() = default;
    virtual std::vector<WorkingTimeLimit> limits() = 0;
    virtual std::vector<WorkingTimeException> exceptionsOf(PlacementId placement) = 0;  ///< by id
    virtual WorkingTimeExceptionId addException(const WorkingTimeException& exception) = 0;
    virtual void removeException(WorkingTimeExceptionId exception) = 0;
};

}  // namespace fodfaeste
