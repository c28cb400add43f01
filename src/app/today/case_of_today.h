#pragma once

#include "app/read_model/read_model.h"
#include "app/today/today_item.h"
#include "domain/casefile/programme.h"
#include "domain/leisure_job/leisure_job_terms.h"

#include <vector>

namespace fodfaeste {

/// What the rules and the day say, the same for all cases of a list.
struct TodayBearings {
    Date today{};
    RuleBook rules;
    std::vector<AgeChange> ageChanges;
    std::vector<Programme> programmes;
    LeisureJobTerms jobTerms;
};

/// Gathers what one case puts on today's list. Nothing is left out because a field is empty.
class CaseOfToday {
public:
    CaseOfToday(const TodayBearings& bearings, const ReadModel::View& view, const CaseEntry& caseFile);

    /// Of a case that is open today.
    void addOpen(std::vector<TodayItem>& items) const;
    /// Of a case that is closed: the checks after its closing, unless there is a new case.
    void addClosed(std::vector<TodayItem>& items) const;

private:
    using Items = std::vector<TodayItem>;

    TodayItem item(TodayReason reason, std::optional<Date> date) const;
    void addTasks(Items& items) const;
    void addContact(Items& items) const;
    void addNextStep(Items& items) const;
    void addUnfinished(Items& items) const;
    void addRelease(Items& items) const;
    void addBirthdays(Items& items) const;
    void addSpellChecks(Items& items) const;
    void pause(Items& items, std::size_t from) const;

    std::vector<AgeEffect> effectsOf(int age, Date birthday) const;
    std::string programmeName() const;
    /// The latest check of a series that has come and is neither answered nor lapsed.
    std::optional<Due> openCheck(RuleKind kind, Date anchor, std::int64_t subject) const;
    bool hasLapsed(Date day) const;
    bool isReached(Date day) const { return day <= m_bearings.today; }

    const TodayBearings& m_bearings;
    const ReadModel::View& m_view;
    const CaseEntry& m_case;
    CitizenFacts m_facts;
    ContactClock m_clock;
};

}  // namespace fodfaeste
