#pragma once

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

/// How many of the office's people live in a district, and what their letters carry.
struct DistrictRule {
    int number;
    int weight;
    std::string_view postalCode;
};

std::span<const DistrictRule> districtRules();
/// Streets that no town has; each lies in one city district.
std::span<const std::string_view> streetsOf(int district);

/// Teams by the order of staff.h: which of them works in a district.
int teamOfDistrict(int district);

}  // namespace fodfaeste::demonstration
