#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 13> kMeeting{
    "Borger mødt til aftalt samtale.",
    "Samtale på kontoret som aftalt.",
    "Borger mødte til tiden og var i godt humør.",
    "Borger mødte ti minutter for sent, men samtalen blev gennemført.",
    "Opfølgningssamtale på jobcentret.",
    "Jobsamtale gennemført.",
    "Borger kom sammen med sin mentor.",
    "Borger kom sammen med sin mor.",
    "Borger mødte op uden aftale og fik en samtale med det samme.",
    "Samtale om status og næste skridt.",
    "Borger var træt, men deltog i samtalen.",
    "God samtale. Vi gik planen igennem punkt for punkt.",
    "Rundbordssamtale med borger og kontaktperson fra Kriminalforsorgen.",
};

constexpr std::array<std::string_view, 12> kPhone{
    "Telefonsamtale med borger.",
    "Borger ringede selv.",
    "Ringet borger op som aftalt.",
    "Kort opfølgning på telefon.",
    "Borger ringede tilbage på min besked.",
    "Talt med borger i telefonen.",
    "Opringning til borger, som var på farten, men havde tid til at tale.",
    "Borger ringede for at fortælle, hvordan det går.",
    "Telefonisk status.",
    "Borger ringede med et spørgsmål til et brev.",
    "Ringet for at høre, hvordan ugen er gået.",
    "Fik fat i borger på mobilen.",
};

constexpr std::array<std::string_view, 7> kHome{
    "Hjemmebesøg efter aftale.",
    "Besøgt borger i lejligheden.",
    "Hjemmebesøg, hvor borgers mor også var til stede.",
    "Hjemmebesøg sammen med kollega.",
    "Besøgt borger hjemme hos {hans} forældre.",
    "Borger tog imod i døren, og vi talte i køkkenet.",
    "Hjemmebesøg for at se på boligsituationen.",
};

constexpr std::array<std::string_view, 11> kOutreach{
    "Mødt borger ved {sted}.",
    "Opsøgende arbejde: traf borger ved {sted}.",
    "Traf borger på gaden ved {sted} sammen med en gruppe venner.",
    "Gik en tur med borger fra {sted}.",
    "Borger opsøgte mig ved {sted}.",
    "Talt med borger ved {sted} sammen med gadeplansmedarbejderen.",
    "Åben vejledning ved {sted}, hvor borger kom forbi.",
    "Kaffe og snak med borger ved {sted}.",
    "Traf borger ved {sted}, og vi satte os og talte.",
    "Opsøgt borger ved {sted}, fordi {han} ikke havde svaret på telefonen.",
    "Kort snak med borger ved {sted}.",
};

constexpr std::array<std::string_view, 12> kPrison{
    "Besøg i {prison}.",
    "Samtale i {prison} på besøgsstuen.",
    "Besøgt borger i {prison} sammen med fængslets socialrådgiver.",
    "Besøg i {prison} efter borgers eget ønske.",
    "Opfølgende besøg i {prison}.",
    "Besøg i {prison}, hvor borger virkede nedtrykt.",
    "Besøg i {prison}, hvor borger var oplagt og havde forberedt spørgsmål.",
    "Møde i {prison} om planen efter løsladelsen.",
    "Samtale i {prison} med borger og den handleplansansvarlige.",
    "Borger havde bedt om et besøg i {prison}.",
    "Talt med borger fra {prison}.",
    "Kontakt med borger i {prison}.",
};

constexpr std::array<std::string_view, 6> kOther{
    "Møde hos {her} med borger og vejleder.",
    "Opfølgning på stedet hos {her}.",
    "Trepartssamtale med borger og kontaktperson.",
    "Netværksmøde med deltagelse af borger.",
    "Deltog i møde hos socialcentret sammen med borger.",
    "Fulgte borger til et møde.",
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
    case Topic::OtherOpening: return kOther;
    case Topic::FirstTalk: return kFirst;
    default: return kMeeting;
    }
}

}  // namespace fodfaeste::demonstration
