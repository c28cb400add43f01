#pragma once

#include "base/date.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// What makes a case take more of a caseworker's time. `Case` is what every one takes.
enum class WeightReason { Case, InCustody, ReleaseNear, Under18, NoRecentContact };

inline constexpr std::array kWeightReasons{WeightReason::Case, WeightReason::InCustody, WeightReason::ReleaseNear,
                                           WeightReason::Under18, WeightReason::NoRecentContact};

std::string_view codeOf(WeightReason reason);  ///< "case", "in_custody", …
std::optional<WeightReason> weightReasonFromCode(std::string_view code);

/// So many points for a reason, on the days on which the office holds to that. A case of the ordinary kind is 10 points.
struct WeightTerm {
    WeightReason reason = WeightReason::Case;
    int points = 0;
    Period validity;

    friend bool operator==(const WeightTerm&, const WeightTerm&) = default;
};

/// The points of one case with what they are made of: nothing is hidden in the sum.
struct CaseWeight {
    struct Part {
        WeightReason reason = WeightReason::Case;
        int points = 0;

        friend bool operator==(const Part&, const Part&) = default;
    };
    std::vector<Part> parts;

    int points() const;
};

/// What a case weighs on a day, when those reasons are there.
CaseWeight weightOf(const std::vector<WeightReason>& reasons, const std::vector<WeightTerm>& terms, Date day);

}  // namespace fodfaeste
