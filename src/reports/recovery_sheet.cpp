#include "reports/recovery_sheet.h"

#include "reports/words.h"

namespace fodfaeste {

namespace {

ReportParagraph paragraph(Language language, std::string_view danish, std::string_view english)
{
    return {ReportParagraph::Kind::Body, std::string{in(language, danish, english)}};
}

}  // namespace

Report recoverySheet(std::string_view recoveryKey, std::string_view storeName, Language language)
{
    Report sheet;
    sheet.language = language;
    sheet.title = in(language, "Gendannelsesnøgle", "Recovery key");
    sheet.subtitle = storeName;
    sheet.blocks.emplace_back(ReportHeading{std::string{recoveryKey}});
    sheet.blocks.emplace_back(paragraph(
        language,
        "Nøglen åbner lageret, når alle har glemt deres adgangssætning, og den skal bruges, når en administrator giver en "
        "kollega "
        "en "
        "ny. Læg arket i en forseglet kuvert, og lås den inde et sted, hvor to personer skal være til stede for at hente den.",
        "The key opens the store when everybody has forgotten their passphrase, and it is needed when an administrator gives a "
        "colleague a new one. Put the sheet in a sealed envelope and lock it away where two people are needed to fetch it."));
    sheet.blocks.emplace_back(paragraph(
        language,
        "Sådan bruges den: Vælg lageret i Fodfæste, tryk på »Glemt?«, og skriv nøglen. Store og små bogstaver er det samme, og "
        "bindestreger kan udelades. Er kuverten brudt, så lav en ny nøgle; den gamle virker da ikke længere.",
        "To use it: choose the store in Fodfæste, press “Forgotten?” and type the key. Capital and small letters are the same, "
        "and "
        "hyphens can be left out. If the envelope is broken, make a new key; the old one then no longer works."));
    sheet.blocks.emplace_back(paragraph(
        language, "Uden nøglefilen (….keys) ved siden af lageret er nøglen intet værd. Nøglefilen ligger i hver sikkerhedskopi.",
        "Without the key file (….keys) beside the store the key is worth nothing. Every backup carries the key file."));
    sheet.confidentiality = in(language, "Fortroligt", "Confidential");
    return sheet;
}

}  // namespace fodfaeste
