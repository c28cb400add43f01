#pragma once

#include "domain/working_time/shift.h"
#include "domain/working_time/weekly_pattern.h"
#include "domain/working_time/working_time_rules.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fodfaeste {

/// How the law sees a finding.
enum class WorkingTimeSeverity {
    Advice,          ///< to be told, and kept to
    NeedsException,  ///< lawful only when something more is agreed or granted
    NotLawful,
};

/// What a whole plan of hours comes to: green, yellow, red.
enum class WorkingTimeVerdict { Lawful, NeedsException, NotLawful };

/// One thing that the law says about some hours.
struct WorkingTimeFinding {
    WorkingTimeRule rule = WorkingTimeRule::SchoolDay;
    WorkingTimeSeverity severity = WorkingTimeSeverity::Advice;
    YoungGroup group = YoungGroup::Child;
    Date day{};                       ///< the first day concerned
    int measured = 0;                 ///< in the unit of the rule
    int limit = 0;                    ///< the same unit
    std::vector<std::size_t> shifts;  ///< places among the shifts that were checked
    std::string source;
    int times = 1;  ///< how many days or weeks are the same

    friend bool operator==(const WorkingTimeFinding&, const WorkingTimeFinding&) = default;
};

/// A plan of hours.
struct WorkingTimePlan {
    YoungWorker worker;
    std::string place;          ///< code of the place of work
    std::vector<Shift> shifts;  ///< in any order
    /// Whether somebody of age is there in the evening; nothing while nobody asked.
    std::optional<bool> isAdultPresent;
};

WorkingTimeVerdict verdictOf(const std::vector<WorkingTimeFinding>& findings);

/// Holds every shift, day, week and rest against the law, by days: whoever turns 15 or 18 in mid-week is under other rules from
/// that day on. The gravest first, then by day.
std::vector<WorkingTimeFinding> checkWorkingTime(const WorkingTimePlan& plan, const WorkingTimeBook& book);

/// A pattern over all the weeks of a period, school and holidays alike; what comes again from week to week is told once.
struct PatternPlan {
    YoungWorker worker;
    std::string place;
    WeeklyPattern pattern;
    Period period;  ///< with its last day
    std::optional<bool> isAdultPresent;
};
struct PatternCheck {
    std::vector<Shift> shifts;
    std::vector<WorkingTimeFinding> findings;

    WorkingTimeVerdict verdict() const { return verdictOf(findings); }
};
PatternCheck checkPattern(const PatternPlan& plan, const WorkingTimeBook& book);

}  // namespace fodfaeste
