#include "app/demonstration/name_lists.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 62> kDanishMen{
    "Mathias", "Frederik",  "Emil",    "Rasmus",     "Jonas",    "Kasper",  "Nikolaj",        "Mikkel",    "Christian",
    "Simon",   "Jesper",    "Anders",  "Søren",      "Bjørn",    "Jørgen",  "Oliver",         "Lucas",     "Magnus",
    "Tobias",  "Daniel",    "Patrick", "Kenneth",    "Dennis",   "Brian",   "Jimmi",          "Kevin",     "Sebastian",
    "Marcus",  "Alexander", "Casper",  "Kristoffer", "Benjamin", "Nicklas", "Martin",         "Morten",    "Thomas",
    "Michael", "Peter",     "Lasse",   "Stefan",     "Jakob",    "Andreas", "Philip",         "Gustav",    "Oskar",
    "Asger",   "Esben",     "Troels",  "Mads",       "Jeppe",    "Joachim", "Victor",         "Anton",     "Noah",
    "Malthe",  "Steffen",   "Mark",    "Ronni",      "Tommy",    "René",    "Hans Christian", "Carl Emil",
};

constexpr std::array<std::string_view, 26> kDanishWomen{
    "Ida",      "Camilla", "Maria", "Louise", "Mette", "Sofie", "Line",  "Katrine",    "Cecilie",
    "Julie",    "Amalie",  "Sara",  "Simone", "Nanna", "Stine", "Maja",  "Emma",       "Natasja",
    "Michelle", "Rikke",   "Åse",   "Gry",    "Signe", "Trine", "Freja", "Anne Sofie",
};

constexpr std::array<std::string_view, 72> kDanishFamilies{
    "Jensen",     "Nielsen",   "Hansen",  "Pedersen",    "Andersen",   "Christensen", "Larsen",       "Sørensen",  "Rasmussen",
    "Jørgensen",  "Petersen",  "Madsen",  "Kristensen",  "Olsen",      "Thomsen",     "Christiansen", "Poulsen",   "Johansen",
    "Møller",     "Mortensen", "Knudsen", "Lund",        "Holm",       "Schmidt",     "Eriksen",      "Clausen",   "Simonsen",
    "Svendsen",   "Berg",      "Friis",   "Vestergaard", "Nørgaard",   "Kjær",        "Bach",         "Lauridsen", "Dahl",
    "Bruun",      "Winther",   "Ravn",    "Toft",        "Krogh",      "Østergaard",  "Bjerregaard",  "Damgaard",  "Kirkegaard",
    "Mikkelsen",  "Frandsen",  "Nygaard", "Søgaard",     "Thygesen",   "Overgaard",   "Hedegaard",    "Skov",      "Juhl",
    "Steffensen", "Ebbesen",   "Kofoed",  "Ploug",       "Bagger",     "Hvid",        "Gade",         "Lykke",     "Rønne",
    "Sandberg",   "Bang",      "Hald",    "Munk",        "Enevoldsen", "Buch",        "Ørsted",       "Ågård",     "Aagaard",
};

constexpr std::array<std::string_view, 20> kNorthernMen{
    "Jákup", "Høgni",   "Rói",   "Bárður", "Teitur", "Pætur", "Þorvaldur", "Gunnar", "Ásgeir", "Sigurður",
    "Malik", "Aqqaluk", "Minik", "Inuk",   "Nuka",   "Pavia", "Salik",     "Angaju", "Karl",   "Jens Peter",
};

constexpr std::array<std::string_view, 10> kNorthernWomen{
    "Bergljót", "Rannvá", "Sólrún", "Guðrún", "Ása", "Ivalu", "Naja", "Paninnguaq", "Aviaja", "Pipaluk",
};

constexpr std::array<std::string_view, 20> kNorthernFamilies{
    "Joensen",    "Djurhuus",   "í Dali",    "á Lofti",   "við Neyst", "Patursson", "Zachariassen",
    "Gunnarsson", "Jónsson",    "Magnússon", "Kleist",    "Petrussen", "Lyberth",   "Heilmann",
    "Olsvig",     "Kreutzmann", "Motzfeldt", "Sivertsen", "Lennert",   "Davidsen",
};

}  // namespace

NameGroup danishNames()
{
    return {kDanishMen, kDanishWomen, kDanishFamilies, 46};
}

NameGroup northernNames()
{
    return {kNorthernMen, kNorthernWomen, kNorthernFamilies, 5};
}

}  // namespace fodfaeste::demonstration
