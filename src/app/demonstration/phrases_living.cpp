#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 24> kHousing{
    "{Han} bor fortsat på en vens sofa og har ikke en fast adresse.",
    "{Han} er skrevet op til en ungdomsbolig, men ventetiden er lang.",
    "Der er nu et værelse på vej gennem den boligsociale anvisning.",
    "Boligforeningen har sendt en rykker for huslejen på {kr}.",
    "Vi udfyldte ansøgningen om boligstøtte sammen.",
    "{Han} flyttede ind i egen lejlighed i weekenden og er stolt af det.",
    "Adressen er nu meldt rigtigt til folkeregistret.",
    "{Han} er flyttet hjem til sine forældre indtil videre.",
    "Der er uro i opgangen, og {han} overvejer at flytte.",
    "{Han} mangler møbler og har søgt om en enkeltydelse.",
    "Botilbuddet siger, at {han} holder aftalerne om stuen og køkkenet.",
    "Lejemålet er opsagt til den første, og der skal findes noget andet.",
    "{Han} deler et værelse med sin bror, og det giver konflikter.",
    "Fremlejeaftalen udløber snart, og vi har ringet til boligrådgivningen.",
    "{Han} sover for tiden skiftevis hos en fætter og hos kæresten.",
    "Talte om, hvad det kræver at bo alene: husleje, el og vask.",
    "Sagen om restancen er løst med en afdragsordning på {kr} om måneden.",
    "{Han} fik besked på, at kollegieværelset er {hans} fra den første.",
    "Herberget har forlænget opholdet, mens vi leder videre.",
    "{Han} ønsker at komme væk fra kvarteret for at få ro.",
    "Støtte-kontaktpersonen hjælper med posten og huslejen.",
    "Der mangler indskud på {kr}, og ansøgning er sendt.",
    "{Han} har fået nøgler til postkassen, så brevene kan komme frem.",
    "Udsættelse af lejemålet er foreløbig afværget.",
};

constexpr std::array<std::string_view, 26> kMoney{
    "{Han} har gæld til det offentlige og til et teleselskab, i alt omkring {kr}.",
    "Vi bestilte en tid hos gældsrådgivningen.",
    "Gældsrådgiveren har lavet et overblik, og det gav ro.",
    "{Han} fik hjælp til at bestille nyt NemID.",
    "NemID virker nu, og {han} kan selv læse sin digitale post.",
    "Kørekortet er frakendt, og {han} skal til kontrollerende køreprøve.",
    "{Han} sparer op til kørekort og har lagt {kr} til side.",
    "Kontanthjælpen er gået ind, og budgettet holder nogenlunde.",
    "Ydelsen var stoppet ved en fejl, og jeg har rettet henvendelse til ydelseskontoret.",
    "Lagde et simpelt budget for resten af måneden.",
    "Sagsomkostningerne fra straffesagen er {hans} største bekymring.",
    "{Han} vil søge om henstand med betaling af sagsomkostninger.",
    "Der er kommet en afgørelse om tilbagebetaling af {kr}, som vi gennemgik.",
    "{Han} har fået et billigere mobilabonnement og mistet det gamle nummer.",
    "Bankkontoen er genåbnet, så lønnen kan komme ind.",
    "{Han} har lånt penge af venner og vil gerne ud af det.",
    "Vi talte om bøderne i den kollektive trafik og aftalte en afdragsordning.",
    "SKAT har oprettet en afdragsordning på {kr} om måneden.",
    "{Han} har søgt SU og venter på svar.",
    "Rykkere ligger uåbnede hjemme; vi åbnede dem sammen.",
    "Vi ringede til inkassofirmaet og fik stoppet renterne.",
    "{Han} har ikke råd til buskort, og vi søgte om transportgodtgørelse.",
    "Skattekortet er rettet, så der ikke længere trækkes for meget.",
    "{Han} fik udleveret en oversigt over sin gæld og var lettet over tallet.",
    "Pas og sygesikringskort er bestilt igen.",
    "{Han} spurgte til reglerne for at tjene penge ved siden af ydelsen.",
};

constexpr std::array<std::string_view, 20> kFamily{
    "Forholdet til forældrene er blevet bedre.",
    "{Hans} mor er bekymret og ringer ofte.",
    "{Han} er blevet far og vil gerne være der for barnet.",
    "Kæresten støtter op om planen.",
    "{Hans} storebror har fået fast job og er et forbillede.",
    "Der er stadig meget kontakt til den gamle gruppe.",
    "{Han} har trukket sig fra de gamle venner og keder sig om aftenen.",
    "{Han} hjælper sin far i weekenderne.",
    "Lillebroren er begyndt at komme i det samme miljø, og det bekymrer {ham}.",
    "{Han} passer sine mindre søskende om eftermiddagen.",
    "Familien har haft et dødsfald, og {han} har brug for lidt luft.",
    "Vi talte om, hvem {han} kan ringe til, når det brænder på.",
    "Samvær med sønnen er aftalt hver anden weekend.",
    "{Han} er flyttet fra kæresten efter et skænderi.",
    "Forældrene vil gerne inviteres med til næste møde.",
    "{Hans} fætter kan måske skaffe noget arbejde.",
    "Netværket er lille, og mentoren er en vigtig person lige nu.",
    "{Han} er blevet onkel og viste stolt billeder frem.",
    "Mor sygemeldt; {han} har overtaget meget derhjemme.",
    "{Han} går til fodbold med de gamle holdkammerater igen.",
};

constexpr std::array<std::string_view, 20> kTreatment{
    "{Han} er begyndt i behandling for hash og møder hver uge.",
    "{Han} ryger mindre og sover bedre.",
    "Behandleren melder om stabilt fremmøde.",
    "{Han} har haft et tilbagefald, men fortalte det selv.",
    "Henvist til misbrugsbehandling med opstart i {uge}.",
    "Lægen har skrevet en henvisning til psykolog.",
    "{Han} venter på udredning hos psykiater.",
    "Medicinen virker, men giver træthed om formiddagen.",
    "Vi talte om vrede, og hvad {han} gør, når det koger over.",
    "Forløbet i vredeshåndtering er gennemført.",
    "{Han} har svært ved at sove og vender rundt på døgnet.",
    "Tandlægen har lavet et overslag på {kr}, og vi har søgt om hjælp.",
    "{Han} er sygemeldt denne uge med ryggen.",
    "{Han} ønsker at blive testet for ordblindhed.",
    "Ordblindetesten bekræftede mistanken, og det forklarer en del.",
    "{Han} har ikke rørt stoffer siden sidste samtale.",
    "Koncentrationen er et problem, og vi tager det i mindre bidder.",
    "{Han} var til første samtale i ambulatoriet og vil gerne fortsætte.",
    "Antabus er aftalt med lægen.",
    "Der er kommet svar fra ambulatoriet med tid den {dato}.",
};

constexpr std::array<std::string_view, 22> kEveryday{
    "{Han} står op om morgenen og er kommet i gang med træning.",
    "Døgnrytmen er stadig et problem.",
    "{Han} bruger sin kalender på telefonen og har ikke misset noget i to uger.",
    "{Han} virker mere afklaret end sidst.",
    "{Han} er frivillig i ungdomsklubben om onsdagen.",
    "{Han} har fået ny telefon, nummeret er opdateret.",
    "Vi roste, at {han} selv ringede og flyttede tiden.",
    "{Han} har været til møde med SSP+ og syntes, det gik fint.",
    "{Han} fortalte, at det hjælper at have faste aftaler.",
    "Vi talte om ferien, og hvordan den ikke bliver for lang.",
    "{Han} træner boksning tre gange om ugen.",
    "Der har ikke været nye sager siden sidst.",
    "{Han} er afhørt i en gammel sag, men ikke sigtet.",
    "{Han} har holdt alle aftaler den seneste måned.",
    "Planen blev justeret, så der er ét skridt ad gangen.",
    "{Han} vil gerne have hjælp til at læse breve fra kommunen.",
    "Vi så på planen sammen, og {han} skrev under.",
    "{Han} er stresset over flere ting på én gang og vil helst tage én ad gangen.",
    "{Han} har mistet sin pung og skal have nyt billed-id.",
    "{Han} spurgte, om samtalerne kan ligge om eftermiddagen.",
    "Mentoren fortsætter en gang om ugen frem til {dato}.",
    "{Han} har det godt med, at vi også mødes ude i byen.",
};

constexpr std::array<std::string_view, 22> kReluctant{
    "Borger er afvisende og ønsker ikke at tale om planen.",
    "{Han} siger, at {han} klarer sig selv, og at vi skal lade {ham} være.",
    "{Han} vil ikke i praktik og heller ikke i skole.",
    "{Han} var vred over en afgørelse og ville ikke høre om andet.",
    "{Han} afviser, at der er problemer med de gamle venner.",
    "{Han} har sagt nej til alle tre forslag.",
    "{Han} ønsker en anden sagsbehandler.",
    "{Han} holder ikke aftalerne og ser ikke nogen grund til det.",
    "Der er ingen fremdrift, og {han} vil ikke aftale noget nyt.",
    "{Han} mener ikke, at jobcentret kan bruges til noget.",
    "Forsøgte at tale om praktik, men {han} afviste det blankt.",
    "{Han} vil ikke give samtykke til, at vi taler med Kriminalforsorgen.",
    "{Han} svarede med enstavelsesord.",
    "{Han} afbrød samtalen midt i en sætning.",
    "Samtalen blev kort, fordi {han} rejste sig og gik.",
    "{Han} kom kun, fordi ydelsen ellers ville blive stoppet.",
    "{Han} kiggede mest på sin telefon.",
    "{Han} virkede påvirket, og samtalen blev afbrudt.",
    "{Han} truede med at klage og forlod lokalet.",
    "{Han} tog imod kaffen, men ikke imod tilbuddet.",
    "{Han} blev siddende med jakken på og ville hurtigt videre.",
    "{Han} talte højt og måtte bedes om at sætte sig igen.",
};

}  // namespace

Phrases livingPhrases(Topic topic)
{
    switch (topic) {
    case Topic::Housing: return kHousing;
    case Topic::Money: return kMoney;
    case Topic::Family: return kFamily;
    case Topic::Treatment: return kTreatment;
    case Topic::Reluctant: return kReluctant;
    default: return kEveryday;
    }
}

}  // namespace fodfaeste::demonstration
