#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 26> kPrison{
    "{Han} arbejder i fængslets køkken og er glad for det.",
    "{Han} går i skole i fængslet og tager dansk.",
    "{Han} er flyttet til en anden afdeling, hvor der er mere ro.",
    "{Han} sidder meget alene og savner noget at lave.",
    "{Han} har fået besøgstilladelse til sin mor.",
    "Fristforlængelse er sat til {dato}.",
    "Der er endnu ikke berammet hovedforhandling.",
    "Hovedforhandlingen er berammet til {dato}.",
    "{Han} har anket dommen.",
    "{Han} ved nu, hvor længe {han} skal sidde, og vil bruge tiden.",
    "Fængslets socialrådgiver hjælper med papirerne til boligen.",
    "{Han} har deltaget i programmet for vredeshåndtering.",
    "{Han} er kommet på den stoffri afdeling.",
    "{Han} har søgt om uledsaget udgang.",
    "Første udgang gik godt, og {han} kom tilbage til tiden.",
    "{Han} har fået en disciplinærstraf og er ærgerlig over det.",
    "{Han} er bekymret for, hvad der sker med lejligheden.",
    "Vi talte om, hvem der betaler huslejen imens.",
    "{Han} har skrevet et brev til sin gamle arbejdsgiver.",
    "{Han} læser til teoriprøven.",
    "Der er brev- og besøgskontrol, så vi talte kun om praktiske ting.",
    "{Han} træner og holder sig for sig selv.",
    "{Han} spurgte til muligheden for at afsone i fodlænke.",
    "Handleplanen fra Kriminalforsorgen er modtaget og gennemgået.",
    "{Han} var glad for, at der kom nogen udefra.",
    "{Han} har taget et AMU-kursus bag murene.",
};

constexpr std::array<std::string_view, 18> kReleaseAhead{
    "Løsladelsen nærmer sig, og bolig er det vigtigste punkt.",
    "Vi gennemgik køreplanen for løsladelsen punkt for punkt.",
    "Der er aftalt løsladelsesmøde i {uge}.",
    "{Han} ønsker at komme direkte i praktik efter løsladelsen.",
    "Første samtale på jobcentret er lagt på dagen efter løsladelsen.",
    "Ansøgning om ydelse er udfyldt, så der er penge fra første dag.",
    "{Han} er nervøs for at komme hjem til kvarteret igen.",
    "Mentoren møder {ham} ved porten.",
    "Billed-id og NemID skal være klar før løsladelsen.",
    "Kriminalforsorgen i Frihed fører tilsyn i prøvetiden.",
    "Der er plads på en pension den sidste del af tiden.",
    "{firma} holder en plads åben til {ham}.",
    "{skole} kan tage {ham} ind i {uge}.",
    "Prøveløsladelse forventes, hvis alt går vel.",
    "Moren stiller et værelse til rådighed den første tid.",
    "Det er aftalt, hvem der gør hvad inden løsladelsen.",
    "Behandlingstilbuddet er klar til at tage imod fra første uge.",
    "{Han} fik mit direkte nummer og ringer, når {han} er ude.",
};

constexpr std::array<std::string_view, 18> kProbation{
    "{Han} møder til tilsyn hos Kriminalforsorgen hver 14. dag.",
    "Tilsynet hos KiF går uden bemærkninger.",
    "Samfundstjenesten er begyndt i en genbrugsbutik.",
    "{Han} mangler 40 timer af sin samfundstjeneste.",
    "Samfundstjenesten er gennemført.",
    "{Han} har fået en advarsel for udeblivelse fra tilsyn.",
    "Prøvetiden løber et år endnu.",
    "Vi talte om vilkårene i den betingede dom.",
    "Tilsynsføreren ringede og var tilfreds med udviklingen.",
    "{Han} har fodlænke på og skal overholde aktivitetsskemaet.",
    "Fodlænken blev taget af i sidste uge.",
    "Aktivitetsskemaet er rettet til, så {han} kan nå samtalerne her.",
    "Der er en ny sigtelse, som {han} selv fortalte om.",
    "Sagen blev afgjort med en betinget dom.",
    "Retsmødet er flyttet til {dato}.",
    "{Han} har haft møde med sin forsvarer.",
    "{Han} fik en bøde og vil gerne afdrage på den.",
    "Vilkåret om behandling overholdes.",
};

constexpr std::array<std::string_view, 18> kPrisonReluctant{
    "{Han} ønsker ikke flere besøg for tiden.",
    "{Han} er vred over dommen og vil ikke tale med kommunen.",
    "{Han} vil ikke give samtykke til samarbejde med fængslet.",
    "{Han} siger, at {han} bare vil sidde tiden af.",
    "{Han} afviste både skole og arbejde i fængslet.",
    "{Han} mener, at alle planer er spild af tid, indtil dommen falder.",
    "{Han} svarede kort og ville ikke høre om forløbet.",
    "{Han} er i konflikt med personalet og havde kun det i hovedet.",
    "{Han} ville kun tale om penge til kantinen.",
    "{Han} vil ikke have, at familien bliver kontaktet.",
    "{Han} har opgivet lejligheden og vil ikke tale om bolig.",
    "{Han} tror ikke på, at noget bliver anderledes denne gang.",
    "{Han} har afvist at møde den handleplansansvarlige.",
    "{Han} ønsker ikke nogen mentor.",
    "{Han} kom til besøget, men ville ikke tale om tiden efter.",
    "Besøget varede kun ti minutter, og {han} gik selv.",
    "{Han} var tavs og ville tilbage på cellen.",
    "{Han} sad med korslagte arme og ventede på, at det var overstået.",
};

}  // namespace

Phrases prisonPhrases(Topic topic)
{
    switch (topic) {
    case Topic::ReleaseAhead: return kReleaseAhead;
    case Topic::Probation: return kProbation;
    case Topic::PrisonReluctant: return kPrisonReluctant;
    default: return kPrison;
    }
}

}  // namespace fodfaeste::demonstration
