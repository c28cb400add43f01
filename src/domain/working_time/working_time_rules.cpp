#include "domain/working_time/working_time_rules.h"

#include "domain/calendar/danish_calendar.h"
#include "domain/code_table.h"

#include <algorithm>

namespace fodfaeste {

namespace {

using Rule = WorkingTimeRule;

constexpr CodeTable<YoungGroup, 5> kGroups{{{{YoungGroup::TooYoung, "too_young"},
                                             {YoungGroup::Child, "child"},
                                             {YoungGroup::Pupil, "pupil"},
                                             {YoungGroup::SchoolEnded, "school_ended"},
                                             {YoungGroup::Adult, "adult"}}}};

constexpr CodeTable<Rule, 23> kRules{{{{Rule::MinimumAge, "minimum_age"},
                                       {Rule::SchoolDay, "school_day"},
                                       {Rule::FreeDay, "free_day"},
                                       {Rule::SchoolWeek, "school_week"},
                                       {Rule::FreeWeek, "free_week"},
                                       {Rule::AdultWeek, "adult_week"},
                                       {Rule::Earliest, "earliest"},
                                       {Rule::Latest, "latest"},
                                       {Rule::DailyRest, "daily_rest"},
                                       {Rule::DaysOff, "days_off"},
                                       {Rule::SundayOff, "sunday_off"},
                                       {Rule::Pause, "pause"},
                                       {Rule::PauseAfter, "pause_after"},
                                       {Rule::Lifting, "lifting"},
                                       {Rule::LightWork, "light_work"},
                                       {Rule::SummerFree, "summer_free"},
                                       {Rule::AloneWeekday, "alone_weekday"},
                                       {Rule::AloneWeekend, "alone_weekend"},
                                       {Rule::AloneUntil, "alone_until"},
                                       {Rule::GuardianInformed, "guardian_informed"},
                                       {Rule::GuardianSigns, "guardian_signs"},
                                       {Rule::SchoolUnknown, "school_unknown"},
                                       {Rule::CalendarUnknown, "calendar_unknown"}}}};

}  // namespace

std::string_view codeOf(YoungGroup group)
{
    return kGroups.codeOf(group);
}

std::string_view codeOf(WorkingTimeRule rule)
{
    return kRules.codeOf(rule);
}

std::optional<YoungGroup> youngGroupFromCode(std::string_view code)
{
    return kGroups.fromCode(code);
}

std::optional<WorkingTimeRule> workingTimeRuleFromCode(std::string_view code)
{
    return kRules.fromCode(code);
}

std::string_view numberOf(WorkingTimeRule rule)
{
    switch (rule) {
    case Rule::SchoolDay: return "FJ01";
    case Rule::FreeDay: return "FJ02";
    case Rule::SchoolWeek: return "FJ03";
    case Rule::FreeWeek:
    case Rule::AdultWeek: return "FJ04";
    case Rule::Earliest:
    case Rule::Latest: return "FJ05";
    case Rule::DailyRest: return "FJ06";
    case Rule::DaysOff:
    case Rule::SundayOff: return "FJ07";
    case Rule::Pause:
    case Rule::PauseAfter: return "FJ08";
    case Rule::Lifting: return "FJ09";
    case Rule::LightWork: return "FJ10";
    case Rule::SummerFree: return "FJ11";
    default: return {};
    }
}

SchoolCalendar::SchoolCalendar(std::vector<SchoolYear> years) : m_years{std::move(years)}
{
    std::ranges::sort(m_years, {}, &SchoolYear::first);
}

bool SchoolCalendar::knows(Date day) const
{
    return !m_years.empty() && m_years.front().first <= day && day <= m_years.back().last;
}

bool SchoolCalendar::isSchoolDay(Date day) const
{
    if (!isWorkingDay(day))
        return false;
    if (!knows(day))
        return true;
    return std::ranges::any_of(m_years, [day](const SchoolYear& year) {
        const auto isFree = [day](const Period& free) { return free.contains(day); };
        return year.first <= day && day <= year.last && std::ranges::none_of(year.breaks, isFree);
    });
}

WorkingTimeBook::WorkingTimeBook(std::vector<WorkingTimeLimit> limits, SchoolCalendar calendar, LeisureJobTerms terms)
    : m_limits{std::move(limits)}
    , m_calendar{std::move(calendar)}
    , m_terms{std::move(terms)}
{}

YoungGroup WorkingTimeBook::groupOn(const YoungWorker& worker, Date day) const
{
    const int age = ageOn(worker.bornOn, day);
    if (age >= m_terms.adultAge(day))
        return YoungGroup::Adult;
    if (age < m_terms.workAge(day))
        return YoungGroup::TooYoung;
    if (age < m_terms.schoolAge(day))
        return YoungGroup::Child;
    // It ends with the last day of school: from the day after, other rules hold.
    const bool hasEnded = worker.compulsorySchoolEndsOn && *worker.compulsorySchoolEndsOn < day;
    return hasEnded ? YoungGroup::SchoolEnded : YoungGroup::Pupil;
}

const WorkingTimeLimit* WorkingTimeBook::limitOf(WorkingTimeRule rule, YoungGroup group, std::string_view place, Date day) const
{
    const WorkingTimeLimit* general = nullptr;
    for (const WorkingTimeLimit& limit : m_limits) {
        if (limit.rule != rule || limit.group != group || !limit.validity.contains(day))
            continue;
        if (!limit.place.empty() && limit.place == place)
            return &limit;
        if (limit.place.empty())
            general = &limit;
    }
    return general;
}

}  // namespace fodfaeste
