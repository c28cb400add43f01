#include "app/demonstration/places.h"

#include "domain/area/safety_area.h"

#include <algorithm>
#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<DistrictRule, 35> kDistricts{{
    {1, 8, "1165"},   {2, 4, "1253"},   {3, 10, "1412"},  {4, 10, "2100"},  {5, 12, "2100"},  {6, 10, "2100"},  {7, 8, "2100"},
    {8, 44, "2200"},  {9, 26, "2200"},  {10, 40, "2200"}, {11, 50, "2200"}, {12, 46, "2200"}, {13, 28, "2400"}, {14, 44, "2400"},
    {15, 36, "2400"}, {16, 30, "2700"}, {17, 26, "2700"}, {18, 62, "2700"}, {19, 12, "2720"}, {20, 12, "2720"}, {21, 14, "2720"},
    {22, 26, "2500"}, {23, 16, "2500"}, {24, 22, "2500"}, {25, 34, "2450"}, {26, 16, "1763"}, {27, 14, "1624"}, {28, 12, "2300"},
    {29, 26, "2300"}, {30, 20, "2300"}, {31, 30, "2300"}, {32, 24, "2300"}, {33, 16, "2300"}, {34, 18, "2300"}, {35, 14, "2300"},
}};

constexpr std::array<std::string_view, 60> kStreets{
    "Lærkefaldsvej",    "Ravnstubben",       "Mågekrogsgade",     "Tjørnehusallé",     "Skovmårsgangen", "Kvædelunden",
    "Sivhøjgade",       "Ørnesækvej",        "Brombærstien Vest", "Klokkefrøgade",     "Hyldestammen",   "Gåsestensvej",
    "Rørdrumsgade",     "Pilekrattet Nord",  "Stenpikkerallé",    "Havkajakgade",      "Mosegrisevej",   "Fyrpasserstræde",
    "Nattergalesporet", "Æblegrenvej",       "Tårnfalketrappen",  "Sømærkegade",       "Vindspillet",    "Krusemyntevej",
    "Blishønsegade",    "Kildesprudlergade", "Tangloppevej",      "Solhvervsstræde",   "Rugemoderallé",  "Dueslagsgade",
    "Vandkikkertgade",  "Hvepsebusvej",      "Månelyspladsen",    "Kæmpehøjgade",      "Fiskenettet",    "Skarvetrappen",
    "Gravhundevej",     "Snebærgangen",      "Tranefodsallé",     "Bøgeblækvej",       "Spættehullet",   "Ishuggervej",
    "Pebermøllegade",   "Ulvefodsstien",     "Kobberkedelvej",    "Rejeknarvej",       "Saltkornsgade",  "Ankertovsgade",
    "Flagermuslunden",  "Knortegåsegangen",  "Sandormestræde",    "Tobaksspinderivej", "Grydeskegade",   "Lygtetændervej",
    "Fløjtespillervej", "Rundstykkegade",    "Kamtakken",         "Hornfiskesvinget",  "Drivtømmergade", "Snegleskallen",
};

}  // namespace

std::span<const DistrictRule> districtRules()
{
    return kDistricts;
}

std::span<const std::string_view> streetsOf(int district)
{
    constexpr std::size_t kStreetsEach = 6;
    constexpr std::array<std::string_view, 10> kCityDistricts{
        "Indre By",   "Østerbro",   "Nørrebro",   "Vesterbro-Kongens Enghave", "Valby", "Vanløse", "Brønshøj-Husum",
        "Bispebjerg", "Amager Øst", "Amager Vest"};
    const SafetyArea* area = findSafetyArea(district);
    const auto found = std::ranges::find(kCityDistricts, area == nullptr ? kCityDistricts.front() : area->cityDistrict);
    const auto first = static_cast<std::size_t>(found - kCityDistricts.begin()) * kStreetsEach;
    return std::span<const std::string_view>{kStreets}.subspan(first, kStreetsEach);
}

int teamOfDistrict(int district)
{
    if (district >= 28)
        return 3;
    if (district <= 3 || district >= 25)
        return 2;
    return district <= 15 ? 0 : 1;
}

}  // namespace fodfaeste::demonstration
