#include "app/demonstration/people_maker.h"

#include "app/demonstration/name_lists.h"
#include "app/demonstration/places.h"
#include "base/fold.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fodfaeste::demonstration {

namespace {

constexpr int kSerialsOf1900 = 4000;  ///< seventh digit 0–3
constexpr int kPeopleWithTwoNumbers = 3;

void giveHome(Random& random, Citizen& citizen, int place)
{
    const auto rules = districtRules();
    // The first thirty-five people stand for one district each, so that none is empty.
    std::vector<int> weights;
    for (const DistrictRule& rule : rules)
        weights.push_back(rule.weight);
    const std::size_t index = place < static_cast<int>(rules.size()) ? static_cast<std::size_t>(place) : random.weighted(weights);
    constexpr std::array<std::string_view, 9> kDoors{"st. tv", "st. th", "1. tv", "1. th", "2. tv",
                                                     "2. th",  "3. mf",  "4. tv", "4. th"};
    citizen.districtNo = rules[index].number;
    citizen.postalCode = rules[index].postalCode;
    citizen.address = random.pick(streetsOf(rules[index].number));
    citizen.address += " " + std::to_string(random.between(1, 148));
    if (random.chance(7))
        citizen.address += random.chance(50) ? "A" : "B";
    if (random.chance(88))
        citizen.address += ", " + std::string{random.pick(kDoors)};
    const bool isKnown = place < static_cast<int>(rules.size()) || !random.chance(2);
    if (!isKnown) {
        citizen.districtNo.reset();
        citizen.postalCode.clear();
        citizen.address = "Uden fast bopæl";
    }
}

void addMiddleName(Citizen& citizen, std::string_view name)
{
    if (name != citizen.familyName)
        citizen.familyName = std::string{name} + " " + citizen.familyName;
}

/// No Danish number begins with 00.
std::string inventedPhone(Random& random)
{
    std::string text = "00";
    for (int pair = 0; pair < 3; ++pair) {
        text += " " + std::to_string(random.below(10));
        text += std::to_string(random.below(10));
    }
    return text;
}

std::string inventedEmail(const Citizen& citizen)
{
    std::string name = fold(citizen.fullName());
    std::ranges::replace(name, ' ', '.');
    return name + "@eksempel.invalid";
}

}  // namespace

Cpr syntheticCpr(Date bornOn, int serial)
{
    std::array<char, 40> text{};
    const int length = std::snprintf(text.data(), text.size(), "%02u%02u%02d%04d", static_cast<unsigned>(bornOn.day()) + 60,
                                     static_cast<unsigned>(bornOn.month()), static_cast<int>(bornOn.year()) % 100, serial);
    return *Cpr::parse({text.data(), static_cast<std::size_t>(length)});
}

std::vector<Citizen> PeopleMaker::make(const std::vector<LifePlan>& plans)
{
    std::vector<Citizen> citizens;
    citizens.reserve(plans.size());
    for (const LifePlan& plan : plans)
        citizens.push_back(person(plan, CitizenId{static_cast<std::int64_t>(citizens.size()) + 1}));
    giveAwkwardNames(citizens);
    protectSome(citizens);
    giveNewNumbers(citizens);
    for (Citizen& citizen : citizens) {
        if (!citizen.email.empty())
            citizen.email = inventedEmail(citizen);
    }
    return citizens;
}

Citizen PeopleMaker::person(const LifePlan& plan, CitizenId id)
{
    Random random{Purpose::Person, static_cast<std::uint64_t>(id.value())};
    Citizen citizen{id, Revision::New, freshCpr(random, plan.bornOn, plan.sex), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    giveName(random, citizen, plan.sex);
    giveHome(random, citizen, static_cast<int>(id.value()) - 1);
    if (random.chance(94))
        citizen.phone = inventedPhone(random);
    if (random.chance(42))
        citizen.email = inventedEmail(citizen);
    citizen.diedOn = plan.diedOn;
    citizen.movedAwayOn = plan.movedAwayOn;
    return citizen;
}

Cpr PeopleMaker::freshCpr(Random& random, Date bornOn, Sex sex)
{
    while (true) {
        const Cpr cpr = syntheticCpr(bornOn, random.below(kSerialsOf1900 / 2) * 2 + (sex == Sex::Male ? 1 : 0));
        if (cpr.passesModulus11() && m_cprs.insert(cpr).second)
            return cpr;
    }
}

void PeopleMaker::giveName(Random& random, Citizen& citizen, Sex sex)
{
    std::vector<int> weights;
    for (const NameGroup& group : nameGroups())
        weights.push_back(group.weight);
    do {
        const NameGroup& group = nameGroups()[random.weighted(weights)];
        const NameGroup& other = random.chance(9) ? nameGroups()[random.weighted(weights)] : group;
        citizen.givenNames = random.pick(sex == Sex::Male ? group.men : group.women);
        citizen.familyName = random.pick(other.families);
        if (random.chance(16))
            addMiddleName(citizen, random.pick(group.families));
    } while (!m_names.insert(citizen.fullName()).second);
}

void PeopleMaker::giveAwkwardNames(std::vector<Citizen>& citizens) const
{
    std::size_t place = 40;
    for (const AwkwardName& name : awkwardNames()) {
        while (citizens[place].cpr.sex() != name.sex)
            ++place;
        citizens[place].givenNames = normalised(name.given);
        citizens[place].familyName = normalised(name.family);
        place += 7;
    }
}

/// Protection lasts a year and is renewed; two of these have lapsed before the demonstration's day.
void PeopleMaker::protectSome(std::vector<Citizen>& citizens) const
{
    const std::array<std::optional<Date>, 12> kUntil{
        std::nullopt,        dayOf(2013, 5, 31), dayOf(2013, 8, 14), std::nullopt,       dayOf(2014, 1, 31), dayOf(2012, 10, 1),
        dayOf(2013, 11, 20), dayOf(2014, 2, 28), dayOf(2013, 4, 5),  dayOf(2014, 6, 30), dayOf(2012, 3, 9),  dayOf(2013, 12, 15)};
    std::size_t place = 57;
    for (const std::optional<Date>& until : kUntil) {
        citizens[place].protection = {true, until};
        place += 61;
    }
}

/// Who legally changed sex has the number of before as well.
void PeopleMaker::giveNewNumbers(std::vector<Citizen>& citizens)
{
    std::size_t place = 101;
    for (int i = 0; i < kPeopleWithTwoNumbers; ++i) {
        Citizen& citizen = citizens[place];
        Random random{Purpose::Person, 100'000 + place};
        const Sex before = citizen.cpr.sex() == Sex::Male ? Sex::Female : Sex::Male;
        citizen.formerCprs = {{freshCpr(random, citizen.cpr.birthDate(), before), citizen.cpr.birthDate()}};
        place += 241;
    }
}

}  // namespace fodfaeste::demonstration
