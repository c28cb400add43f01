#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fodfaeste {

/// The ages a programme is for, in completed years and both included, for the calendar years in which the rule holds.
struct AgeBounds {
    int youngest = 0;
    int oldest = 0;

    friend bool operator==(const AgeBounds&, const AgeBounds&) = default;
};

struct DatedAgeBounds {
    int fromYear = 0;
    std::optional<int> toYear;
    AgeBounds bounds;

    friend bool operator==(const DatedAgeBounds&, const DatedAgeBounds&) = default;
};

inline constexpr std::string_view kKrimiProgramme = "krimi";

/// An effort (indsats) that citizens are enrolled in. Its ages are data, because the city changes them:
/// the krimi-indsats was for 18–24 until 2012 and is for 18–29 from 2013 (strategy "18+").
struct Programme {
    std::string code;  ///< "krimi", "fritidsjob": as in exchange files
    std::string name;  ///< Danish, as it is shown
    std::vector<DatedAgeBounds> ages;

    std::optional<AgeBounds> boundsIn(int year) const;

    friend bool operator==(const Programme&, const Programme&) = default;
};

}  // namespace fodfaeste
