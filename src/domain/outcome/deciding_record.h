#pragma once

#include "base/date.h"
#include "domain/contact/contact_event.h"
#include "domain/custody/custody_stay.h"
#include "domain/spell/spell.h"

#include <optional>
#include <string>
#include <variant>

namespace fodfaeste {

// The record that decided a citizen's status, as far as it is told in words.

struct DecidedByCitizen {
    Date on{};  ///< of death, or of moving away
};
struct DecidedBySpell {
    SpellKind kind = SpellKind::Work;
    std::string title;
    std::string provider;
    Date since{};
    std::optional<Date> until;
    std::optional<WeeklyHours> weeklyHours;
};
struct DecidedByContact {
    LocalTime at;
    Channel channel = Channel::Meeting;
};
struct DecidedByCustody {
    CustodyKind kind = CustodyKind::Remand;
    std::string facility;
    Date since{};
};
struct DecidedByCase {
    std::string caseNumber;
    Date openedOn{};
    std::optional<Date> closedOn;
    std::optional<LocalTime> latestAttended;  ///< the latest two-way contact up to the cut-off, if there was one
};

using DecidingRecord = std::variant<DecidedByCitizen, DecidedBySpell, DecidedByContact, DecidedByCustody, DecidedByCase>;

}  // namespace fodfaeste
