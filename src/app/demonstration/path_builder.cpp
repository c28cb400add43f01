#include "app/demonstration/path_builder.h"

#include <algorithm>
#include <array>

namespace fodfaeste::demonstration {

namespace {

using enum YearEndStatus;

constexpr std::array kLivingStates{Employed, InEducation, InOffer, PositiveContact, InCustody, LostContact};

/// Rows and columns in the order of kLivingStates.
constexpr std::array<std::array<int, 6>, 6> kWays{{
    {0, 8, 10, 30, 16, 36},   // from work
    {16, 0, 12, 28, 12, 32},  // from education
    {24, 24, 0, 18, 12, 22},  // from an offer
    {18, 18, 22, 0, 18, 24},  // from good contact
    {6, 10, 14, 42, 0, 28},   // from prison
    {8, 8, 14, 42, 28, 0},    // from lost contact
}};

constexpr int kShortestPhase = 24;
constexpr int kDaysWithoutDetour = 170;

/// How long a state must have lasted to be what it is meant to be.
int daysToSettle(YearEndStatus state)
{
    return state == LostContact || state == InCustody ? 22 : 4;
}

/// Schools begin in the middle of August and early in January.
Date nearestTermStart(Date day)
{
    const Date autumn{day.year(), std::chrono::August, std::chrono::day{13}};
    const Date spring{day.year(), std::chrono::January, std::chrono::day{7}};
    for (const Date start : {autumn, spring}) {
        if (std::abs(daysBetween(day, start)) <= 35)
            return start;
    }
    return day;
}

}  // namespace

const Phase& Episode::phaseOn(Date day) const
{
    const auto found = std::ranges::find_if(phases, [day](const Phase& phase) { return phase.contains(day); });
    return found == phases.end() ? phases.back() : *found;
}

YearEndStatus nextState(Random& random, YearEndStatus from)
{
    const auto row = static_cast<std::size_t>(std::ranges::find(kLivingStates, from) - kLivingStates.begin());
    return kLivingStates[random.weighted(kWays[row])];
}

PathBuilder::PathBuilder(Random& random, Date openedOn)
    : m_random{random}
    , m_reached{openedOn}
    , m_phases{{PositiveContact, openedOn, kLastDay, false}}
{}

void PathBuilder::goTo(Date day, YearEndStatus state)
{
    const Date from = std::max(addDays(current().from, kShortestPhase), addDays(m_reached, 3));
    const Date latest = addDays(day, -daysToSettle(state));
    m_reached = day;
    const int room = daysBetween(from, latest);
    if (room < 0 && m_phases.size() == 1 && current().from > addDays(day, -60)) {
        m_phases.front().state = state;  // As it is from the first day on.
        return;
    }
    if (current().state == state && (room < kDaysWithoutDetour || m_random.chance(55)))
        return;
    const bool isDirect = current().state != state && (room < kDaysWithoutDetour || m_random.chance(66));
    const YearEndStatus by = isDirect ? state : nextState(m_random, current().state);
    if (isDirect || by == state) {
        change(changeDay(from, latest, state), state);
        return;
    }
    const Date half = addDays(from, room / 2);
    change(changeDay(from, half, by), by);
    change(changeDay(std::max(half, addDays(current().from, kShortestPhase)), latest, state), state);
}

Date PathBuilder::changeDay(Date first, Date last, YearEndStatus state)
{
    Date day = m_random.dayBetween(first, std::max(first, last));
    if (m_phases.size() == 1)
        day = std::min(day, m_random.dayBetween(first, std::max(first, last)));  // The first months bring most.
    const Date begun = state == InEducation ? nearestTermStart(day) : day;
    const Date earliest = addDays(current().from, 1);
    return std::clamp(begun, earliest, std::max(earliest, last));
}

void PathBuilder::change(Date day, YearEndStatus state)
{
    m_phases.back().to = addDays(day, -1);
    m_phases.push_back({state, day, kLastDay, false});
}

void PathBuilder::endOn(Date day)
{
    while (m_phases.size() > 1 && m_phases.back().from > day)
        m_phases.pop_back();
    m_phases.back().to = day;
}

std::vector<Phase> PathBuilder::take()
{
    for (Phase& phase : m_phases)
        phase.isInside = phase.state == InCustody;
    splitInside();
    return std::move(m_phases);
}

void PathBuilder::splitInside()
{
    std::vector<Phase> phases;
    for (std::size_t i = 0; i < m_phases.size(); ++i)
        addSplit(phases, i);
    m_phases = std::move(phases);
}

/// A time of good contact next to one in prison is itself partly spent inside.
void PathBuilder::addSplit(std::vector<Phase>& phases, std::size_t index)
{
    Phase phase = m_phases[index];
    const bool isSplit = phase.state == PositiveContact && phase.days() > 60;
    const bool afterPrison = index == 0 ? m_begunInside : m_phases[index - 1].state == InCustody && m_random.chance(55);
    const bool beforePrison = index + 1 < m_phases.size() && m_phases[index + 1].state == InCustody && m_random.chance(35);
    if (isSplit && afterPrison) {
        const Date released = addDays(phase.from, m_random.between(20, std::min(120, phase.days() - 25)));
        phases.push_back({phase.state, phase.from, released, true});
        phase.from = addDays(released, 1);
    }
    if (isSplit && beforePrison && phase.days() > 50) {
        const Date admitted = addDays(phase.to, -m_random.between(14, 30));
        phases.push_back({phase.state, phase.from, addDays(admitted, -1), false});
        phase = {phase.state, admitted, phase.to, true};
    }
    phases.push_back(phase);
}

}  // namespace fodfaeste::demonstration
