#include "app/demonstration/spell_words.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<Place, 44> kJobs{{
    {"Butiksmedarbejder", "Supermarked Kornblomst"},
    {"Butiksmedarbejder", "Dagligvarebutikken Hjørnet 14"},
    {"Kasseassistent", "Supermarked Kornblomst"},
    {"Flaskedreng", "Dagligvarebutikken Hjørnet 14"},
    {"Lagermedarbejder", "Ravnehøj Lager & Logistik"},
    {"Lagermedarbejder", "Nordkajens Pluklager"},
    {"Pakkerimedarbejder", "Nordkajens Pluklager"},
    {"Terminalarbejder", "Fragtterminalen Sivet"},
    {"Chaufførmedhjælper", "Ravnehøj Lager & Logistik"},
    {"Bud", "Cykelbudene Fem Gear"},
    {"Opvasker", "Spisehuset Mågen"},
    {"Køkkenmedhjælper", "Spisehuset Mågen"},
    {"Køkkenmedhjælper", "Kantinen på Molevej"},
    {"Tjener", "Café Blå Kande"},
    {"Barmedarbejder", "Café Blå Kande"},
    {"Pizzabager", "Pizzeria Due Gatti"},
    {"Grillmedarbejder", "Grillen ved Broen"},
    {"Bageriekspedient", "Bageriet Krydderknop"},
    {"Stilladsarbejder", "Højt & Sikkert Stilladser"},
    {"Murerarbejdsmand", "Murerfirmaet Tagryg"},
    {"Nedriver", "Brokkassen Nedrivning"},
    {"Jord- og betonarbejder", "Grus & Grav Entreprise"},
    {"Malermedhjælper", "Malerfirmaet To Strøg"},
    {"Tømrerarbejdsmand", "Tømrerlauget Spånen"},
    {"Vvs-medhjælper", "Vvs-firmaet Tætning"},
    {"Rengøringsassistent", "Skinnende Flader Rengøring"},
    {"Vinduespudser", "Skinnende Flader Rengøring"},
    {"Gartnermedhjælper", "Anlægsgartnerne Kløver"},
    {"Grønt team", "Ejendomsdriften Gårdlauget"},
    {"Ejendomsmedhjælper", "Ejendomsdriften Gårdlauget"},
    {"Flyttemand", "Flyttefirmaet Bæreselen"},
    {"Autohjælper", "Autoværkstedet Bagakslen"},
    {"Dækmontør", "Dækcentret Ventil"},
    {"Cykelmekaniker", "Cykelsmedjen Pedal"},
    {"Frisørassistent", "Salon Saksen"},
    {"Telefoninterviewer", "Analysehuset Kontur"},
    {"Telesælger", "Ringetid Salg"},
    {"Avisomdeler", "Morgenbuddet"},
    {"Bagagearbejder", "Lufthavnsservice Pier Ø"},
    {"Fiskesorterer", "Fiskehallen Kutterkaj"},
    {"Vikar", "Vikarbureauet Vagtplan"},
    {"Vikar i plejesektoren", "Vikarbureauet Vagtplan"},
    {"Pædagogmedhjælper", "Fritidshjemmet Kastanjen"},
    {"Trampolininstruktør", "Springhallen Svæv"},
}};

constexpr std::array<Place, 34> kSchools{{
    {"HF-enkeltfag", "VUC Sundspidsen"},
    {"2-årigt HF", "VUC Sundspidsen"},
    {"HF-enkeltfag, dansk og engelsk", "VUC Sundspidsen"},
    {"AVU, dansk og matematik", "VUC Sundspidsen"},
    {"AVU, 10. klasses niveau", "VUC Sundspidsen"},
    {"FVU-læsning og matematik", "VUC Sundspidsen"},
    {"9. klasses prøve", "VUC Sundspidsen"},
    {"EUD grundforløb, bygge og anlæg", "Erhvervsskolen Molen"},
    {"EUD grundforløb, bil, fly og andre transportmidler", "Erhvervsskolen Molen"},
    {"EUD grundforløb, strøm, styring og it", "Erhvervsskolen Molen"},
    {"EUD grundforløb, mad til mennesker", "Hotel- og Kokkeskolen Gryden"},
    {"EUD grundforløb, merkantil", "Handelsskolen Passagen"},
    {"EUD grundforløb, krop og stil", "Erhvervsskolen Molen"},
    {"EUD grundforløb, sundhed, omsorg og pædagogik", "SOSU-skolen Havnebuen"},
    {"Tømrer, hovedforløb", "Erhvervsskolen Molen"},
    {"Murer, hovedforløb", "Erhvervsskolen Molen"},
    {"Elektriker, hovedforløb", "Erhvervsskolen Molen"},
    {"Vvs-energispecialist, hovedforløb", "Erhvervsskolen Molen"},
    {"Mekaniker, skolepraktik", "Erhvervsskolen Molen"},
    {"Kok, hovedforløb", "Hotel- og Kokkeskolen Gryden"},
    {"Gastronomassistent", "Hotel- og Kokkeskolen Gryden"},
    {"Detailhandel med specialer", "Handelsskolen Passagen"},
    {"Lager og terminal", "Erhvervsskolen Molen"},
    {"HG", "Handelsskolen Passagen"},
    {"HHX", "Handelsskolen Passagen"},
    {"HTX", "Erhvervsskolen Molen"},
    {"STX", "Gymnasiet Vandporten"},
    {"Social- og sundhedshjælper", "SOSU-skolen Havnebuen"},
    {"Pædagogisk assistent", "SOSU-skolen Havnebuen"},
    {"Produktionsskole, metalværksted", "Produktionsskolen Dokken"},
    {"Produktionsskole, køkken", "Produktionsskolen Dokken"},
    {"Produktionsskole, musik og lyd", "Produktionsskolen Dokken"},
    {"Produktionsskole, medie", "Produktionsskolen Dokken"},
    {"Datamatiker", "Erhvervsakademiet Kvadrat"},
}};

constexpr std::array<Place, 32> kOffers{{
    {"Virksomhedspraktik, butik", "Supermarked Kornblomst"},
    {"Virksomhedspraktik, lager", "Nordkajens Pluklager"},
    {"Virksomhedspraktik, lager", "Ravnehøj Lager & Logistik"},
    {"Virksomhedspraktik, køkken", "Kantinen på Molevej"},
    {"Virksomhedspraktik, café", "Café Blå Kande"},
    {"Virksomhedspraktik, værksted", "Autoværkstedet Bagakslen"},
    {"Virksomhedspraktik, cykelværksted", "Cykelsmedjen Pedal"},
    {"Virksomhedspraktik, byggeplads", "Murerfirmaet Tagryg"},
    {"Virksomhedspraktik, ejendomsservice", "Ejendomsdriften Gårdlauget"},
    {"Virksomhedspraktik, maler", "Malerfirmaet To Strøg"},
    {"Virksomhedspraktik, gartner", "Anlægsgartnerne Kløver"},
    {"Virksomhedspraktik, fritidshjem", "Fritidshjemmet Kastanjen"},
    {"Løntilskud, lager", "Nordkajens Pluklager"},
    {"Løntilskud, ejendomsservice", "Ejendomsdriften Gårdlauget"},
    {"Løntilskud, køkken", "Kantinen på Molevej"},
    {"AMU, gaffeltruck certifikat B", "AMU-centret Rampen"},
    {"AMU, rulle- og bukkestillads", "AMU-centret Rampen"},
    {"AMU, vejen som arbejdsplads", "AMU-centret Rampen"},
    {"AMU, hygiejne i køkkener", "AMU-centret Rampen"},
    {"AMU, svejsning", "AMU-centret Rampen"},
    {"Vejledning og opkvalificering", "Ungeforløbet Springbrættet"},
    {"Afklaringsforløb", "Ungeforløbet Springbrættet"},
    {"Brobygning til erhvervsuddannelse", "Erhvervsskolen Molen"},
    {"Mentorforløb", "Mentorkorpset Sidemand"},
    {"Mentorforløb", "Mentorkorpset Sidemand"},
    {"Projekt byggehold", "Værkstedet Under Buen"},
    {"Projekt køkkenhold", "Værkstedet Under Buen"},
    {"Projekt havnehold", "Værkstedet Under Buen"},
    {"Jobsøgning for unge", "Ungeforløbet Springbrættet"},
    {"Ordblindeundervisning", "VUC Sundspidsen"},
    {"Realkompetencevurdering", "Erhvervsskolen Molen"},
    {"Nytteindsats, parker og pladser", "Ejendomsdriften Gårdlauget"},
}};

constexpr std::array kJobHours{3700, 3700, 3700, 3700, 3000, 2500, 2250, 2000, 1800, 1800, 1500, 1200, 3200, 2775, 1650, 0, 0};
constexpr std::array kSchoolHours{2500, 2600, 2800, 3000, 3700, 2250, 0, 0, 0, 0};
constexpr std::array kOfferHours{2500, 3000, 3700, 2000, 1500, 2250, 3700, 0};

constexpr std::array<std::string_view, 9> kJobEnds{
    "Tidsbegrænset ansættelse udløbet",
    "Opsagt af arbejdsgiver",
    "Opsagt af borger",
    "Sæson slut",
    "Bortvist",
    "Afskediget i prøvetiden",
    "Ordremangel",
    "Vikariat ophørt",
    "Ophørt efter aftale",
};
constexpr std::array<std::string_view, 8> kSchoolEnds{
    "Afbrudt, for meget fravær", "Afbrudt af borger", "Gennemført",      "Grundforløb gennemført",
    "Mangler praktikplads",      "Afbrudt, økonomi",  "Skiftet retning", "Udmeldt af skolen",
};
constexpr std::array<std::string_view, 7> kOfferEnds{
    "Gennemført",           "Gennemført", "Periode udløbet", "Udeblevet", "Afbrudt af borger", "Afbrudt af virksomheden",
    "Afbrudt efter aftale",
};

constexpr std::array<std::string_view, 18> kCompanies{
    "Supermarked Kornblomst",  "Ravnehøj Lager & Logistik", "Nordkajens Pluklager",
    "Spisehuset Mågen",        "Kantinen på Molevej",       "Café Blå Kande",
    "Grillen ved Broen",       "Højt & Sikkert Stilladser", "Murerfirmaet Tagryg",
    "Brokkassen Nedrivning",   "Grus & Grav Entreprise",    "Malerfirmaet To Strøg",
    "Anlægsgartnerne Kløver",  "Cykelsmedjen Pedal",        "Autoværkstedet Bagakslen",
    "Flyttefirmaet Bæreselen", "Vikarbureauet Vagtplan",    "Fragtterminalen Sivet",
};
constexpr std::array<std::string_view, 7> kSchoolNames{
    "VUC Sundspidsen",       "Erhvervsskolen Molen",     "Hotel- og Kokkeskolen Gryden", "Handelsskolen Passagen",
    "SOSU-skolen Havnebuen", "Produktionsskolen Dokken", "AMU-centret Rampen",
};

constexpr std::array<std::string_view, 12> kRemandPrisons{
    "Vestre Fængsel",         "Vestre Fængsel",         "Vestre Fængsel",        "Vestre Fængsel",
    "Blegdamsvejens Fængsel", "Blegdamsvejens Fængsel", "Politigårdens Fængsel", "Arresten i Hillerød",
    "Arresten i Køge",        "Arresten i Roskilde",    "Arresten i Helsingør",  "Arresten i Slagelse",
};
constexpr std::array<std::string_view, 11> kSentencePrisons{
    "Jyderup Fængsel",       "Jyderup Fængsel",        "Horserød Fængsel", "Horserød Fængsel",
    "Herstedvester Fængsel", "Vridsløselille Fængsel", "Nyborg Fængsel",   "Søbysøgård Fængsel",
    "Ringe Fængsel",         "Kragskovhede Fængsel",   "Vestre Fængsel",
};
constexpr std::array<std::string_view, 4> kHalfwayHouses{"Pensionen Engelsborg", "Pensionen Brøndbyhus", "Pensionen Lyng",
                                                         "Pensionen Fanøgade"};

}  // namespace

std::span<const Place> placesOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Work: return kJobs;
    case SpellKind::Education: return kSchools;
    case SpellKind::Offer: return kOffers;
    }
    return {};
}

std::span<const int> hoursOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Work: return kJobHours;
    case SpellKind::Education: return kSchoolHours;
    case SpellKind::Offer: return kOfferHours;
    }
    return {};
}

Words endReasonsOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Work: return kJobEnds;
    case SpellKind::Education: return kSchoolEnds;
    case SpellKind::Offer: return kOfferEnds;
    }
    return {};
}

Words companyNames()
{
    return kCompanies;
}

Words schoolNames()
{
    return kSchoolNames;
}

Words remandPrisons()
{
    return kRemandPrisons;
}

Words sentencePrisons()
{
    return kSentencePrisons;
}

Words halfwayHouses()
{
    return kHalfwayHouses;
}

}  // namespace fodfaeste::demonstration
