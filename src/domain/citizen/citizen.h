#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/citizen/address_protection.h"
#include "domain/citizen/cpr.h"

#include <optional>
#include <string>
#include <vector>

namespace fodfaeste {

/// A CPR number and the day it was given: a person who legally changes sex gets a new one.
struct CprSpell {
    Cpr cpr;
    std::optional<Date> since;

    friend bool operator==(const CprSpell&, const CprSpell&) = default;
};

/// A person in the register. Names and address are as the citizen's municipality writes them, in NFC.
struct Citizen {
    CitizenId id;
    Revision revision = Revision::New;
    Cpr cpr;                           ///< the number in force
    std::vector<CprSpell> formerCprs;  ///< the numbers before it, oldest first
    std::string givenNames;
    std::string familyName;
    std::optional<int> districtNo;  ///< 1–35, see domain/area/safety_area.h
    std::string address;
    std::string postalCode;
    std::string phone;
    std::string email;
    AddressProtection protection;
    std::optional<Date> diedOn;
    std::optional<Date> movedAwayOn;

    std::string fullName() const { return familyName.empty() ? givenNames : givenNames + " " + familyName; }

    friend bool operator==(const Citizen&, const Citizen&) = default;
};

/// InvalidInput with the field as subject when names, district or dates cannot be right.
Status validate(const Citizen& citizen);

}  // namespace fodfaeste
