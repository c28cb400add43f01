#pragma once

#include "base/date.h"
#include "domain/calendar/danish_calendar.h"
#include "domain/roadmap/roadmap_words.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// The days that a roadmap's deadlines count from.
struct Anchors {
    Date admission{};
    std::optional<Date> parole;  ///< earliest ordinary parole; the release itself where it is unknown
    Date release{};

    Date dayOf(Anchor anchor) const;

    friend bool operator==(const Anchors&, const Anchors&) = default;
};

/// A day on which offices are closed, and why.
struct ClosedDay {
    Date day{};
    std::optional<Holiday> holiday;  ///< nothing: a weekend

    friend bool operator==(const ClosedDay&, const ClosedDay&) = default;
};

/// A deadline and its whole why, part by part: "release 14 March minus 3 months → Saturday → Friday" (frist).
struct Deadline {
    Anchor anchor = Anchor::Release;
    Date anchorDay{};
    int months = 0;  ///< of the rule, negative for before
    int days = 0;
    Date raw{};                      ///< anchor and offset, whatever day that is
    std::vector<ClosedDay> skipped;  ///< from `raw` on, in the order in which they were passed over
    Date due{};                      ///< always a working day

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Anchor and offset of a deadline. What counts back from its anchor, or falls on the release itself, moves to the working day
/// before when offices are closed, since it must be done by then; what counts on moves to the next one, as deadlines run.
struct DeadlineRule {
    Anchor anchor = Anchor::Release;
    int months = 0;
    int days = 0;

    Deadline from(const Anchors& anchors) const;
    bool countsBack() const;

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

/// Why a day of release needs care: whoever walks out then meets closed doors.
enum class ReleaseWarning { Friday, Weekend, Holiday, DayBeforeClosed };

std::vector<ReleaseWarning> warningsOf(Date release);

}  // namespace fodfaeste
