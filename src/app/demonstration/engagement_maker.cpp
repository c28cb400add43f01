#include "app/demonstration/engagement_maker.h"

#include "app/demonstration/random.h"
#include "app/demonstration/spell_words.h"

#include <algorithm>

namespace fodfaeste::demonstration {

namespace {

constexpr int kDaysOfTwoSpells = 230;
constexpr int kDaysOfRemandOnly = 75;

std::optional<SpellKind> kindOf(YearEndStatus state)
{
    switch (state) {
    case YearEndStatus::Employed: return SpellKind::Work;
    case YearEndStatus::InEducation: return SpellKind::Education;
    case YearEndStatus::InOffer: return SpellKind::Offer;
    case YearEndStatus::Deceased:
    case YearEndStatus::Moved:
    case YearEndStatus::PositiveContact:
    case YearEndStatus::InCustody:
    case YearEndStatus::LostContact:
    case YearEndStatus::Closed: break;
    }
    return std::nullopt;
}

Spell spellOf(Random& random, CaseFileId caseFile, SpellKind kind, Period period)
{
    Spell spell;
    spell.caseFile = caseFile;
    spell.kind = kind;
    const Place& place = random.pick(placesOf(kind));
    spell.title = place.title;
    spell.provider = place.provider;
    if (const int hours = random.pick(hoursOf(kind)); hours != 0)
        spell.weeklyHours = WeeklyHours{hours};
    spell.period = period;
    if (period.to)
        spell.endReason = random.pick(endReasonsOf(kind));
    return spell;
}

struct Stretch {
    Date from{};
    Date to{};
};

/// The runs of phases in prison, over one episode.
std::vector<Stretch> stretchesInside(const Episode& episode)
{
    std::vector<Stretch> stretches;
    for (const Phase& phase : episode.phases) {
        if (!phase.isInside)
            continue;
        if (!stretches.empty() && addDays(stretches.back().to, 1) == phase.from)
            stretches.back().to = phase.to;
        else
            stretches.push_back({phase.from, phase.to});
    }
    if (!stretches.empty() && stretches.front().from == episode.openedOn && episode.heldSince)
        stretches.front().from = *episode.heldSince;
    return stretches;
}

/// The end of a stay, its expected end, and where it is spent.
class StayMaker {
public:
    StayMaker(CitizenId citizen, std::vector<CustodyStay>& stays)
        : m_random{Purpose::Custody, static_cast<std::uint64_t>(citizen.value())}
        , m_citizen{citizen}
        , m_stays{stays}
    {}

    void addStretch(const Stretch& stretch)
    {
        const int days = daysBetween(stretch.from, stretch.to);
        if (days <= kDaysOfRemandOnly || m_random.chance(30)) {
            const bool isRemand = m_random.chance(days <= kDaysOfRemandOnly ? 60 : 45);
            add(isRemand ? CustodyKind::Remand : CustodyKind::Sentence, stretch);
            return;
        }
        const Date judged = addDays(stretch.from, m_random.between(30, std::min(120, days - 25)));
        add(CustodyKind::Remand, {stretch.from, judged});
        add(CustodyKind::Sentence, {addDays(judged, 1), stretch.to});
    }

private:
    void add(CustodyKind kind, const Stretch& stretch)
    {
        CustodyStay stay;
        stay.citizen = m_citizen;
        stay.kind = kind;
        const bool isLast = kind == CustodyKind::Sentence && m_random.chance(12);
        stay.facility = m_random.pick(kind == CustodyKind::Remand ? remandPrisons()
                                      : isLast                    ? halfwayHouses()
                                                                  : sentencePrisons());
        stay.period.from = stretch.from;
        const bool goesOn = stretch.to >= kLastDay;
        const Date end = goesOn ? addDays(kLastDay, m_random.between(4, 150)) : stretch.to;
        if (!goesOn)
            stay.period.to = end;
        // A sentence has its date from the first day; a remand only the day on which the court looks at it again.
        if (kind == CustodyKind::Sentence || m_random.chance(55))
            stay.expectedReleaseOn =
                std::max(stretch.from, addDays(end, m_random.chance(12) ? -m_random.between(1, 12) : m_random.between(0, 4)));
        m_stays.push_back(stay);
    }

    Random m_random;
    CitizenId m_citizen;
    std::vector<CustodyStay>& m_stays;
};

}  // namespace

std::vector<Spell> makeSpells(const Episode& episode, CaseFileId caseFile)
{
    Random random{Purpose::Spells, static_cast<std::uint64_t>(caseFile.value())};
    std::vector<Spell> spells;
    for (std::size_t i = 0; i < episode.phases.size(); ++i) {
        const Phase& phase = episode.phases[i];
        const std::optional<SpellKind> kind = kindOf(phase.state);
        if (!kind)
            continue;
        Date from = phase.from;
        const std::optional<Date> to = phase.to < kLastDay ? std::optional{phase.to} : std::nullopt;
        if (phase.days() > kDaysOfTwoSpells && random.chance(30)) {
            const Date half = addDays(from, random.between(90, phase.days() - 60));
            spells.push_back(spellOf(random, caseFile, *kind, {from, half}));
            from = addDays(half, 1);
        }
        spells.push_back(spellOf(random, caseFile, *kind, {from, to}));
        if (i + 1 < episode.phases.size() && episode.phases[i + 1].isInside)
            spells.back().endReason = "Varetægtsfængslet";
        else if (to && episode.closedOn && *to == *episode.closedOn)
            spells.back().endReason.clear();
    }
    return spells;
}

std::vector<CustodyStay> makeStays(const LifePlan& plan, CitizenId citizen)
{
    std::vector<CustodyStay> stays;
    StayMaker maker{citizen, stays};
    for (const Episode& episode : plan.episodes) {
        if (episode.programme != kKrimiProgramme)
            continue;
        for (const Stretch& stretch : stretchesInside(episode))
            maker.addStretch(stretch);
    }
    return stays;
}

}  // namespace fodfaeste::demonstration
