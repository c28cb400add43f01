#include "domain/outreach/outreach_contact.h"

#include "domain/area/safety_area.h"

namespace fodfaeste {

namespace {

constexpr int kMostPeople = 999;

}  // namespace

Status validate(const OutreachContact& contact)
{
    const OutreachPlace& place = contact.place;
    if ((place.area != 0 && findSafetyArea(place.area) == nullptr) || (place.area == 0 && !place.isOwn()))
        return Error{ErrorCode::InvalidInput, "outreach.place", "neither a district nor a place"};
    if (contact.headcount < 1 || contact.headcount > kMostPeople)
        return Error{ErrorCode::InvalidInput, "outreach.headcount", "1 to 999 people are met at a time"};
    if (contact.theme.empty())
        return Error{ErrorCode::InvalidInput, "outreach.theme", "no theme"};
    return Done{};
}

}  // namespace fodfaeste
