#pragma once

namespace fodfaeste {

/// The middle of a district on the map, in degrees.
struct DistrictCentre {
    double latitude = 0;
    double longitude = 0;
};

/// Null outside 1–35.
const DistrictCentre* findDistrictCentre(int districtNo);

}  // namespace fodfaeste
