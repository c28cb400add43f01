#pragma once

#include "app/read_model/person_entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace fodfaeste {

/// Why two entries of the register may be one person, the surest first.
enum class Likeness { SameCpr, NameAndBirth, Phone };

/// What is known of somebody who may stand in the register already.
struct Likening {
    std::string givenNames;
    std::string familyName;
    std::optional<Cpr> cpr;
    std::string phone;
};

/// How a name sounds, roughly: Mohammed and Muhamed, Thomsen and Tomsen, Christian and Kristian are the same.
std::string soundOf(std::string_view name);
/// The last eight digits; empty when there are fewer.
std::string phoneKey(std::string_view phone);

/// Whether the entry may be the person. A protected person is not given away by a phone number.
std::optional<Likeness> likenessOf(const Likening& wanted, const PersonEntry& entry, Date today);

}  // namespace fodfaeste
