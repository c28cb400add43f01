#include "domain/working_time/working_time_check.h"

#include "domain/working_time/working_time_checks.h"

#include <algorithm>

namespace fodfaeste {

namespace {

/// The same finding in another week.
bool isSame(const PatternCheck& check, const WorkingTimeFinding& left, const WorkingTimeFinding& right)
{
    const auto days = [&check](const WorkingTimeFinding& finding) {
        std::vector<unsigned> weekdays;
        for (const std::size_t i : finding.shifts)
            weekdays.push_back(weekdayOf(check.shifts[i].start.day).iso_encoding());
        return weekdays;
    };
    return left.rule == right.rule && left.severity == right.severity && left.group == right.group &&
           left.measured == right.measured && left.limit == right.limit && days(left) == days(right);
}

}  // namespace

WorkingTimeVerdict verdictOf(const std::vector<WorkingTimeFinding>& findings)
{
    const auto worst = std::ranges::max_element(findings, {}, &WorkingTimeFinding::severity);
    if (worst == findings.end() || worst->severity == WorkingTimeSeverity::Advice)
        return WorkingTimeVerdict::Lawful;
    return worst->severity == WorkingTimeSeverity::NotLawful ? WorkingTimeVerdict::NotLawful : WorkingTimeVerdict::NeedsException;
}

std::vector<WorkingTimeFinding> checkWorkingTime(const WorkingTimePlan& plan, const WorkingTimeBook& book)
{
    WorkingTimeInquiry inquiry{plan, book};
    inquiry.checkAges();
    inquiry.checkDays();
    inquiry.checkWeeks();
    inquiry.checkTimesOfDay();
    inquiry.checkPauses();
    inquiry.checkRest();
    inquiry.checkDaysOff();
    inquiry.addAdvice();
    return std::move(inquiry).findings();
}

PatternCheck checkPattern(const PatternPlan& plan, const WorkingTimeBook& book)
{
    PatternCheck check;
    const Date last = plan.period.to.value_or(plan.period.from);
    for (Date monday = mondayOf(plan.period.from); monday <= last; monday = addDays(monday, 7))
        for (Shift& shift : plan.pattern.inWeekOf(monday))
            if (plan.period.contains(shift.start.day))
                check.shifts.push_back(std::move(shift));
    for (WorkingTimeFinding& finding : checkWorkingTime({plan.worker, plan.place, check.shifts, plan.isAdultPresent}, book)) {
        const auto told = std::ranges::find_if(check.findings, [&](const auto& other) { return isSame(check, other, finding); });
        if (told == check.findings.end())
            check.findings.push_back(std::move(finding));
        else
            ++told->times;
    }
    return check;
}

}  // namespace fodfaeste
