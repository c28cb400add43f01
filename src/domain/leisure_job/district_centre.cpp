#include "domain/leisure_job/district_centre.h"

#include <array>

namespace fodfaeste {

namespace {

// The centres of area of the 35 districts, worked out once from the city's map of them and rounded to about a hundred
// metres: near enough to say how far a job is.
constexpr std::array<DistrictCentre, 35> kCentres{{
    {55.679, 12.572}, {55.690, 12.586}, {55.682, 12.606}, {55.699, 12.574}, {55.713, 12.602},  // 1–5
    {55.710, 12.564}, {55.719, 12.573}, {55.688, 12.552}, {55.695, 12.559}, {55.694, 12.541},  // 6–10
    {55.699, 12.548}, {55.705, 12.549}, {55.718, 12.538}, {55.709, 12.527}, {55.702, 12.527},  // 11–15
    {55.708, 12.502}, {55.706, 12.472}, {55.716, 12.484}, {55.696, 12.513}, {55.693, 12.488},  // 16–20
    {55.684, 12.478}, {55.653, 12.499}, {55.668, 12.504}, {55.658, 12.514}, {55.648, 12.536},  // 21–25
    {55.662, 12.548}, {55.669, 12.559}, {55.654, 12.577}, {55.629, 12.563}, {55.647, 12.607},  // 26–30
    {55.660, 12.599}, {55.665, 12.606}, {55.674, 12.626}, {55.649, 12.618}, {55.654, 12.633},  // 31–35
}};

}  // namespace

const DistrictCentre* findDistrictCentre(int districtNo)
{
    if (districtNo < 1 || districtNo > static_cast<int>(kCentres.size()))
        return nullptr;
    return &kCentres[static_cast<std::size_t>(districtNo - 1)];
}

}  // namespace fodfaeste
