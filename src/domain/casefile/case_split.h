#pragma once

#include "base/id.h"

#include <optional>
#include <vector>

namespace fodfaeste {

/// How the cases of somebody who goes are dealt out. By hand is dealt by nobody: everything stays where it is until chosen.
enum class SplitRule { AllToOne, EvenByWeight, SameDistrict, ByHand };

/// A case that is to change hands.
struct CaseToDeal {
    CaseFileId caseFile;
    int points = 0;
    std::optional<int> districtNo;
};

/// Somebody who can take cases, with what they have already.
struct Receiver {
    UserId user;
    int points = 0;
    /// How many of their cases lie in each district, by its number.
    std::vector<std::pair<int, int>> districts;
};

struct DealtCase {
    CaseFileId caseFile;
    UserId to;  ///< unset when nobody was chosen

    friend bool operator==(const DealtCase&, const DealtCase&) = default;
};

/// Deals every case to exactly one of the receivers, in the order of the cases. AllToOne: the first receiver. EvenByWeight: the
/// heaviest case first, each to whoever then has least. SameDistrict: to whoever has most cases of that district; where nobody
/// has, as EvenByWeight. ByHand, or without receivers: nobody.
std::vector<DealtCase> deal(const std::vector<CaseToDeal>& cases, std::vector<Receiver> receivers, SplitRule rule);

}  // namespace fodfaeste
