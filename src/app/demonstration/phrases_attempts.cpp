#include "app/demonstration/phrases.h"

#include <array>

namespace fodfaeste::demonstration {

namespace {

constexpr std::array<std::string_view, 14> kNoShow{
    "Udeblevet uden afbud.",
    "Borger mødte ikke op og har ikke meldt afbud.",
    "Udeblevet. Ringet efter 20 minutter uden svar.",
    "Udeblevet fra aftalt samtale. Ny tid sendt på sms.",
    "Borger kom ikke. Lagt besked på telefonsvareren.",
    "Ventede en halv time, men borger dukkede ikke op.",
    "Udeblevet. Kontaktpersonen er orienteret.",
    "Borger udeblev. Moren oplyser, at {han} sov.",
    "Udeblevet for anden gang på kort tid.",
    "Udeblevet. Jeg forsøger at fange {ham} ved {sted} i morgen.",
    "Ikke mødt. Sms sendt med forslag om {dag} kl. {kl}.",
    "Borger mødte ikke op til samtalen og svarer ikke på sms.",
    "Udeblevet. Ny indkaldelse sendt til den {dato}.",
    "Ikke mødt. Mentoren prøver at få fat i {ham}.",
};

constexpr std::array<std::string_view, 9> kPrisonNoShow{
    "Kørte forgæves til {prison}; borger ønskede ikke at komme ned til besøg.",
    "Borger afviste besøget i {prison}.",
    "Besøg i {prison} aflyst på stedet, fordi borger ikke ville deltage.",
    "{Han} lod hilse via personalet i {prison}, at {han} ikke vil tale med os nu.",
    "Borger udeblev fra besøget i {prison} uden forklaring.",
    "Mødt op i {prison}, men borger blev på cellen.",
    "Borger sagde nej til besøg i {prison} i dag.",
    "Forgæves besøg i {prison}. Lagt et brev til {ham}.",
    "Borger ville ikke komme til samtalen i {prison}.",
};

constexpr std::array<std::string_view, 13> kNotReached{
    "Ringet to gange, intet svar.",
    "Telefonen er slukket.",
    "Nummeret er ikke længere i brug. Spørger kontaktpersonen efter et nyt.",
    "Lagt besked på telefonsvareren.",
    "Forgæves opkald. Prøver igen på {dag}.",
    "Ingen svar, og telefonsvareren er fuld.",
    "En ven tog telefonen og lovede at give besked.",
    "Ringet om formiddagen og igen om eftermiddagen uden held.",
    "Moren svarede; {han} var ikke hjemme.",
    "Forgæves opkald. Sms sendt bagefter.",
    "Ringet til både mobil og fastnet uden svar.",
    "Opkaldet blev afbrudt, og der blev ikke svaret igen.",
    "Forsøgt kontakt, men intet svar.",
};

constexpr std::array<std::string_view, 9> kNotFound{
    "Gik forbi {sted}, men traf ikke borger.",
    "Ledte efter borger ved {sted} uden held.",
    "Ringede på hos borger, men ingen lukkede op.",
    "Gadeplansmedarbejderen har ikke set {ham} i en uge.",
    "Vennerne ved {sted} sagde, at {han} ikke havde været der længe.",
    "Lagt kort i postkassen.",
    "Opsøgende tur ved {sted}; borger var ikke at finde.",
    "Forgæves besøg på bopælen.",
    "Spurgte efter borger ved {sted}. Ingen vidste, hvor {han} var.",
};

constexpr std::array<std::string_view, 14> kText{
    "Sms sendt med påmindelse om samtalen på {dag} kl. {kl}.",
    "Sms: Husk vores aftale {dag} kl. {kl}.",
    "Sendt sms og bedt borger ringe tilbage.",
    "Påmindelse sendt på sms.",
    "Sms sendt med adressen på {firma}.",
    "Sms sendt om ny tid den {dato} kl. {kl}.",
    "Skrevet sms for at høre, om alt er vel.",
    "Sms sendt: Ring, når du kan, så finder vi en ny tid.",
    "Sendt borger nummeret til gældsrådgivningen på sms.",
    "Sms sendt med tillykke og en påmindelse om papirerne.",
    "Sendt påmindelse om frist for ansøgning den {dato}.",
    "Sms sendt med forslag om at mødes ved {sted}.",
    "Sms sendt om, at mødet er flyttet til kl. {kl}.",
    "Sendt sms med kort vejledning til NemID.",
};

constexpr std::array<std::string_view, 10> kLetter{
    "Brev sendt med ny tid den {dato} kl. {kl}.",
    "Indkaldelse sendt med post.",
    "Sendt brev med de papirer, vi talte om.",
    "Brev sendt med vejledning om rettigheder og pligter.",
    "Skriftlig påmindelse sendt, da telefonen ikke besvares.",
    "Brev sendt med samtykkeerklæring til underskrift.",
    "Sendt kopi af planen.",
    "Brev sendt om, at vi gerne vil i kontakt igen.",
    "Sendt brev med tilbud om en uforpligtende samtale.",
    "Fremsendt ansøgningsskema og frankeret kuvert.",
};

constexpr std::array<std::string_view, 11> kCancelled{
    "Borger meldte afbud på grund af sygdom.",
    "Aflyst af borger samme morgen, ny tid aftalt.",
    "Afbud, da {han} skulle i retten.",
    "Samtalen aflyst af os på grund af sygdom, ny tid den {dato}.",
    "Borger bad om at flytte samtalen til {dag}.",
    "Afbud: {han} fik en ekstra vagt.",
    "Afbud på sms, men {han} foreslog selv en ny tid.",
    "Aflyst, da der var møde på skolen.",
    "Borger ringede afbud i god tid.",
    "Afbud på grund af tandlæge, ny tid kl. {kl} på {dag}.",
    "Besøget måtte aflyses; ny dato er {dato}.",
};

constexpr std::array<std::string_view, 18> kAfter{
    "Prøver igen på {dag}.",
    "Jeg ringer igen den {dato}.",
    "Kontaktpersonen får besked.",
    "Ny tid er lagt på {dag} kl. {kl}.",
    "Tages op på teammødet i {uge}.",
    "SSP+ er orienteret.",
    "Jeg går forbi {sted} på {dag}.",
    "Kriminalforsorgen spørges, om de har set {ham}.",
    "Det er ulig {ham}, {han} plejer at svare.",
    "Afventer til {dag}.",
    "Gadeplansmedarbejderen holder øje ved {sted}.",
    "{Han} plejer at vende tilbage et par dage efter.",
    "Næste forsøg er den {dato}.",
    "Noteret til opfølgning i {uge}.",
    "Jeg prøver om eftermiddagen i stedet.",
    "Mentoren vil også prøve.",
    "Aftalt med kollegaen, at vi forsøger på skift.",
    "Følges op senest den {dato}.",
};

constexpr std::array<std::string_view, 13> kAfterSent{
    "Afventer svar.",
    "Jeg følger op på {dag}.",
    "Svarfrist den {dato}.",
    "Ringer, hvis jeg ikke har hørt noget inden {dag}.",
    "Kopi er lagt på sagen.",
    "Jeg prøver igen i {uge}.",
    "Skrevet kort og uden fagord.",
    "Kontaktpersonen er orienteret.",
    "Tages op på teammødet i {uge}.",
    "Næste forsøg er den {dato}.",
    "Bedt om en tilbagemelding inden {dag}.",
    "Noteret til opfølgning den {dato}.",
    "Vedlagt mit kort.",
};

constexpr std::array<std::string_view, 28> kAgreement{
    "Aftalt ny samtale {dag} kl. {kl}.",
    "Ny tid den {dato}.",
    "Vi mødes igen den {dato} kl. {kl}.",
    "{Han} ringer på {dag}, når {han} har fået svar.",
    "Jeg ringer til {firma} og giver besked.",
    "Jeg skriver til sagsbehandleren på socialcentret.",
    "Jeg følger op på {dag}.",
    "{Han} tager papirerne med næste gang.",
    "Vi tager fat i boligen næste gang.",
    "{Han} afleverer ansøgningen senest den {dato}.",
    "Aftalt, at vi går derhen sammen på {dag}.",
    "Næste gang mødes vi ved {sted}.",
    "Jeg undersøger reglerne og vender tilbage.",
    "Mentoren følger {ham} derhen på {dag}.",
    "Planen er opdateret.",
    "{Han} skriver en sms, når det er gjort.",
    "Jeg kontakter Kriminalforsorgen om det.",
    "Vi evaluerer i {uge}.",
    "{Han} fik min direkte telefontid med hjem.",
    "Aftalen er skrevet ned, og {han} fik en kopi.",
    "Vi holder kontakten på telefon indtil da.",
    "Næste skridt er at få styr på NemID.",
    "Jeg sender en sms dagen før.",
    "Samtykke er indhentet til at tale med {skole}.",
    "Der er aftalt opfølgning om tre uger.",
    "{Han} kontakter selv lægen inden {dag}.",
    "Jeg orienterer kontaktpersonen.",
    "Vi ser på økonomien næste gang.",
};

}  // namespace

Phrases attemptPhrases(Topic topic)
{
    switch (topic) {
    case Topic::PrisonNoShow: return kPrisonNoShow;
    case Topic::NotReached: return kNotReached;
    case Topic::NotFoundOutside: return kNotFound;
    case Topic::TextSent: return kText;
    case Topic::LetterSent: return kLetter;
    case Topic::Cancelled: return kCancelled;
    case Topic::AfterAttempt: return kAfter;
    case Topic::AfterSent: return kAfterSent;
    default: return kNoShow;
    }
}

Phrases agreementPhrases()
{
    return kAgreement;
}

}  // namespace fodfaeste::demonstration
