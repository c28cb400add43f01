#include "domain/citizen/citizen.h"

#include "domain/area/safety_area.h"

namespace fodfaeste {

Status validate(const Citizen& citizen)
{
    if (citizen.givenNames.empty())
        return Error{ErrorCode::InvalidInput, "citizen.givenNames", "a citizen needs a given name"};
    if (citizen.familyName.empty())
        return Error{ErrorCode::InvalidInput, "citizen.familyName", "a citizen needs a family name"};
    if (citizen.districtNo && findSafetyArea(*citizen.districtNo) == nullptr)
        return Error{ErrorCode::InvalidInput, "citizen.districtNo", "districts are numbered 1 to 35"};
    if (citizen.diedOn && *citizen.diedOn < citizen.cpr.birthDate())
        return Error{ErrorCode::InvalidInput, "citizen.diedOn", "earlier than the birth date"};
    if (citizen.movedAwayOn && *citizen.movedAwayOn < citizen.cpr.birthDate())
        return Error{ErrorCode::InvalidInput, "citizen.movedAwayOn", "earlier than the birth date"};
    return Done{};
}

}  // namespace fodfaeste
