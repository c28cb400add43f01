#pragma once

#include <span>
#include <string_view>

namespace fodfaeste {

/// One of the 35 districts by which Copenhagen measures safety (Tryghedsindeks), with the local council
/// (lokaludvalg) and city district (bydel) it lies in.
struct SafetyArea {
    int number;
    std::string_view name;
    std::string_view localCouncil;
    std::string_view cityDistrict;
};

/// All 35, in order of number.
std::span<const SafetyArea> safetyAreas();
const SafetyArea* findSafetyArea(int number);  ///< null outside 1–35

}  // namespace fodfaeste
