#include "domain/working_time/working_time_checks.h"

#include <algorithm>
#include <ranges>

namespace fodfaeste {

namespace {

using std::chrono::minutes;
using Rule = WorkingTimeRule;
using Severity = WorkingTimeSeverity;

constexpr minutes kDay = std::chrono::hours{24};
constexpr int kWeek = 7;

}  // namespace

/// From each start on, the longest time in a row without work within the next 24 hours.
void WorkingTimeInquiry::checkRest()
{
    for (auto at = m_order.begin(); at != m_order.end(); ++at) {
        const Shift& first = m_plan.shifts[*at];
        const YoungGroup group = m_book.groupOn(m_plan.worker, first.start.day);
        const auto* limit = limitOf(Rule::DailyRest, group, first.start.day);
        if (limit == nullptr)
            continue;
        const Instant end = instantOf(first.start) + kDay;
        Instant restFrom = std::min(end, instantOf(first.end));
        auto longest = minutes{0};
        std::vector<std::size_t> shifts{*at};
        for (auto next = std::next(at); next != m_order.end() && instantOf(m_plan.shifts[*next].start) < end; ++next) {
            const Shift& shift = m_plan.shifts[*next];
            longest = std::max(longest, std::chrono::floor<minutes>(instantOf(shift.start) - restFrom));
            restFrom = std::min(end, std::max(restFrom, instantOf(shift.end)));
            shifts.push_back(*next);
        }
        longest = std::max(longest, std::chrono::floor<minutes>(end - restFrom));
        if (longest.count() < limit->value)
            add({Rule::DailyRest, Severity::NotLawful, group, first.start.day, static_cast<int>(longest.count())}, *limit,
                std::move(shifts));
    }
}

void WorkingTimeInquiry::checkDaysOff()
{
    std::vector<const WorkedDay*> pupils;
    std::vector<const WorkedDay*> others;
    for (const WorkedDay& worked : m_days) {
        if (worked.group == YoungGroup::Child || worked.group == YoungGroup::Pupil)
            pupils.push_back(&worked);
        else if (worked.group == YoungGroup::SchoolEnded)
            others.push_back(&worked);
        const auto* sunday = limitOf(Rule::SundayOff, worked.group, worked.day);
        if (sunday != nullptr && weekdayOf(worked.day) == std::chrono::Sunday)
            add({Rule::SundayOff, Severity::Advice, worked.group, worked.day, 0}, *sunday, worked.shifts);
    }
    checkPairsOff(pupils);
    checkFreeDays(others);
}

/// Two days off in a row within seven: no more than five days pass from one pair to the next.
void WorkingTimeInquiry::checkPairsOff(const std::vector<const WorkedDay*>& days)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto* limit = limitOf(Rule::DaysOff, days[i]->group, days[i]->day);
        if (limit == nullptr)
            continue;
        const bool isLast = i + 1 == days.size();
        const int off = isLast ? kWeek : daysBetween(days[i]->day, days[i + 1]->day) - 1;
        const int span = daysBetween(days[first]->day, days[i]->day) + 1;
        const int most = kWeek - limit->value;
        // A week without its pair is told once, and the next is looked at from there on.
        const bool isTooLong = span > most;
        if (isTooLong) {
            std::vector<std::size_t> shifts;
            for (std::size_t at = first; at <= i; ++at)
                shifts.insert(shifts.end(), days[at]->shifts.begin(), days[at]->shifts.end());
            WorkingTimeLimit told = *limit;
            told.value = most;
            add({Rule::DaysOff, Severity::NotLawful, days[i]->group, days[first]->day, span}, told, std::move(shifts));
        }
        if (off >= limit->value || isTooLong)
            first = i + 1;
    }
}

/// Two days off in any seven, wherever they lie.
void WorkingTimeInquiry::checkFreeDays(const std::vector<const WorkedDay*>& days)
{
    for (std::size_t first = 0; first < days.size();) {
        const auto* limit = limitOf(Rule::DaysOff, days[first]->group, days[first]->day);
        std::size_t last = first;
        while (last + 1 < days.size() && daysBetween(days[first]->day, days[last + 1]->day) < kWeek)
            ++last;
        const int worked = static_cast<int>(last - first) + 1;
        if (limit == nullptr || worked <= kWeek - limit->value) {
            ++first;
            continue;
        }
        std::vector<std::size_t> shifts;
        for (std::size_t at = first; at <= last; ++at)
            shifts.insert(shifts.end(), days[at]->shifts.begin(), days[at]->shifts.end());
        WorkingTimeLimit told = *limit;
        told.value = kWeek - limit->value;
        add({Rule::DaysOff, Severity::NotLawful, days[first]->group, days[first]->day, worked}, told, std::move(shifts));
        first = last + 1;
    }
}

void WorkingTimeInquiry::advise(WorkingTimeRule rule, const WorkedDay& day)
{
    const auto* limit = limitOf(rule, day.group, day.day);
    if (limit != nullptr)
        add({rule, Severity::Advice, day.group, day.day, 0}, *limit, {});
}

void WorkingTimeInquiry::addAdvice()
{
    const auto first = std::ranges::find_if(
        m_days, [](const WorkedDay& day) { return day.group != YoungGroup::Adult && day.group != YoungGroup::TooYoung; });
    if (first == m_days.end())
        return;
    for (const Rule rule : {Rule::LightWork, Rule::Lifting, Rule::GuardianInformed, Rule::GuardianSigns})
        advise(rule, *first);
    const auto inJuly = std::ranges::find_if(m_days, [](const WorkedDay& day) { return day.day.month() == std::chrono::July; });
    if (inJuly != m_days.end())
        advise(Rule::SummerFree, *inJuly);
    const auto pupil = std::ranges::find(m_days, YoungGroup::Pupil, &WorkedDay::group);
    if (pupil != m_days.end() && !m_plan.worker.compulsorySchoolEndsOn)
        add({Rule::SchoolUnknown, Severity::Advice, YoungGroup::Pupil, pupil->day, 0}, {}, {});
    const auto unknown = std::ranges::find_if(m_days, [this](const WorkedDay& day) {
        const bool isAtSchool = day.group == YoungGroup::Child || day.group == YoungGroup::Pupil;
        return isAtSchool && !m_book.calendar().knows(day.day);
    });
    if (unknown != m_days.end())
        add({Rule::CalendarUnknown, Severity::Advice, unknown->group, unknown->day, 0}, {}, {});
}

}  // namespace fodfaeste
