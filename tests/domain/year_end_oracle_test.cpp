#include "domain/outcome/year_end_status.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace fodfaeste {

using namespace std::chrono_literals;

namespace {

// The definition once more, written to be read beside its text and not to be fast: every day of the year is tried.

struct Life {
    Date born{};
    std::optional<Date> died;
    std::optional<Date> moved;
    std::vector<Period> cases;
    std::vector<std::pair<SpellKind, Period>> spells;
    struct Contact {
        LocalTime at;
        Attendance attendance;
        FactAssessment assessment;
    };
    std::vector<Contact> contacts;
    std::vector<Period> custody;
};

int naiveAge(Date born, Date day)
{
    const auto monthAndDay = [](Date date) {
        return static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day());
    };
    const int years = static_cast<int>(day.year()) - static_cast<int>(born.year());
    return monthAndDay(day) < monthAndDay(born) ? years - 1 : years;
}

bool naivelyCovered(const Life& life, int year, AgeBounds ages)
{
    for (Date day = std::chrono::year{year} / 1 / 1; day.year() == std::chrono::year{year}; day = addDays(day, 1)) {
        const int age = naiveAge(life.born, day);
        const bool open = std::ranges::any_of(life.cases, [day](const Period& period) { return period.contains(day); });
        if (open && ages.youngest <= age && age <= ages.oldest)
            return true;
    }
    return false;
}

bool naivelyRuns(const Life& life, SpellKind kind, Date day)
{
    return std::ranges::any_of(life.spells, [&](const auto& spell) { return spell.first == kind && spell.second.contains(day); });
}

bool naivelyInContact(const Life& life, Date day)
{
    const Life::Contact* latest = nullptr;
    for (const auto& contact : life.contacts) {
        const bool counts = contact.attendance == Attendance::Attended && contact.at.day <= day;
        if (counts && (latest == nullptr || latest->at <= contact.at))
            latest = &contact;
    }
    if (latest == nullptr || latest->at.day < addDays(day, -89) || latest->assessment == FactAssessment::Negative)
        return false;
    const auto noShows = std::ranges::count_if(life.contacts, [&](const Life::Contact& contact) {
        return contact.attendance == Attendance::NoShow && contact.at > latest->at && contact.at.day <= day;
    });
    return noShows < 2;
}

YearEndStatus naiveStatus(const Life& life, Date day)
{
    const bool open = std::ranges::any_of(life.cases, [day](const Period& period) { return period.contains(day); });
    if (life.died && *life.died <= day)
        return YearEndStatus::Deceased;
    if (life.moved && *life.moved <= day)
        return YearEndStatus::Moved;
    if (naivelyRuns(life, SpellKind::Work, day))
        return YearEndStatus::Employed;
    if (naivelyRuns(life, SpellKind::Education, day))
        return YearEndStatus::InEducation;
    if (naivelyRuns(life, SpellKind::Offer, day))
        return YearEndStatus::InOffer;
    if (open && naivelyInContact(life, day))
        return YearEndStatus::PositiveContact;
    if (std::ranges::any_of(life.custody, [day](const Period& period) { return period.contains(day); }))
        return YearEndStatus::InCustody;
    return open ? YearEndStatus::LostContact : YearEndStatus::Closed;
}

// Days near the edges that matter come up far more often than chance would have them.

rc::Gen<Date> dayNear(Date edge, int spread)
{
    return rc::gen::map(rc::gen::inRange(-spread, spread + 1), [edge](int days) { return addDays(edge, days); });
}

rc::Gen<Date> someDay()
{
    return rc::gen::oneOf(dayNear(2012y / 12 / 31, 3), dayNear(2012y / 1 / 1, 3), dayNear(2012y / 10 / 3, 2),
                          dayNear(2012y / 6 / 1, 500));
}

rc::Gen<Period> somePeriod()
{
    return rc::gen::map(rc::gen::tuple(someDay(), rc::gen::maybe(rc::gen::inRange(0, 400))), [](const auto& parts) {
        const auto& [from, length] = parts;
        return Period{from, length ? std::optional{addDays(from, *length)} : std::nullopt};
    });
}

rc::Gen<Life::Contact> someContact()
{
    return rc::gen::map(
        rc::gen::tuple(someDay(), rc::gen::inRange(0, 3),
                       rc::gen::elementOf(std::vector(kAttendances.begin(), kAttendances.end())), rc::gen::inRange(0, 4)),
        [](const auto& parts) {
            const auto& [day, hour, attendance, assessment] = parts;
            return Life::Contact{{day, std::chrono::hours{9 + hour}}, attendance, static_cast<FactAssessment>(assessment)};
        });
}

Life someLife()
{
    Life life;
    life.born = *rc::gen::oneOf(dayNear(1994y / 12 / 31, 2), dayNear(1988y / 1 / 1, 2), dayNear(1987y / 6 / 1, 600),
                                rc::gen::just(Date{1988y / 2 / 29}), rc::gen::just(Date{1992y / 2 / 29}));
    life.died = *rc::gen::weightedOneOf<std::optional<Date>>(
        {{8, rc::gen::just(std::optional<Date>{})}, {1, rc::gen::map(someDay(), [](Date day) { return std::optional{day}; })}});
    life.moved = *rc::gen::weightedOneOf<std::optional<Date>>(
        {{8, rc::gen::just(std::optional<Date>{})}, {1, rc::gen::map(someDay(), [](Date day) { return std::optional{day}; })}});
    life.cases = *rc::gen::container<std::vector<Period>>(somePeriod());
    life.custody = *rc::gen::container<std::vector<Period>>(2, somePeriod());
    if (*rc::gen::inRange(0, 3) == 0)
        life.spells = {{*rc::gen::elementOf(std::vector(kSpellKinds.begin(), kSpellKinds.end())), *somePeriod()}};
    life.contacts = *rc::gen::container<std::vector<Life::Contact>>(someContact());
    if (*rc::gen::inRange(0, 2) == 0)
        life.custody.clear();
    return life;
}

/// The same life as the facts that the program keeps.
class Facts {
public:
    explicit Facts(const Life& life) : m_life{life}
    {
        std::int64_t id = 0;
        for (const Period& period : life.cases)
            m_cases.push_back({CaseFileId{++id}, DayRange::of(period)});
        for (const auto& [kind, period] : life.spells)
            m_spells.push_back({SpellId{++id}, DayRange::of(period), kind});
        for (const Period& period : life.custody)
            m_custody.push_back({CustodyStayId{++id}, DayRange::of(period)});
        for (const Life::Contact& contact : life.contacts)
            m_contacts.push_back({ContactId{++id}, clockMinute(contact.at), contact.attendance, contact.assessment});
        std::ranges::stable_sort(m_contacts, {}, &ContactFact::at);
    }

    CitizenFacts view() const
    {
        const auto number = [](const std::optional<Date>& day) { return day ? dayNumber(*day) : kFarFuture; };
        return {CitizenId{1}, dayNumber(m_life.born), number(m_life.died), number(m_life.moved), m_cases, m_spells, m_contacts,
                m_custody};
    }

private:
    const Life& m_life;
    std::vector<CaseFact> m_cases;
    std::vector<SpellFact> m_spells;
    std::vector<ContactFact> m_contacts;
    std::vector<CustodyFact> m_custody;
};

}  // namespace

RC_GTEST_PROP(YearEndStatus, AgreesWithTheDefinitionReadDayByDay, ())
{
    const Life life = someLife();
    const Facts facts{life};

    for (const AgeBounds ages : {AgeBounds{18, 24}, AgeBounds{18, 29}}) {
        for (const int year : {2012, 2013})
            RC_ASSERT(coveringCase(facts.view(), year, ages).has_value() == naivelyCovered(life, year, ages));
    }
    for (const Date day : {Date{2012y / 12 / 31}, Date{2012y / 6 / 1}, Date{2013y / 12 / 31}}) {
        const YearEndStatus status = statusOn(facts.view(), day).status;
        RC_ASSERT(codeOf(status) == codeOf(naiveStatus(life, day)));
    }
}

}  // namespace fodfaeste
