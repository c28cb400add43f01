#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 24> kEducation{
    "{Han} vil gerne begynde på {skole} ved næste optag.",
    "Ansøgningen til {skole} er sendt.",
    "UU-vejlederen foreslår et grundforløb på {skole}.",
    "{Han} er blevet optaget på {skole} og glæder sig.",
    "{Han} mangler dansk og matematik for at kunne komme ind.",
    "Vi aftalte en rundvisning på {skole} den {dato}.",
    "{Han} overvejer at tage 9. klasses prøve på VUC.",
    "{Han} vil helst i mesterlære og skal finde en læreplads.",
    "Produktionsskolen har plads fra {uge}.",
    "{Han} er bange for at sidde på skolebænken igen, men vil prøve.",
    "Brobygning kunne være en vej, og {han} tænker over det.",
    "Papirer fra den gamle skole er fundet frem.",
    "{Han} har talt med en studievejleder på HF.",
    "Optagelsessamtalen gik godt.",
    "{Han} fik afslag på {skole} og var skuffet.",
    "Vi så på, hvilke uddannelser en straffeattest ikke spærrer for.",
    "{Han} drømmer om at blive elektriker.",
    "{Han} vil være mekaniker og kender allerede et værksted.",
    "{Han} har taget en test og ligger bedre i matematik, end {han} troede.",
    "{Han} er i tvivl mellem kok og tjener.",
    "Realkompetencevurdering er bestilt hos {skole}.",
    "AMU-kurset kan begynde i {uge}.",
    "{Han} har afleveret skolens skema og mangler kun et pasfoto.",
    "Vejlederen fra {skole} deltog i samtalen.",
};

constexpr std::array<std::string_view, 28> kJobs{
    "{Han} har søgt job på et lager og venter på svar.",
    "{Han} har været til samtale hos {firma} og fik en god fornemmelse.",
    "{Han} fik afslag hos {firma}, men vil søge videre.",
    "Vi skrev CV og en kort ansøgning sammen.",
    "CV'et er lagt på Jobnet.",
    "{firma} vil gerne se {ham} til en prøvedag den {dato}.",
    "{Han} kan begynde i praktik hos {firma} i {uge}.",
    "Jobkonsulenten har kontakt til {firma}, som mangler folk.",
    "{Han} vil gerne arbejde i køkken, fordi der er gang i den.",
    "{Han} vil helst arbejde udendørs.",
    "{Han} har prøvet at arbejde i butik og kunne lide kunderne.",
    "{Han} har gaffeltruckcertifikat, men det skal fornyes.",
    "Talte om, hvad man siger, når der bliver spurgt til straffeattesten.",
    "{Han} har afleveret ansøgninger i fem butikker.",
    "{Han} kender en stilladsmester, som måske kan bruge en ekstra mand.",
    "Der er åbent hus hos {firma} på {dag}.",
    "{Han} har haft tre vagter som afløser og vil have flere.",
    "{Han} øvede jobsamtale med mig og klarede det godt.",
    "{Han} mangler sikkerhedssko før start hos {firma}, og vi søger om dem.",
    "Arbejdsgiveren vil gerne have løntilskud de første tre måneder.",
    "{Han} søger job i restaurationsbranchen.",
    "{Han} har meldt sig hos et vikarbureau.",
    "Byggebranchen er stille for tiden, så vi leder andre steder.",
    "{Han} har fået lov at køre med som flyttemand en dag.",
    "{Han} er blevet tilbudt aftenrengøring, men vil helst have dagarbejde.",
    "{Han} er ikke bange for at tage fat, men har svært ved at møde klokken seks.",
    "Virksomhedskonsulenten ringer til {firma} i denne uge.",
    "{Han} kunne godt tænke sig at blive chauffør, når kørekortet er på plads.",
};

constexpr std::array<std::string_view, 24> kInWork{
    "Det går godt på arbejdet hos {her}.",
    "{Han} er glad for kollegerne hos {her}.",
    "Arbejdsgiveren er tilfreds og vil gerne beholde {ham}.",
    "{Han} har fået flere vagter.",
    "{Han} har haft to sygedage, men meldte sig syg til tiden.",
    "Timetallet svinger, og {han} vil gerne have flere timer.",
    "Lønnen kommer til tiden, og der er styr på skattekortet.",
    "{Han} er blevet oplært ved kassen.",
    "{Han} har haft en uoverensstemmelse med chefen, men den er løst.",
    "{Han} møder klokken seks og har ikke været for sent på den.",
    "Prøvetiden er overstået.",
    "{Han} overvejer at gå i lære på samme sted.",
    "Det fysiske arbejde er hårdt, men {han} sover godt.",
    "Chefen har rost {ham} for at tage ansvar.",
    "{Han} har fået nøgle til butikken.",
    "Der er travlt hos {her} for tiden.",
    "{Han} vil spørge om fastansættelse.",
    "Kontrakten er forlænget med tre måneder.",
    "{Han} arbejder mest aften og weekend.",
    "{Han} er blevet medlem af fagforeningen.",
    "{Han} savner lidt fritid, men nyder at tjene sine egne penge.",
    "Talte med arbejdslederen hos {her}, som kun havde godt at sige.",
    "{Han} er begyndt at tale om at spare op.",
    "{Han} klarer sig selv nu og har ikke brug for så hyppig kontakt.",
};

constexpr std::array<std::string_view, 24> kInEducation{
    "Det går fint på {her}.",
    "{Han} følger med i timerne og afleverer sine opgaver.",
    "Fraværet er for højt, og skolen har givet en advarsel.",
    "{Han} har fået hjælp af en mentor på {her}.",
    "Matematik er svært, men {han} får lektiehjælp.",
    "{Han} bestod prøven i dansk.",
    "{Han} har fundet nye venner i klassen.",
    "SU'en er på plads.",
    "{Han} leder efter praktikplads til hovedforløbet.",
    "{Han} er kommet bagud efter en sygeperiode.",
    "Studievejlederen på {her} følger godt med.",
    "{Han} har været til alle timer i denne måned.",
    "{Han} overvejer at stoppe, fordi økonomien er stram.",
    "Vi talte om, hvordan {han} kommer op om morgenen og i skole.",
    "{Han} er glad for værkstedet og lærer meget.",
    "{Han} skal til eksamen i {uge}.",
    "Karaktererne er bedre, end {han} havde regnet med.",
    "{Han} har fået it-rygsæk og kan bedre følge med.",
    "Kontaktlæreren fra {her} ringede og var tilfreds.",
    "{Han} er valgt ind i elevrådet.",
    "{Han} har fritidsjob ved siden af skolen.",
    "{Han} har fået praktikaftale fra {uge}.",
    "Der var en konflikt med en anden elev, men skolen har taget hånd om den.",
    "{Han} vil gerne fortsætte på næste trin.",
};

constexpr std::array<std::string_view, 24> kInOffer{
    "Forløbet hos {her} går som aftalt.",
    "{Han} møder stabilt hos {her}.",
    "Kontaktpersonen hos {her} er tilfreds med indsatsen.",
    "Fremmødet hos {her} halter, og vi talte om hvorfor.",
    "{Han} har fået lov til at stå ved kassen en time om dagen.",
    "{Han} lærer meget af at være sammen med de ældre kolleger.",
    "Praktikken kan forlænges til {dato}.",
    "{Han} synes, at opgaverne er for lette, og vil gerne have flere.",
    "{Han} har fået ros for at komme til tiden.",
    "Timetallet sættes op fra {uge}.",
    "{Han} vil gerne have, at praktikken fører til et rigtigt job.",
    "Der er aftalt opfølgning på stedet hos {her} den {dato}.",
    "{Han} har bestået kurset og fik bevis med hjem.",
    "{Han} gik hjem midt på dagen i går, men ringede og forklarede hvorfor.",
    "Holdet er godt, og {han} er en af dem, der holder humøret oppe.",
    "{Han} har prøvet tre forskellige værksteder og ved nu, hvad {han} vil.",
    "Vejlederen foreslår en ny praktik med flere timer.",
    "{Han} har svært ved gruppen, men godt ved den voksne på holdet.",
    "Delmålet om at møde fire dage om ugen er nået.",
    "{Han} har lavet sin egen plan for de næste tre måneder.",
    "Rengøringen keder {ham}, men {han} bliver ved.",
    "Virksomheden tilbyder en skriftlig udtalelse.",
    "{Han} mangler arbejdstøj, og det bestilles i dag.",
    "Der evalueres hos {her} i {uge}.",
};

}  // namespace

Phrases workAndSchoolPhrases(Topic topic)
{
    switch (topic) {
    case Topic::Education: return kEducation;
    case Topic::InWork: return kInWork;
    case Topic::InEducation: return kInEducation;
    case Topic::InOffer: return kInOffer;
    default: return kJobs;
    }
}

}  // namespace fodfaeste::demonstration
