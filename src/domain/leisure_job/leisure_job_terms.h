#pragma once

#include "base/date.h"

#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// One number that the programme sets, in the days in which it holds.
struct DatedTerm {
    std::string code;
    int value = 0;
    std::string text;  ///< of the task that a follow-up becomes
    Period validity;

    friend bool operator==(const DatedTerm&, const DatedTerm&) = default;
};

/// What the programme asks for and pays back on a day. A code may have several values, as follow-ups have.
class LeisureJobTerms {
public:
    explicit LeisureJobTerms(std::vector<DatedTerm> terms) : m_terms{std::move(terms)} {}

    /// The weeks after a start at which somebody follows up, in order.
    std::vector<DatedTerm> followUps(Date day) const { return termsOf("follow_up_weeks", day); }
    /// Wage refund of municipal jobs: at most so many hours a week; 0 when there is none on that day.
    int refundHours(Date day) const { return valueOf("refund_hours", day); }
    int refundMonths(Date day) const { return valueOf("refund_months", day); }
    /// A job that still runs after so many weeks was kept.
    int keptWeeks(Date day) const { return valueOf("kept_weeks", day); }
    /// A job of so many months counts as a lasting one.
    int lastingMonths(Date day) const { return valueOf("lasting_months", day); }

    // What the law of young people's work says, as far as suggesting a job goes: nobody works before the first age, from the
    // second on it matters whether compulsory education has ended, from the third on the law holds no longer.
    int workAge(Date day) const { return valueOf("work_age", day); }
    int schoolAge(Date day) const { return valueOf("school_age", day); }
    int adultAge(Date day) const { return valueOf("adult_age", day); }
    /// Hours at most in a week with school, and for whoever has ended compulsory education.
    int schoolWeekHours(Date day) const { return valueOf("school_week_hours", day); }
    int freeWeekHours(Date day) const { return valueOf("free_week_hours", day); }

private:
    std::vector<DatedTerm> termsOf(std::string_view code, Date day) const;
    int valueOf(std::string_view code, Date day) const;

    std::vector<DatedTerm> m_terms;
};

}  // namespace fodfaeste
