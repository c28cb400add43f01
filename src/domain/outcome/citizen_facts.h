#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/spell/spell.h"

#include <cstdint>
#include <span>

namespace fodfaeste {

/// Days as numbers, both ends included; an open end is kFarFuture. Small, because a city has a million of them.
struct DayRange {
    DayNumber from = 0;
    DayNumber to = kFarFuture;

    bool contains(DayNumber day) const { return from <= day && day <= to; }
    static DayRange of(const Period& period) { return {dayNumber(period.from), period.to ? dayNumber(*period.to) : kFarFuture}; }

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Minutes since 1970 on Copenhagen's clock.
using ClockMinute = std::int64_t;

inline ClockMinute clockMinute(LocalTime time)
{
    return ClockMinute{dayNumber(time.day)} * 1440 + time.ofDay.count();
}
inline DayNumber dayOf(ClockMinute minute)
{
    return static_cast<DayNumber>(minute >= 0 ? minute / 1440 : (minute - 1439) / 1440);
}
inline LocalTime localTimeOf(ClockMinute minute)
{
    const DayNumber day = dayOf(minute);
    return {dateOf(day), std::chrono::minutes{minute - ClockMinute{day} * 1440}};
}

enum class FactAssessment : std::uint8_t { None, Positive, Neutral, Negative };

struct CaseFact {
    CaseFileId id;
    DayRange open;
};

struct SpellFact {
    SpellId id;
    DayRange runs;
    SpellKind kind;
};

/// Hours from a contact until it was written down; kDelayNotKnown for older and imported records.
using RecordDelay = std::uint16_t;
inline constexpr RecordDelay kDelayNotKnown = 65535;

struct ContactFact {
    ContactId id;
    ClockMinute at;
    Attendance attendance;
    FactAssessment assessment;
    bool isNoted = false;
    RecordDelay delay = kDelayNotKnown;
};

struct CustodyFact {
    CustodyStayId id;
    DayRange held;
};

/// All that decides the outcome of one citizen: the facts of the citizen's case files in one programme, and the custody
/// stays. A view; whoever made it keeps the arrays. Contacts stand in order of time (and of id within a minute).
struct CitizenFacts {
    CitizenId citizen;
    DayNumber bornOn = 0;
    DayNumber diedOn = kFarFuture;
    DayNumber movedAwayOn = kFarFuture;
    std::span<const CaseFact> cases;
    std::span<const SpellFact> spells;
    std::span<const ContactFact> contacts;
    std::span<const CustodyFact> custody;
};

}  // namespace fodfaeste
