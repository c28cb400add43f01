#pragma once

#include "base/date.h"

#include <optional>

namespace fodfaeste {

/// The days on which public offices in Denmark are closed.
enum class Holiday {
    NewYearsDay,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    GreatPrayerDay,  ///< the fourth Friday after Easter; abolished from 2024 (lov nr. 214 of 6 March 2023)
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    BoxingDay,
    ConstitutionDay,  ///< 5 June: closed by custom, not a church holiday
    ChristmasEve,     ///< closed by custom
    NewYearsEve,      ///< closed by custom
};

/// Easter Sunday of the Gregorian calendar.
Date easterSunday(int year);
std::optional<Holiday> holidayOn(Date day);
/// Monday to Friday, and no holiday.
bool isWorkingDay(Date day);
Date nextWorkingDay(Date day);      ///< the day itself when it is one
Date previousWorkingDay(Date day);  ///< the day itself when it is one
/// Counts working days forward from the day after `day`; 0 gives `day` itself.
Date addWorkingDays(Date day, int count);

}  // namespace fodfaeste
