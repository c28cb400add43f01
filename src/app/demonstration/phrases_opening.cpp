#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

// In each list the plain ones stand first: they say nothing of how the talk went.
constexpr std::size_t kPlainOnes = 5;

constexpr std::array<std::string_view, 15> kMeeting{
    "Borger mødt til aftalt samtale.",
    "Samtale på kontoret som aftalt.",
    "Opfølgningssamtale på jobcentret.",
    "Jobsamtale gennemført.",
    "Samtale om status og næste skridt.",
    "Borger mødte ti minutter for sent, men samtalen blev gennemført.",
    "Borger mødte til tiden og var i godt humør.",
    "Borger kom sammen med sin mentor.",
    "Borger kom sammen med sin mor.",
    "Borger mødte op uden aftale og fik en samtale med det samme.",
    "Borger var træt, men deltog i samtalen.",
    "God samtale. Vi gik planen igennem punkt for punkt.",
    "Rundbordssamtale med borger og kontaktperson fra Kriminalforsorgen.",
    "Borger kom lige fra træning og var veloplagt.",
    "Borger havde selv skrevet ned, hvad {han} ville tale om.",
};

constexpr std::array<std::string_view, 12> kPhone{
    "Telefonsamtale med borger.",
    "Ringet borger op som aftalt.",
    "Kort opfølgning på telefon.",
    "Talt med borger i telefonen.",
    "Telefonisk status.",
    "Borger ringede selv.",
    "Borger ringede tilbage på min besked.",
    "Opringning til borger, som var på farten, men havde tid til at tale.",
    "Borger ringede for at fortælle, hvordan det går.",
    "Borger ringede med et spørgsmål til et brev.",
    "Ringet for at høre, hvordan ugen er gået.",
    "Fik fat i borger på mobilen.",
};

constexpr std::array<std::string_view, 8> kHome{
    "Hjemmebesøg efter aftale.",
    "Besøgt borger på bopælen.",
    "Hjemmebesøg sammen med kollega.",
    "Hjemmebesøg for at se på boligsituationen.",
    "Besøg hjemme hos borger.",
    "Hjemmebesøg, hvor borgers mor også var til stede.",
    "Besøgt borger hjemme hos {hans} forældre.",
    "Borger tog imod i døren, og vi talte i køkkenet.",
};

constexpr std::array<std::string_view, 11> kOutreach{
    "Mødt borger ved {sted}.",
    "Opsøgende arbejde: traf borger ved {sted}.",
    "Traf borger på gaden ved {sted} sammen med en gruppe venner.",
    "Opsøgt borger ved {sted}, fordi {han} ikke havde svaret på telefonen.",
    "Kort snak med borger ved {sted}.",
    "Gik en tur med borger fra {sted}.",
    "Borger opsøgte mig ved {sted}.",
    "Talt med borger ved {sted} sammen med gadeplansmedarbejderen.",
    "Åben vejledning ved {sted}, hvor borger kom forbi.",
    "Kaffe og snak med borger ved {sted}.",
    "Traf borger ved {sted}, og vi satte os og talte.",
};

constexpr std::array<std::string_view, 11> kPrison{
    "Besøg i {prison}.",
    "Samtale i {prison} på besøgsstuen.",
    "Besøgt borger i {prison} sammen med fængslets socialrådgiver.",
    "Opfølgende besøg i {prison}.",
    "Samtale i {prison} med borger og den handleplansansvarlige.",
    "Besøg i {prison} efter borgers eget ønske.",
    "Besøg i {prison}, hvor borger virkede nedtrykt.",
    "Besøg i {prison}, hvor borger var oplagt og havde forberedt spørgsmål.",
    "Møde i {prison} om planen efter løsladelsen.",
    "Borger havde bedt om et besøg i {prison}.",
    "God samtale i {prison}.",
};

constexpr std::array<std::string_view, 6> kPrisonCall{
    "Talt med borger, som er i {prison}.",
    "Kontakt med borger i {prison}.",
    "Samtale på afstand med borger i {prison}.",
    "{prison} stillede om til borger.",
    "Talt med borger i {prison} efter aftale med afdelingen.",
    "Kort samtale med borger i {prison} og afdelingens kontaktperson.",
};

constexpr std::array<std::string_view, 7> kOther{
    "Opfølgning på stedet.",
    "Trepartssamtale med borger og kontaktperson.",
    "Netværksmøde med deltagelse af borger.",
    "Deltog i møde hos socialcentret sammen med borger.",
    "Fulgte borger til et møde.",
    "Møde med borger og vejleder.",
    "Fælles møde med borger og mentor.",
};

constexpr std::array<std::string_view, 10> kFirst{
    "Første samtale. Fortalt om indsatsen, og at den er frivillig.",
    "Første samtale. Borger fortalte om sin situation og vil gerne have hjælp.",
    "Opstartssamtale. Gennemgik rettigheder, samtykke og hvad vi kan hjælpe med.",
    "Opstartssamtale, hvor vi lavede et første udkast til en plan.",
    "Første møde. Borger ønsker hjælp til at finde noget at stå op til.",
    "Første kontakt efter henvisningen. Borger er positiv over for et forløb.",
    "Første samtale. {Han} vil helst i arbejde så hurtigt som muligt.",
    "Første samtale. {Han} er i tvivl, men vil gerne mødes igen.",
    "Opstart. Vi talte om, hvad der er gået godt før, og hvad der gik galt.",
    "Første samtale. Borger har ikke haft kontakt med jobcentret i over et år.",
};

}  // namespace

Phrases openingPhrases(Topic topic)
{
    switch (topic) {
    case Topic::PhoneOpening: return kPhone;
    case Topic::HomeOpening: return kHome;
    case Topic::OutreachOpening: return kOutreach;
    case Topic::PrisonOpening: return kPrison;
    case Topic::PrisonCallOpening: return kPrisonCall;
    case Topic::OtherOpening: return kOther;
    case Topic::FirstTalk: return kFirst;
    default: return kMeeting;
    }
}

Phrases plainOpeningPhrases(Topic topic)
{
    return openingPhrases(topic).first(kPlainOnes);
}

}  // namespace fodfaeste::demonstration
