#include "app/demonstration/life_planner.h"

#include "app/demonstration/cohort.h"
#include "app/demonstration/path_builder.h"
#include "app/demonstration/plan_words.h"
#include "domain/calendar/danish_calendar.h"

#include <algorithm>
#include <array>

namespace fodfaeste::demonstration {

namespace {

using enum YearEndStatus;

constexpr Date kEndOf2010 = dayOf(2010, 12, 31);
constexpr Date kEndOf2011 = dayOf(2011, 12, 31);
constexpr Date kEndOf2012 = dayOf(2012, 12, 31);
constexpr int kEarlierCasesOf100 = 9;
constexpr int kReopenedOf100 = 24;
constexpr int kClosedInGoodStandingOf100 = 36;

bool isEnd(YearEndStatus state)
{
    return state == Closed || state == Moved || state == Deceased;
}

/// Who is born within three days of a 29 February is born on it, so that the office has some such people.
Date leapDayNear(Date day)
{
    const Date leapDay{day.year(), std::chrono::February, std::chrono::day{29}};
    return leapDay.ok() && std::abs(daysBetween(day, leapDay)) <= 3 ? leapDay : day;
}

/// Plans one life after the rule of its group and its state at the end of 2012.
class LifePlanner {
public:
    LifePlanner(const GroupRule& rule, std::uint64_t number) : m_rule{rule}, m_random{Purpose::Plan, number}
    {
        m_plan.sex = m_random.chance(11) ? Sex::Female : Sex::Male;
        chooseDays();
        m_plan.episodes.push_back(opened(m_openedOn));
    }

    Date openedOn() const { return m_openedOn; }
    LifePlan plan(std::optional<YearEndStatus> in2012);

private:
    void chooseDays();
    bool fits() const;
    Episode opened(Date day);
    void planFirst(std::optional<YearEndStatus> in2012);
    void endEpisode(PathBuilder& path, Episode& episode, YearEndStatus how, Date first, Date last);
    Date closingDay(Date first, Date last);
    void closeInGoodStanding(Episode& episode, Date first, Date last);
    void finish2013(PathBuilder& path, Episode& episode, YearEndStatus before);
    void addEarlierCase();
    void reopen();

    const GroupRule& m_rule;
    Random m_random;
    Date m_openedOn{};
    LifePlan m_plan;
};

void LifePlanner::chooseDays()
{
    // Most of the early stock was there when the effort began; later on more come in spring than at the end of the year.
    do {
        const Date last = m_rule.group == Group::Carried && m_random.chance(62) ? dayOf(2011, 1, 14) : m_rule.openedTo;
        const Date day = m_random.dayBetween(m_rule.openedFrom, last);
        const bool isEarly = m_rule.group >= Group::Entered2012 && m_random.chance(40);
        m_openedOn = nextWorkingDay(isEarly ? m_random.dayBetween(m_rule.openedFrom, day) : day);
        const int age = m_random.between(m_rule.youngest, m_rule.oldest);
        m_plan.bornOn = leapDayNear(addDays(birthdayOf(m_openedOn, -age), -m_random.below(365)));
    } while (!fits());
}

bool LifePlanner::fits() const
{
    const int age = ageOn(m_plan.bornOn, m_openedOn);
    if (age < m_rule.youngest || age > m_rule.oldest)
        return false;
    const Date turns25 = birthdayOf(m_plan.bornOn, 25);
    switch (m_rule.group) {
    case Group::AgedOut: return turns25 > std::max(kEndOf2010, addDays(m_openedOn, 60)) && turns25 <= kEndOf2011;
    case Group::Carried: return turns25 > addDays(kEndOf2011, 1);
    case Group::Widened: return turns25 < addDays(m_openedOn, -20);
    case Group::ClosedEarly:
    case Group::Entered2012:
    case Group::Entered2013:
    case Group::Entered2013Wide: break;
    }
    return true;
}

Episode LifePlanner::opened(Date day)
{
    Episode episode;
    episode.openedOn = day;
    if (m_random.chance(26))
        episode.heldSince = addDays(day, -m_random.between(8, 90));
    episode.referredBy = m_random.pick(referrers(episode.heldSince ? Referral::FromPrison : Referral::FromOutside));
    return episode;
}

LifePlan LifePlanner::plan(std::optional<YearEndStatus> in2012)
{
    planFirst(in2012);
    reopen();
    if (m_random.chance(kEarlierCasesOf100) && m_openedOn > dayOf(2011, 9, 1))
        addEarlierCase();
    return std::move(m_plan);
}

void LifePlanner::planFirst(std::optional<YearEndStatus> in2012)
{
    Episode& episode = m_plan.episodes.front();
    PathBuilder path{m_random, m_openedOn};
    if (episode.heldSince)
        path.beginInside();
    if (m_rule.group == Group::ClosedEarly) {
        endEpisode(path, episode, Closed, addDays(m_openedOn, 70), addDays(kEndOf2011, -2));
    } else {
        if (m_openedOn < dayOf(2010, 12, 1))
            path.goTo(addDays(kEndOf2010, 31), stateOf2011(m_random));
        if (m_openedOn < dayOf(2011, 11, 20))
            path.goTo(kEndOf2011, in2012 && !isEnd(*in2012) && m_random.chance(45) ? *in2012 : stateOf2011(m_random));
        if (in2012 && isEnd(*in2012)) {
            endEpisode(path, episode, *in2012, std::max(addDays(m_openedOn, 60), dayOf(2012, 1, 10)), addDays(kEndOf2012, -1));
        } else {
            if (in2012)
                path.goTo(kEndOf2012, *in2012);
            finish2013(path, episode, in2012.value_or(PositiveContact));
        }
    }
    episode.phases = path.take();
    if (in2012 == Employed || in2012 == InEducation)
        closeInGoodStanding(episode, std::max(addDays(m_openedOn, 120), dayOf(2012, 2, 1)), addDays(kEndOf2012, -3));
    else if (!episode.closedOn)
        closeInGoodStanding(episode, addDays(kEndOf2012, 60), addDays(kLastDay, -3));
}

void LifePlanner::finish2013(PathBuilder& path, Episode& episode, YearEndStatus before)
{
    const YearEndStatus after = stateOf2013(m_random, before);
    const Date first = addDays(std::max(m_openedOn, kEndOf2012), 75);
    if (!isEnd(after))
        path.goTo(kLastDay, after);
    else if (first < addDays(kLastDay, -10))
        endEpisode(path, episode, after, first, addDays(kLastDay, -4));
}

void LifePlanner::endEpisode(PathBuilder& path, Episode& episode, YearEndStatus how, Date first, Date last)
{
    const Date end = closingDay(first, last);
    path.endOn(end);
    episode.closedOn = end;
    if (how == Moved) {
        m_plan.movedAwayOn = end;
        episode.closedOn = std::min(nextWorkingDay(addDays(end, m_random.between(1, 9))), last);
        episode.closeReason = "Fraflyttet kommunen";
    } else if (how == Deceased) {
        m_plan.diedOn = end;
        episode.closedOn = std::min(nextWorkingDay(addDays(end, m_random.between(2, 6))), last);
        episode.closeReason = "Afgået ved døden";
    } else if (ageOn(m_plan.bornOn, end) >= 25 && end <= kEndOf2012) {
        episode.closeReason = "Fyldt 25 år – ude af målgruppen";
    } else {
        episode.closeReason = m_random.pick(closeReasons());
    }
}

/// Who outgrows the programme is closed around the birthday; the others when it happens.
Date LifePlanner::closingDay(Date first, Date last)
{
    const Date turns25 = birthdayOf(m_plan.bornOn, 25);
    if (first <= turns25 && turns25 <= addDays(last, -8) && last <= kEndOf2012)
        return nextWorkingDay(addDays(turns25, m_random.between(0, 6)));
    return previousWorkingDay(m_random.dayBetween(first, last));
}

/// Some who have found work or a school need no case any more; the job or the school goes on.
void LifePlanner::closeInGoodStanding(Episode& episode, Date first, Date last)
{
    const Phase& phase = episode.phases.back();
    const bool isGood = phase.state == Employed || phase.state == InEducation;
    const Date earliest = std::max(first, addDays(phase.from, 60));
    if (!isGood || earliest >= last || !m_random.chance(kClosedInGoodStandingOf100))
        return;
    episode.closedOn = previousWorkingDay(m_random.dayBetween(earliest, last));
    episode.closeReason = phase.state == Employed ? "I ordinært arbejde" : "I ordinær uddannelse";
}

/// A short case of some time before.
void LifePlanner::addEarlierCase()
{
    const Date born18 = birthdayOf(m_plan.bornOn, 18);
    const Date first = std::max(addDays(born18, 5), dayOf(2010, 8, 20));
    const Date last = std::min(addDays(m_openedOn, -200), dayOf(2011, 6, 30));
    if (first >= last || m_rule.group == Group::Widened)
        return;
    Episode earlier = opened(nextWorkingDay(m_random.dayBetween(first, last)));
    earlier.heldSince.reset();
    PathBuilder path{m_random, earlier.openedOn};
    const Date end = previousWorkingDay(m_random.dayBetween(addDays(earlier.openedOn, 60), addDays(earlier.openedOn, 150)));
    path.endOn(end);
    earlier.closedOn = end;
    earlier.closeReason = m_random.pick(closeReasons());
    earlier.phases = path.take();
    m_plan.episodes.insert(m_plan.episodes.begin(), std::move(earlier));
}

/// Some come back in 2013 after their case was closed.
void LifePlanner::reopen()
{
    const Episode& before = m_plan.episodes.back();
    const bool isGone = m_plan.diedOn || m_plan.movedAwayOn || !before.closedOn || *before.closedOn > dayOf(2012, 12, 20);
    if (isGone || before.phases.back().to > *before.closedOn || !m_random.chance(kReopenedOf100))
        return;
    Episode again = opened(nextWorkingDay(m_random.dayBetween(dayOf(2013, 1, 8), dayOf(2013, 10, 1))));
    PathBuilder path{m_random, again.openedOn};
    if (again.heldSince)
        path.beginInside();
    const YearEndStatus after = stateOf2013(m_random, PositiveContact);
    path.goTo(kLastDay, isEnd(after) ? PositiveContact : after);
    again.phases = path.take();
    m_plan.episodes.push_back(std::move(again));
}

/// Who comes late in the year has no time to leave within it: such people swap with those who came before.
void giveEndsToEarlyOnes(const std::vector<LifePlanner>& planners, std::vector<YearEndStatus>& states)
{
    const auto isLate = [&](std::size_t i) { return planners[i].openedOn() > dayOf(2012, 8, 15); };
    std::size_t other = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (!isEnd(states[i]) || !isLate(i))
            continue;
        while (isLate(other) || isEnd(states[other]))
            ++other;
        std::swap(states[i], states[other]);
    }
}

std::vector<LifePlan> planGroup(const GroupRule& rule, std::uint64_t firstNumber)
{
    Random deck{Purpose::Deck, static_cast<std::uint64_t>(rule.group)};
    std::vector<LifePlanner> planners;
    planners.reserve(static_cast<std::size_t>(rule.people));
    for (int i = 0; i < rule.people; ++i)
        planners.emplace_back(rule, firstNumber + static_cast<std::uint64_t>(i));
    std::vector<YearEndStatus> states = statesOf2012(rule.group, deck);
    if (!states.empty())
        giveEndsToEarlyOnes(planners, states);
    std::vector<LifePlan> plans;
    for (std::size_t i = 0; i < planners.size(); ++i)
        plans.push_back(planners[i].plan(states.empty() ? std::nullopt : std::optional{states[i]}));
    return plans;
}

}  // namespace

std::vector<LifePlan> planLives()
{
    std::vector<LifePlan> lives;
    for (const GroupRule& rule : groupRules())
        std::ranges::move(planGroup(rule, lives.size()), std::back_inserter(lives));
    Random order{Purpose::Deck, 1000};
    order.shuffle(lives);
    return lives;
}

bool isCoveredIn(const LifePlan& plan, int year)
{
    std::vector<CaseFact> cases;
    for (const Episode& episode : plan.episodes) {
        if (episode.programme == kKrimiProgramme)
            cases.push_back({CaseFileId{1}, DayRange::of({episode.openedOn, episode.closedOn})});
    }
    CitizenFacts facts;
    facts.bornOn = dayNumber(plan.bornOn);
    facts.cases = cases;
    return coveringCase(facts, year, year <= 2012 ? kYoungAges : kWideAges).has_value();
}

}  // namespace fodfaeste::demonstration
