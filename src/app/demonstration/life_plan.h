#pragma once

#include "domain/casefile/programme.h"
#include "domain/citizen/cpr.h"
#include "domain/outcome/year_end_status.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste::demonstration {

/// Nothing is known of the office after this day.
inline constexpr Date kLastDay{std::chrono::year{2013}, std::chrono::December, std::chrono::day{31}};

/// The age bounds that the programme has in its store.
inline constexpr AgeBounds kYoungAges{18, 24};  ///< until 2012
inline constexpr AgeBounds kWideAges{18, 29};   ///< from 2013

constexpr Date dayOf(int year, unsigned month, unsigned day)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// A stretch of a life as it is meant to look to the office. The records are made after it; what the year-end definition
/// says of them is another matter, and is asked afterwards.
struct Phase {
    YearEndStatus state = YearEndStatus::PositiveContact;
    Date from{};
    Date to{};
    bool isInside = false;  ///< in prison

    int days() const { return daysBetween(from, to) + 1; }
    bool contains(Date day) const { return from <= day && day <= to; }
};

/// What happens around one case file.
struct Episode {
    std::string_view programme = kKrimiProgramme;
    Date openedOn{};
    std::optional<Date> closedOn;
    std::string closeReason;
    std::string referredBy;
    std::optional<Date> heldSince;  ///< when the case begins in prison: the admission
    std::vector<Phase> phases;      ///< side by side, from the opening on

    Date lastDay() const { return closedOn.value_or(kLastDay); }
    const Phase& phaseOn(Date day) const;
};

struct LifePlan {
    Sex sex = Sex::Male;
    Date bornOn{};
    std::vector<Episode> episodes;  ///< krimi cases in order of time, then those of other programmes
    std::optional<Date> diedOn;
    std::optional<Date> movedAwayOn;
};

}  // namespace fodfaeste::demonstration
