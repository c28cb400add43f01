#include "app/demonstration/plan_words.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 7> kFromPrison{
    "Københavns Fængsler",        "Københavns Fængsler", "Kriminalforsorgen",        "Kriminalforsorgen",
    "Kriminalforsorgen i Frihed", "KSP-samarbejdet",     "Fængslets socialrådgiver",
};

constexpr std::array<std::string_view, 18> kFromOutside{
    "Kriminalforsorgen i Frihed",
    "Kriminalforsorgen i Frihed",
    "Kriminalforsorgen",
    "SSP+",
    "SSP+",
    "18+-center",
    "18+-center",
    "Gadeplansmedarbejder",
    "Jobcentrets modtagelse",
    "Jobcentrets modtagelse",
    "Jobcentrets modtagelse",
    "Socialcentret",
    "Ungdommens Uddannelsesvejledning",
    "Egen henvendelse",
    "Egen henvendelse",
    "Pårørende",
    "Boligsocial helhedsplan",
    "PSP-samarbejdet",
};

constexpr std::array<std::string_view, 9> kCloseReasons{
    "Forløb afsluttet efter aftale", "Forløb afsluttet efter aftale",   "Ønsker ikke længere indsatsen",
    "Ønsker ikke længere indsatsen", "Overgået til anden indsats",      "Overgået til anden indsats",
    "Ikke længere i målgruppen",     "Overgået til misbrugsbehandling", "Ikke muligt at opnå kontakt",
};

}  // namespace

std::span<const std::string_view> referrers(Referral referral)
{
    return referral == Referral::FromPrison ? std::span<const std::string_view>{kFromPrison}
                                            : std::span<const std::string_view>{kFromOutside};
}

std::span<const std::string_view> closeReasons()
{
    return kCloseReasons;
}

}  // namespace fodfaeste::demonstration
