#pragma once

#include "domain/leisure_job/employer.h"

#include <span>
#include <string_view>

namespace fodfaeste::demonstration {

struct InventedEmployer {
    std::string_view name;
    EmployerSector sector;
    EmployerTier tier;
    std::string_view trade;
    int districtNo;
    std::string_view contact;
    std::string_view agreement;  ///< empty: none
};

struct InventedOpening {
    int employer;  ///< among the invented ones
    std::string_view title;
    std::string_view tasks;
    int hundredths;  ///< hours a week
    std::string_view pattern;
    int youngest;
    int positions;
};

/// Nobody of these exists.
std::span<const InventedEmployer> inventedEmployers();
std::span<const InventedOpening> inventedOpenings();
std::span<const std::string_view> inventedWishes();

}  // namespace fodfaeste::demonstration
