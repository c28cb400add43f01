#include "app/demonstration/leisure_job_words.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr auto kPrivate = EmployerSector::Private;
constexpr auto kMunicipal = EmployerSector::Municipal;

constexpr std::array<InventedEmployer, 12> kEmployers{{
    {"Købmand Pilegren", kPrivate, EmployerTier::Key, "shop", 9, "Gitte Pilegren", "To unge ad gangen, hele året"},
    {"Bageriet Korngården", kPrivate, EmployerTier::Regular, "bakery", 10, "Torben Kornmod", ""},
    {"Café Lygten 99", kPrivate, EmployerTier::Regular, "restaurant", 15, "Selma Ibrahimi", ""},
    {"Sundby Svømmehal", kMunicipal, EmployerTier::Key, "office", 33, "Palle Vandsø", "Fem unge om året med lønrefusion"},
    {"Plejehjemmet Solgavl", kMunicipal, EmployerTier::Key, "office", 19, "Hanne Lundegård", "Tre unge i eftermiddagsvagter"},
    {"Børnehuset Mælkebøtten", kMunicipal, EmployerTier::Regular, "office", 24, "Rikke Spangsbo", ""},
    {"Fodbolddrengene, boldklub", kPrivate, EmployerTier::Regular, "sport", 17, "Ahmad Rasuli", ""},
    {"Cykelværket Nord", kPrivate, EmployerTier::Key, "workshop", 8, "Ole Fælgmand",
     "En ung ad gangen, mester er altid til stede"},
    {"Stald Amagervang", kPrivate, EmployerTier::Regular, "stable", 29, "Mette Hesselund", ""},
    {"Biografen Lanternen", kPrivate, EmployerTier::Prospect, "cinema", 4, "Kasper Filt", ""},
    {"Avisbuddet Øst", kPrivate, EmployerTier::Regular, "newspaper", 32, "Nadja Budtz", ""},
    {"Biblioteket på Hjørnet", kMunicipal, EmployerTier::Regular, "office", 25, "Lone Bogø", ""},
}};

constexpr std::array<InventedOpening, 20> kOpenings{{
    {0, "Flaskedreng", "Sortere flasker og rydde op på lageret.", 400, "ma 15.30-17.30, on 15.30-17.30", 13, 2},
    {0, "Opfylder i butik", "Sætte varer på plads og holde hylderne pæne.", 800, "ti 16-18, to 16-18, lø 10-14", 15, 2},
    {1, "Hjælper i bagerbutik", "Pakke brød og gøre rent.", 550, "lø 8-14 pause 30", 15, 1},
    {1, "Opvask i bageriet", "Vaske plader og forme.", 400, "ti 15.30-17.30, to 15.30-17.30", 13, 1},
    {2, "Opvasker i café", "Opvask og afrydning.", 800, "fr 16-20, lø 12-16", 15, 1},
    {2, "Køkkenhjælp", "Skære grønt og smøre sandwich.", 600, "lø 10-13, sø 10-13", 15, 1},
    {3, "Hjælper i svømmehal", "Rydde op i omklædningen og lægge udstyr frem.", 500, "ma 15.30-17.30, lø 10-13", 15, 3},
    {3, "Medhjælper i cafeteriet", "Fylde op og tørre borde af.", 400, "lø 10-14", 13, 1},
    {4, "Eftermiddagsven", "Gå ture, læse avis og dække bord.", 500, "ma 15.30-17.30, lø 11-14", 15, 3},
    {4, "Hjælper i køkkenet", "Dække op og køre madvogn.", 400, "ti 16-18, to 16-18", 15, 1},
    {5, "Hjælper i børnehus", "Rydde legeplads og vaske legetøj.", 400, "ti 15.30-17.30, fr 15.30-17.30", 15, 2},
    {6, "Hjælpetræner", "Træne de mindste sammen med en voksen.", 400, "ma 16-18, on 16-18", 13, 2},
    {6, "Hjælper i klubhuset", "Pakke tøj og sælge frugt ved kampe.", 300, "lø 10-13", 13, 1},
    {7, "Lærling for en eftermiddag", "Lappe, pudse og smøre cykler med en svend.", 600, "ti 15.30-17.30, lø 10-14", 15, 1},
    {7, "Oprydder på værksted", "Feje og sortere reservedele.", 400, "ma 15.30-17.30, to 15.30-17.30", 13, 1},
    {8, "Staldhjælper", "Muge ud, fodre og strigle.", 700, "on 15.30-17.30, lø 9-14", 13, 2},
    {9, "Kontrollør", "Rive billetter og rydde sale.", 800, "fr 18-22, lø 18-22", 16, 1},
    {10, "Avisbud", "Dele aviser ud i kvarteret.", 500, "lø 7-9.30, sø 7-9.30", 13, 3},
    {11, "Bogopsætter", "Sætte bøger på plads.", 500, "ti 15.30-17.30, lø 11-14", 13, 2},
    {11, "Hjælper ved lektiecafé", "Dække op og hjælpe de yngste i gang.", 400, "ma 16-18, on 16-18", 15, 1},
}};

constexpr std::array<std::string_view, 8> kWishes{"Vil gerne arbejde med dyr.",
                                                  "Vil helst i butik, gerne tæt på hjemmet.",
                                                  "Noget med cykler eller biler.",
                                                  "Vil tjene til et kørekort.",
                                                  "Er god til børn og til fodbold.",
                                                  "Vil ikke arbejde om søndagen.",
                                                  "Har brug for faste tider på grund af træning.",
                                                  "Vil gerne prøve et køkken."};

}  // namespace

std::span<const InventedEmployer> inventedEmployers()
{
    return kEmployers;
}

std::span<const InventedOpening> inventedOpenings()
{
    return kOpenings;
}

std::span<const std::string_view> inventedWishes()
{
    return kWishes;
}

}  // namespace fodfaeste::demonstration
