#pragma once

#include "base/date.h"
#include "base/id.h"

#include <compare>
#include <string>

namespace fodfaeste {

/// Where people are met on the street: a district of the city, or a place of its own that may lie in one.
struct OutreachPlace {
    int area = 0;      ///< number of the SafetyArea; 0 when it is not known
    std::string name;  ///< "Hallen ved banen"; empty for the district as such

    bool isOwn() const { return !name.empty(); }

    friend auto operator<=>(const OutreachPlace&, const OutreachPlace&) = default;
};

/// What a contact on the street was about (tema). The list is dated data: the city's focus moves.
struct OutreachTheme {
    std::string code;  ///< "school": as in the store
    std::string danish;
    std::string english;
    Period period;

    friend bool operator==(const OutreachTheme&, const OutreachTheme&) = default;
};

/// A contact on the street without names (opsøgende kontakt): where, how many and what about. It never says who.
struct OutreachContact {
    OutreachContactId id;
    Revision revision = Revision::New;
    LocalTime at;
    OutreachPlace place;
    int headcount = 0;
    std::string theme;  ///< code of an OutreachTheme
    std::string note;
    UserId caseworker;
    bool isWithdrawn = false;  ///< stays on record and counts nowhere
    std::string reason{};      ///< why it was last corrected or withdrawn

    friend bool operator==(const OutreachContact&, const OutreachContact&) = default;
};

/// InvalidInput "outreach.place" for no place or a district that the city does not have, "outreach.headcount" outside 1–999,
/// "outreach.theme" for none.
Status validate(const OutreachContact& contact);

}  // namespace fodfaeste
