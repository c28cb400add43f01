#pragma once

#include <array>
#include <string_view>

namespace fodfaeste {

/// Codes of the places of work that the law, wishes and employers tell apart (an employer's trade). What is none of them has an
/// empty code and no exceptions.
inline constexpr std::array<std::string_view, 19> kWorkingPlaces{
    "shop",    "service_station", "kiosk",   "bakery",    "grill", "restaurant", "hotel",    "office",   "care", "sport",
    "theatre", "cinema",          "concert", "newspaper", "stable", "workshop",  "net_cafe", "guarded_centre", "video"};

}  // namespace fodfaeste
