#pragma once

#include "base/date.h"
#include "domain/leisure_job/leisure_job_terms.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// By whose rules somebody works on a day (arbejdsmiljølovens regler om unges arbejde).
enum class YoungGroup {
    TooYoung,     ///< under 13: may not work
    Child,        ///< 13 and 14
    Pupil,        ///< 15 to 17 and subject to compulsory education (undervisningspligt)
    SchoolEnded,  ///< 15 to 17, compulsory education has ended
    Adult,        ///< the rules for young people hold no longer
};

/// What the law looks at. Several kinds may be parts of one numbered rule.
enum class WorkingTimeRule {
    MinimumAge,
    SchoolDay,         ///< hours on a day with school
    FreeDay,           ///< hours on a day without
    SchoolWeek,        ///< hours in a week with school
    FreeWeek,          ///< hours in a week without
    AdultWeek,         ///< no longer than adults of the same trade
    Earliest,          ///< time of day
    Latest,            ///< time of day
    DailyRest,         ///< hours in a row within 24
    DaysOff,           ///< days off in seven
    SundayOff,         ///< one of them normally a Sunday
    Pause,             ///< minutes, when a shift is longer than PauseAfter
    PauseAfter,        ///< minutes of work
    Lifting,           ///< kilograms
    LightWork,         ///< what may be done at all
    SummerFree,        ///< one period of the summer holidays without work
    AloneWeekday,      ///< time of day from which nobody under age is alone, Monday to Friday
    AloneWeekend,      ///< the same on Saturdays, Sundays and holidays
    AloneUntil,        ///< and until when in the morning
    GuardianInformed,  ///< the employer tells the guardian about work, hours and dangers
    GuardianSigns,     ///< the guardian signs the contract
    SchoolUnknown,     ///< nobody wrote down when compulsory education ends: checked as if it had not
    CalendarUnknown,   ///< the school calendar does not reach so far: weekdays are checked as school days
};

inline constexpr std::array kYoungGroups{YoungGroup::TooYoung, YoungGroup::Child, YoungGroup::Pupil, YoungGroup::SchoolEnded,
                                         YoungGroup::Adult};

std::string_view codeOf(YoungGroup group);      ///< "child"
std::string_view codeOf(WorkingTimeRule rule);  ///< "school_day"
std::optional<YoungGroup> youngGroupFromCode(std::string_view code);
std::optional<WorkingTimeRule> workingTimeRuleFromCode(std::string_view code);
/// The number by which the office knows a rule: "FJ05"; empty for remarks that have none.
std::string_view numberOf(WorkingTimeRule rule);

/// One bound of the law, for one group, in the days in which it holds.
struct WorkingTimeLimit {
    WorkingTimeRule rule = WorkingTimeRule::SchoolDay;
    YoungGroup group = YoungGroup::Child;
    std::string place;  ///< code of the places of work that it is for; empty: all
    int value = 0;      ///< minutes, minutes since midnight, days or kilograms, as the rule says
    std::string source;
    Period validity;

    friend bool operator==(const WorkingTimeLimit&, const WorkingTimeLimit&) = default;
};

/// One school year of a municipality, and the days without school within it.
struct SchoolYear {
    Date first{};
    Date last{};
    std::vector<Period> breaks;

    friend bool operator==(const SchoolYear&, const SchoolYear&) = default;
};

/// On which days there is school.
class SchoolCalendar {
public:
    explicit SchoolCalendar(std::vector<SchoolYear> years);

    /// Whether it tells anything about a day; the summer between two years is known.
    bool knows(Date day) const;
    /// Monday to Friday, no holiday and no break. Weekdays that the calendar does not know count as school days.
    bool isSchoolDay(Date day) const;

private:
    std::vector<SchoolYear> m_years;
};

/// Whose hours are looked at.
struct YoungWorker {
    Date bornOn{};
    std::optional<Date> compulsorySchoolEndsOn;
};

/// What the law, the programme and the school calendar say.
class WorkingTimeBook {
public:
    WorkingTimeBook(std::vector<WorkingTimeLimit> limits, SchoolCalendar calendar, LeisureJobTerms terms);

    YoungGroup groupOn(const YoungWorker& worker, Date day) const;
    /// The bound of a place if it has one of its own, else the general one; null when the law has none for that group and day.
    const WorkingTimeLimit* limitOf(WorkingTimeRule rule, YoungGroup group, std::string_view place, Date day) const;
    const SchoolCalendar& calendar() const { return m_calendar; }

private:
    std::vector<WorkingTimeLimit> m_limits;
    SchoolCalendar m_calendar;
    LeisureJobTerms m_terms;
};

}  // namespace fodfaeste
