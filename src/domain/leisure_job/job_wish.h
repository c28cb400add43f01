#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/spell/spell.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

using JobWishId = Id<struct JobWishIdTag>;

/// What a young person wishes for and what binds them: school, guardian, consent, and how far they can go.
struct JobWish {
    JobWishId id;
    Revision revision = Revision::New;
    CitizenId citizen;
    std::string wishes;               ///< in their own words
    std::vector<std::string> trades;  ///< codes of places of work, the dearest first
    std::optional<WeeklyHours> maxWeeklyHours;
    std::optional<std::chrono::minutes> travel;
    /// When compulsory education (undervisningspligt) ended or will; unset while it is not known.
    std::optional<Date> compulsorySchoolEndsOn;
    std::string guardianName;
    std::string guardianPhone;
    std::optional<Date> guardianConsentedOn;
    std::optional<Date> citizenConsentedOn;

    friend bool operator==(const JobWish&, const JobWish&) = default;
};

}  // namespace fodfaeste
