#include "domain/leisure_job/job_opening.h"

#include "domain/area/safety_area.h"

namespace fodfaeste {

bool JobOpening::isOpenOn(Date day) const
{
    return postedOn <= day && (!deadline || day <= *deadline) && (!archivedOn || day < *archivedOn);
}

Status validate(const JobOpening& opening)
{
    if (opening.title.empty())
        return Error{ErrorCode::InvalidInput, "opening.title", "an opening needs a title"};
    if (opening.positions < 1)
        return Error{ErrorCode::InvalidInput, "opening.positions", "at least one position"};
    if (opening.ages.youngest < 0 || opening.ages.oldest < opening.ages.youngest)
        return Error{ErrorCode::InvalidInput, "opening.ages", "the oldest is younger than the youngest"};
    if (opening.deadline && *opening.deadline < opening.postedOn)
        return Error{ErrorCode::InvalidInput, "opening.deadline", "before it was posted"};
    if (opening.districtNo && findSafetyArea(*opening.districtNo) == nullptr)
        return Error{ErrorCode::InvalidInput, "opening.districtNo", "no such district"};
    return Done{};
}

}  // namespace fodfaeste
