#pragma once

// The parts of checkWorkingTime(): each looks at one side of the same plan and adds what it finds.

#include "domain/working_time/working_time_check.h"

namespace fodfaeste {

/// A plan with its shifts in the order of time, and what has been found so far.
class WorkingTimeInquiry {
public:
    WorkingTimeInquiry(const WorkingTimePlan& plan, const WorkingTimeBook& book);

    void checkAges();
    void checkDays();
    void checkWeeks();
    void checkTimesOfDay();
    void checkPauses();
    void checkRest();
    void checkDaysOff();
    void addAdvice();

    std::vector<WorkingTimeFinding> findings() &&;

private:
    /// What one shift does on one calendar day.
    struct Part {
        std::size_t shift = 0;  ///< its place in the plan
        Date day{};
        YoungGroup group = YoungGroup::Adult;
        std::chrono::minutes from{0};
        std::chrono::minutes to{0};  ///< 24:00 for the end of the day
        std::chrono::minutes work{0};
    };
    struct WorkedDay {
        Date day{};
        YoungGroup group = YoungGroup::Adult;
        std::chrono::minutes work{0};
        std::vector<std::size_t> shifts;
    };
    struct Excess {
        WorkingTimeRule rule = WorkingTimeRule::SchoolDay;
        WorkingTimeSeverity severity = WorkingTimeSeverity::NotLawful;
        YoungGroup group = YoungGroup::Child;
        Date day{};
        int measured = 0;
    };

    void splitIntoDays();
    const WorkingTimeLimit* limitOf(WorkingTimeRule rule, YoungGroup group, Date day) const;
    bool isSchoolWeek(Date monday) const;
    void checkWeek(Date monday, const std::vector<const WorkedDay*>& days);
    void checkAlone(const Part& part);
    void checkPairsOff(const std::vector<const WorkedDay*>& days);
    void checkFreeDays(const std::vector<const WorkedDay*>& days);
    void advise(WorkingTimeRule rule, const WorkedDay& day);
    void add(const Excess& excess, const WorkingTimeLimit& limit, std::vector<std::size_t> shifts);

    const WorkingTimePlan& m_plan;
    const WorkingTimeBook& m_book;
    std::vector<std::size_t> m_order;  ///< places of the shifts, by start
    std::vector<Part> m_parts;
    std::vector<WorkedDay> m_days;  ///< by day
    std::vector<WorkingTimeFinding> m_findings;
};

}  // namespace fodfaeste
