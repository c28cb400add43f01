#include "app/demonstration/task_words.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 30> kTalk{
    "Opfølgende samtale",
    "Book tid hos gældsrådgivningen",
    "Hjælp til NemID",
    "Ansøgning om boligstøtte",
    "Ring til UU-vejlederen",
    "Send CV til jobkonsulenten",
    "Aftal rundvisning på skolen",
    "Følg op på boliganvisning",
    "Møde med støtte-kontaktperson",
    "Indhent samtykke",
    "Ring til misbrugsbehandlingen",
    "Opdatér planen",
    "Ring til Kriminalforsorgen",
    "Find praktikplads",
    "Gennemgå ansøgning",
    "Bestil ordblindetest",
    "Følg op på enkeltydelse",
    "Send indkaldelse",
    "Aftal mentor",
    "Rundbordssamtale",
    "Følg med til lægen",
    "Ring til boligforeningen",
    "Undersøg regler for SU",
    "Hjælp til kørekort",
    "Ring til ydelseskontoret",
    "Besøg hos forældrene",
    "Kontakt SSP+",
    "Skriv udtalelse",
    "Følg op på afdragsordning",
    "Aftal prøvedag",
};
constexpr std::array<std::string_view, 12> kWork{
    "Ring og hør, hvordan det går på jobbet",
    "Opfølgning med arbejdsgiver",
    "Tal om fastansættelse",
    "Tjek skattekort og løn",
    "Aftal samtale efter arbejdstid",
    "Status efter prøvetid",
    "Vurdér, om sagen kan lukkes",
    "Følg op på flere timer",
    "Ring til arbejdslederen",
    "Hjælp til kørekort",
    "Opfølgning på økonomi",
    "Indhent lønseddel",
};
constexpr std::array<std::string_view, 12> kSchool{
    "Ring til studievejlederen",
    "Tjek fravær",
    "Følg op på SU",
    "Opfølgning på praktikplads",
    "Aftal lektiehjælp",
    "Status efter prøve",
    "Møde på skolen",
    "Vurdér, om sagen kan lukkes",
    "Ring og hør, hvordan det går i skolen",
    "Ansøg om mentor på skolen",
    "Tal om næste trin",
    "Hjælp til transport",
};
constexpr std::array<std::string_view, 12> kOffer{
    "Opfølgning på praktikstedet",     "Forlæng praktikken", "Evaluér forløbet",
    "Ring til virksomhedskonsulenten", "Bestil arbejdstøj",  "Tjek fremmøde",
    "Næste skridt efter praktikken",   "Tal om flere timer", "Ring til kontaktpersonen",
    "Aftal møde med mesteren",         "Søg løntilskud",     "Send kursusbevis",
};
constexpr std::array<std::string_view, 14> kPrison{
    "Besøg i fængslet",
    "Ring til fængslets socialrådgiver",
    "Gennemgå køreplan for løsladelse",
    "Bolig efter løsladelsen",
    "Løsladelsesmøde",
    "Ansøgning om ydelse ved løsladelse",
    "Aftal tid dagen efter løsladelse",
    "Hent handleplan hos Kriminalforsorgen",
    "Bestil billed-id",
    "Find mentor før løsladelsen",
    "Skriv til borger",
    "Kontakt forsvareren",
    "Undersøg udgangstilladelse",
    "Afklar husleje under afsoning",
};
constexpr std::array<std::string_view, 12> kReach{
    "Ring igen",
    "Opsøg på 18+-centret",
    "Opsøgende besøg",
    "Spørg gadeplansmedarbejderen",
    "Send brev med ny tid",
    "Ring til kontaktpersonen",
    "Prøv at ringe om aftenen",
    "Kontakt SSP+",
    "Ring til forældrene",
    "Find nyt telefonnummer",
    "Tag sagen op på teammødet",
    "Send sms med nyt forslag",
};

}  // namespace

std::span<const std::string_view> errandTexts(Errand errand)
{
    switch (errand) {
    case Errand::Talk: return kTalk;
    case Errand::Work: return kWork;
    case Errand::School: return kSchool;
    case Errand::Offer: return kOffer;
    case Errand::Prison: return kPrison;
    case Errand::Reach: return kReach;
    }
    return {};
}

}  // namespace fodfaeste::demonstration
