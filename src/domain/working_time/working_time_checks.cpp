#include "domain/working_time/working_time_checks.h"

#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fodfaeste {

namespace {

using std::chrono::minutes;
using Rule = WorkingTimeRule;
using Severity = WorkingTimeSeverity;

constexpr minutes kDay = std::chrono::hours{24};

int count(minutes time)
{
    return static_cast<int>(time.count());
}

bool isYoung(YoungGroup group)
{
    return group != YoungGroup::Adult && group != YoungGroup::TooYoung;
}

bool isSubjectToSchool(YoungGroup group)
{
    return group == YoungGroup::Child || group == YoungGroup::Pupil;
}

bool isWeekendOrHoliday(Date day)
{
    const auto weekday = weekdayOf(day);
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday || holidayOn(day).has_value();
}

}  // namespace

WorkingTimeInquiry::WorkingTimeInquiry(const WorkingTimePlan& plan, const WorkingTimeBook& book) : m_plan{plan}, m_book{book}
{
    for (std::size_t i = 0; i < plan.shifts.size(); ++i)
        m_order.push_back(i);
    std::ranges::stable_sort(m_order, {}, [&plan](std::size_t i) { return plan.shifts[i].start; });
    splitIntoDays();
}

void WorkingTimeInquiry::splitIntoDays()
{
    std::map<Date, WorkedDay> days;
    for (const std::size_t i : m_order) {
        const Shift& shift = m_plan.shifts[i];
        for (const auto& [day, work] : workByDay(shift)) {
            const YoungGroup group = m_book.groupOn(m_plan.worker, day);
            m_parts.push_back({i, day, group, day == shift.start.day ? shift.start.ofDay : minutes{0},
                               day == shift.end.day ? shift.end.ofDay : kDay, work});
            WorkedDay& worked = days[day];
            worked.day = day;
            worked.group = group;
            worked.work += work;
            worked.shifts.push_back(i);
        }
    }
    for (auto& [day, worked] : days)
        m_days.push_back(std::move(worked));
}

const WorkingTimeLimit* WorkingTimeInquiry::limitOf(WorkingTimeRule rule, YoungGroup group, Date day) const
{
    return m_book.limitOf(rule, group, m_plan.place, day);
}

void WorkingTimeInquiry::add(const Excess& excess, const WorkingTimeLimit& limit, std::vector<std::size_t> shifts)
{
    m_findings.push_back({excess.rule, excess.severity, excess.group, excess.day, excess.measured, limit.value, std::move(shifts),
                          limit.source, 1});
}

void WorkingTimeInquiry::checkAges()
{
    for (const WorkedDay& worked : m_days) {
        const auto* limit = limitOf(Rule::MinimumAge, YoungGroup::TooYoung, worked.day);
        if (worked.group == YoungGroup::TooYoung && limit != nullptr)
            add({Rule::MinimumAge, Severity::NotLawful, worked.group, worked.day, ageOn(m_plan.worker.bornOn, worked.day)},
                *limit, worked.shifts);
    }
}

void WorkingTimeInquiry::checkDays()
{
    for (const WorkedDay& worked : m_days) {
        const bool isSchoolDay = isSubjectToSchool(worked.group) && m_book.calendar().isSchoolDay(worked.day);
        const Rule rule = isSchoolDay ? Rule::SchoolDay : Rule::FreeDay;
        const auto* limit = isYoung(worked.group) ? limitOf(rule, worked.group, worked.day) : nullptr;
        if (limit != nullptr && count(worked.work) > limit->value)
            add({rule, Severity::NotLawful, worked.group, worked.day, count(worked.work)}, *limit, worked.shifts);
    }
}

bool WorkingTimeInquiry::isSchoolWeek(Date monday) const
{
    for (int day = 0; day < 7; ++day)
        if (m_book.calendar().isSchoolDay(addDays(monday, day)))
            return true;
    return false;
}

void WorkingTimeInquiry::checkWeeks()
{
    std::map<Date, std::vector<const WorkedDay*>> weeks;
    for (const WorkedDay& worked : m_days)
        if (isYoung(worked.group))
            weeks[mondayOf(worked.day)].push_back(&worked);
    for (const auto& [monday, days] : weeks)
        checkWeek(monday, days);
}

void WorkingTimeInquiry::checkWeek(Date monday, const std::vector<const WorkedDay*>& days)
{
    minutes work{0};
    std::vector<std::size_t> shifts;
    // Whoever changes from one group to another in the week is held to the stricter bound.
    std::optional<Excess> excess;
    const WorkingTimeLimit* strictest = nullptr;
    for (const WorkedDay* worked : days) {
        work += worked->work;
        shifts.insert(shifts.end(), worked->shifts.begin(), worked->shifts.end());
        const Rule rule = isSubjectToSchool(worked->group) && isSchoolWeek(monday) ? Rule::SchoolWeek : Rule::FreeWeek;
        const auto* limit = limitOf(rule, worked->group, worked->day);
        if (limit != nullptr && (strictest == nullptr || limit->value < strictest->value)) {
            strictest = limit;
            excess = Excess{rule, Severity::NotLawful, worked->group, days.front()->day, 0};
        }
    }
    shifts.erase(std::unique(shifts.begin(), shifts.end()), shifts.end());
    if (strictest == nullptr)
        return;
    excess->measured = count(work);
    const auto* adult = limitOf(Rule::AdultWeek, excess->group, excess->day);
    if (excess->measured > strictest->value) {
        add(*excess, *strictest, std::move(shifts));
    } else if (adult != nullptr && excess->measured > adult->value) {
        excess->rule = Rule::AdultWeek;
        excess->severity = Severity::NeedsException;
        add(*excess, *adult, std::move(shifts));
    }
}

void WorkingTimeInquiry::checkTimesOfDay()
{
    for (const Part& part : m_parts) {
        if (!isYoung(part.group))
            continue;
        const auto* earliest = limitOf(Rule::Earliest, part.group, part.day);
        const auto* latest = limitOf(Rule::Latest, part.group, part.day);
        if (earliest != nullptr && count(part.from) < earliest->value)
            add({Rule::Earliest, Severity::NotLawful, part.group, part.day, count(part.from)}, *earliest, {part.shift});
        if (latest != nullptr && count(part.to) > latest->value)
            add({Rule::Latest, Severity::NotLawful, part.group, part.day, count(part.to)}, *latest, {part.shift});
        checkAlone(part);
    }
}

void WorkingTimeInquiry::checkAlone(const Part& part)
{
    const Rule rule = isWeekendOrHoliday(part.day) ? Rule::AloneWeekend : Rule::AloneWeekday;
    const auto* from = limitOf(rule, part.group, part.day);
    const auto* until = limitOf(Rule::AloneUntil, part.group, part.day);
    if (m_plan.isAdultPresent.value_or(false) || from == nullptr || until == nullptr)
        return;
    const Severity severity = m_plan.isAdultPresent ? Severity::NotLawful : Severity::NeedsException;
    if (count(part.to) > from->value)
        add({rule, severity, part.group, part.day, count(part.to)}, *from, {part.shift});
    else if (count(part.from) < until->value)
        add({Rule::AloneUntil, severity, part.group, part.day, count(part.from)}, *until, {part.shift});
}

void WorkingTimeInquiry::checkPauses()
{
    for (const std::size_t i : m_order) {
        const Shift& shift = m_plan.shifts[i];
        const YoungGroup group = m_book.groupOn(m_plan.worker, shift.start.day);
        const auto* after = isYoung(group) ? limitOf(Rule::PauseAfter, group, shift.start.day) : nullptr;
        const auto* pause = isYoung(group) ? limitOf(Rule::Pause, group, shift.start.day) : nullptr;
        if (after != nullptr && pause != nullptr && count(workOf(shift)) > after->value && count(shift.pause) < pause->value)
            add({Rule::Pause, Severity::NotLawful, group, shift.start.day, count(shift.pause)}, *pause, {i});
    }
}

std::vector<WorkingTimeFinding> WorkingTimeInquiry::findings() &&
{
    std::ranges::stable_sort(m_findings, [](const WorkingTimeFinding& left, const WorkingTimeFinding& right) {
        return std::tuple{-static_cast<int>(left.severity), left.day, left.rule} <
               std::tuple{-static_cast<int>(right.severity), right.day, right.rule};
    });
    return std::move(m_findings);
}

}  // namespace fodfaeste
