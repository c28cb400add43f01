#include "domain/area/safety_area.h"

#include <array>

namespace fodfaeste {

namespace {

// Names 1–30 are those of the city's first safety measurement (2009). Its names of 31–35 are not known to us;
// those districts are called after their largest neighbourhoods.
constexpr std::array<SafetyArea, 35> kAreas{{
    {1, "Det sydvestlige Indre By til Kgs. Nytorv", "Indre By", "Indre By"},
    {2, "Det nordøstlige Indre By fra Kgs. Nytorv til Kastellet", "Indre By", "Indre By"},
    {3, "Christianshavn og Holmen", "Christianshavn", "Indre By"},
    {4, "Indre Østerbro og Fælledparken", "Østerbro", "Østerbro"},
    {5, "Indre Østerbro og Nordhavnen", "Østerbro", "Østerbro"},
    {6, "Ydre Østerbro og Lyngbyvej", "Østerbro", "Østerbro"},
    {7, "Ydre Østerbro, Svanemøllen", "Østerbro", "Østerbro"},
    {8, "Indre Nørrebro sydøst for Jagtvej", "Nørrebro", "Nørrebro"},
    {9, "Indre Nørrebro øst for Nørrebrogade", "Nørrebro", "Nørrebro"},
    {10, "Ydre Nørrebro vest for Nørrebrogade", "Nørrebro", "Nørrebro"},
    {11, "Ydre Nørrebro mellem Nørrebrogade og Tagensvej", "Nørrebro", "Nørrebro"},
    {12, "Ydre Nørrebro nordøst for Tagensvej", "Nørrebro", "Nørrebro"},
    {13, "Ydre Bispebjerg og Emdrup", "Bispebjerg", "Bispebjerg"},
    {14, "Bispebjerg syd for Bispebjerg Kirkegård", "Bispebjerg", "Bispebjerg"},
    {15, "Indre Bispebjerg ved Nørrebro Station", "Bispebjerg", "Bispebjerg"},
    {16, "Husum syd for Utterslev Mose", "Brønshøj-Husum", "Brønshøj-Husum"},
    {17, "Husum syd", "Brønshøj-Husum", "Brønshøj-Husum"},
    {18, "Husum vest for Utterslev Mose", "Brønshøj-Husum", "Brønshøj-Husum"},
    {19, "Vanløse øst", "Vanløse", "Vanløse"},
    {20, "Vanløse nordøst for jernbanen", "Vanløse", "Vanløse"},
    {21, "Vanløse sydvest for jernbanen", "Vanløse", "Vanløse"},
    {22, "Valby sydvest", "Valby", "Valby"},
    {23, "Valby nord", "Valby", "Valby"},
    {24, "Valby midt", "Valby", "Valby"},
    {25, "Kgs. Enghave og Vestre Kirkegård", "Kongens Enghave", "Vesterbro-Kongens Enghave"},
    {26, "Vesterbro øst", "Vesterbro", "Vesterbro-Kongens Enghave"},
    {27, "Vesterbro omkring Hovedbanegården", "Vesterbro", "Vesterbro-Kongens Enghave"},
    {28, "Islands Brygge og Ørestad Nord", "Amager Vest", "Amager Vest"},
    {29, "Ørestaden og Havebyerne", "Amager Vest", "Amager Vest"},
    {30, "Sundbyvester", "Amager Vest", "Amager Vest"},
    {31, "Amagerbro vest og Sundholmsvej", "Amager Vest", "Amager Vest"},
    {32, "Amagerbro øst", "Amager Øst", "Amager Øst"},
    {33, "Nordøstamager", "Amager Øst", "Amager Øst"},
    {34, "Villakvartererne og Sundbyøster", "Amager Øst", "Amager Øst"},
    {35, "Villakvartererne ved Øresund", "Amager Øst", "Amager Øst"},
}};

}  // namespace

std::span<const SafetyArea> safetyAreas()
{
    return kAreas;
}

const SafetyArea* findSafetyArea(int number)
{
    if (number < 1 || number > static_cast<int>(kAreas.size()))
        return nullptr;
    return &kAreas[static_cast<std::size_t>(number - 1)];
}

}  // namespace fodfaeste
