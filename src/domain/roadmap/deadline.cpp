#include "domain/roadmap/deadline.h"

namespace fodfaeste {

namespace {

bool isWeekend(Date day)
{
    return weekdayOf(day).iso_encoding() > 5;
}

}  // namespace

Date Anchors::dayOf(Anchor anchor) const
{
    switch (anchor) {
    case Anchor::Admission: return admission;
    case Anchor::Parole: return parole.value_or(release);
    case Anchor::Release: break;
    }
    return release;
}

bool DeadlineRule::countsBack() const
{
    if (months != 0)
        return months < 0;
    return days < 0 || (days == 0 && anchor != Anchor::Admission);
}

Deadline DeadlineRule::from(const Anchors& anchors) const
{
    Deadline deadline;
    deadline.anchor = anchor;
    deadline.anchorDay = anchors.dayOf(anchor);
    deadline.months = months;
    deadline.days = days;
    deadline.raw = addDays(addMonths(deadline.anchorDay, months), days);
    deadline.due = deadline.raw;
    while (!isWorkingDay(deadline.due)) {
        deadline.skipped.push_back({deadline.due, holidayOn(deadline.due)});
        deadline.due = addDays(deadline.due, countsBack() ? -1 : 1);
    }
    return deadline;
}

std::vector<ReleaseWarning> warningsOf(Date release)
{
    std::vector<ReleaseWarning> warnings;
    if (holidayOn(release))
        warnings.push_back(ReleaseWarning::Holiday);
    if (isWeekend(release))
        warnings.push_back(ReleaseWarning::Weekend);
    if (!warnings.empty())
        return warnings;
    if (weekdayOf(release) == std::chrono::Friday)
        warnings.push_back(ReleaseWarning::Friday);
    else if (!isWorkingDay(addDays(release, 1)))
        warnings.push_back(ReleaseWarning::DayBeforeClosed);
    return warnings;
}

}  // namespace fodfaeste
