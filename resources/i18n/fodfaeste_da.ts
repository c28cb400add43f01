<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en_GB">
<context>
    <name>fodfaeste::AbsenceDialog</name>
    <message>
        <source>An absence</source>
        <translation>Et fravær</translation>
    </message>
    <message>
        <source>While it runs the deputy works on the cases as whoever is in charge may; notes that are restricted stay closed. It ends by itself on the last day, and no case changes hands.</source>
        <translation>Så længe det varer, arbejder stedfortræderen på sagerne på lige fod med den ansvarlige; begrænsede notater forbliver lukkede. Det slutter af sig selv på sidste dag, og ingen sag skifter hænder.</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Hvem er væk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day, empty while nobody knows</source>
        <translation>Sidste dag, tom så længe ingen ved det</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
</context>
<context>
    <name>fodfaeste::AbsenceModel</name>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>over</source>
        <translation>forbi</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>cases without a deputy</source>
        <translation>sager uden stedfortræder</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Hvem er væk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Åbne sager</translation>
    </message>
</context>
<context>
    <name>fodfaeste::AbsenceText</name>
    <message>
        <source>Illness</source>
        <translation>Sygdom</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ferie</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Orlov</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Fratrådt</translation>
    </message>
    <message>
        <source>case</source>
        <translation>sag</translation>
    </message>
    <message>
        <source>in custody</source>
        <translation>indsat</translation>
    </message>
    <message>
        <source>release near</source>
        <translation>løslades snart</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>under 18</translation>
    </message>
    <message>
        <source>no recent contact</source>
        <translation>ingen nylig kontakt</translation>
    </message>
    <message>
        <source>All to one</source>
        <translation>Alle til én</translation>
    </message>
    <message>
        <source>Evenly, by weight</source>
        <translation>Ligeligt efter vægt</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Efter distrikt</translation>
    </message>
    <message>
        <source>Chosen one by one</source>
        <translation>Valgt én for én</translation>
    </message>
</context>
<context>
    <name>fodfaeste::AccessDialog</name>
    <message>
        <source>You can open it for eight hours by saying why. Your reason is kept, and the team lead reads it.</source>
        <translation>Du kan åbne den i otte timer ved at sige hvorfor. Din begrundelse gemmes, og teamlederen læser den.</translation>
    </message>
    <message>
        <source>Why you look at it</source>
        <translation>Hvorfor du ser på den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Open for eight hours</source>
        <translation>Åbn i otte timer</translation>
    </message>
    <message>
        <source>Not your case</source>
        <translation>Ikke din sag</translation>
    </message>
    <message>
        <source>Somebody else is in charge of this case</source>
        <translation>En anden har ansvaret for denne sag</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
</context>
<context>
    <name>fodfaeste::AssignCaseDialog</name>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdrag</translation>
    </message>
    <message>
        <source>Hand over case %1</source>
        <translation>Overdrag sag %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::BackupCard</name>
    <message>
        <source>The backup is made and checked, but the second folder could not be reached.</source>
        <translation>Sikkerhedskopien er lavet og kontrolleret, men den anden mappe kunne ikke nås.</translation>
    </message>
    <message>
        <source>The backup is made, read back and checked.</source>
        <translation>Sikkerhedskopien er lavet, læst igennem og kontrolleret.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Laver en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>En anden mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <source>From now on every backup is kept there as well.</source>
        <translation>Fra nu af ligger hver sikkerhedskopi også der.</translation>
    </message>
    <message>
        <source>Backups are made by themselves every four hours and on closing, each one read back and checked.</source>
        <translation>Sikkerhedskopier laves af sig selv hver fjerde time og ved lukning, og hver enkelt læses igennem og kontrolleres.</translation>
    </message>
    <message>
        <source>No backup yet. One is made by itself every four hours of work and on closing.</source>
        <translation>Ingen sikkerhedskopi endnu. En laves af sig selv hver fjerde times arbejde og ved lukning.</translation>
    </message>
    <message numerus="yes">
        <source>%n are kept</source>
        <translation>
            <numerusform>%n er gemt</numerusform>
            <numerusform>%n er gemt</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1. %2.</source>
        <translation>Seneste: %1. %2.</translation>
    </message>
    <message>
        <source>Latest: %1, with %2 citizens and %3 contacts. %4.</source>
        <translation>Seneste: %1, med %2 borgere og %3 kontakter. %4.</translation>
    </message>
    <message>
        <source>There is no second folder. One on another disk or machine survives this one.</source>
        <translation>Der er ingen anden mappe. En på en anden disk eller maskine overlever denne.</translation>
    </message>
    <message>
        <source>The second folder cannot be reached now: %1</source>
        <translation>Den anden mappe kan ikke nås nu: %1</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Også i %1</translation>
    </message>
    <message>
        <source>Backups and key</source>
        <translation>Sikkerhedskopier og nøgle</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Kopiér nu</translation>
    </message>
    <message>
        <source>Second folder …</source>
        <translation>Anden mappe …</translation>
    </message>
    <message>
        <source>Put one back …</source>
        <translation>Læg en tilbage …</translation>
    </message>
    <message>
        <source>New key for the store …</source>
        <translation>Ny nøgle til lageret …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::BatonDialog</name>
    <message>
        <source>Name of the receiver</source>
        <translation>Modtagerens navn</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write a name: an office cannot pick up the phone.</source>
        <translation>Skriv et navn: Et kontor kan ikke tage telefonen.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::BulkTaskDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>A next step for several</source>
        <translation>Et næste skridt for flere</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CalendarActions</name>
    <message>
        <source>There is no task with a day to put in a calendar.</source>
        <translation>Der er ingen opgave at lægge i en kalender.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>aftaler</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CardText</name>
    <message>
        <source>Overdue since %1</source>
        <translation>Overskredet siden %1</translation>
    </message>
    <message>
        <source>To be done today</source>
        <translation>Skal gøres i dag</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Senest %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 t. om ugen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>expected out %1</source>
        <translation>ventes løsladt %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseSystemActions</name>
    <message>
        <source>Copy a restricted note?</source>
        <translation>Kopier et begrænset notat?</translation>
    </message>
    <message>
        <source>In the case system more people can read it than here. Copy it only when it belongs there.</source>
        <translation>I fagsystemet kan flere læse det end her. Kopier det kun, hvis det hører til der.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>There is no note to copy yet. Press F2 to write it.</source>
        <translation>Der er intet notat at kopiere endnu. Tryk F2 for at skrive det.</translation>
    </message>
    <message numerus="yes">
        <source>Copied and marked as transferred. Paste it now: the clipboard is emptied after %n seconds.</source>
        <translation>
            <numerusform>Kopieret og markeret som overført. Sæt ind nu: udklipsholderen tømmes efter %n sekund.</numerusform>
            <numerusform>Kopieret og markeret som overført. Sæt ind nu: udklipsholderen tømmes efter %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as transferred.</source>
        <translation>Markeret som overført.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadFilterText</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 og derover</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>No contact for more than</source>
        <translation>Ingen kontakt i over</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>inden for en uge</translation>
    </message>
    <message>
        <source>none agreed</source>
        <translation>ikke aftalt</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Frihedsberøvelse</translation>
    </message>
    <message>
        <source>in custody</source>
        <translation>frihedsberøvet</translation>
    </message>
    <message>
        <source>not in custody</source>
        <translation>ikke frihedsberøvet</translation>
    </message>
    <message>
        <source>Released within</source>
        <translation>Løslades inden</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latest contact</source>
        <translation>Seneste kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>None agreed</source>
        <translation>Intet aftalt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>City district</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Latest attempt</source>
        <translation>Seneste forsøg</translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation>Forventet løsladt</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Frihedsberøvelse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Frihedsberøvet</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Beskyttet</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · for %2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadPage</name>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Whose cases are shown</source>
        <translation>Hvis sager der vises</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrér listen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message numerus="yes">
        <source>%n cases copied. Personal data are on the clipboard now.</source>
        <translation>
            <numerusform>%n sag er kopieret. Der ligger nu personoplysninger i udklipsholderen.</numerusform>
            <numerusform>%n sager er kopieret. Der ligger nu personoplysninger i udklipsholderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n never reached</source>
        <translation>
            <numerusform>%n aldrig truffet</numerusform>
            <numerusform>%n aldrig truffet</numerusform>
        </translation>
    </message>
    <message>
        <source>all have been reached</source>
        <translation>alle er truffet</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>næste: %1</translation>
    </message>
    <message>
        <source>none is expected</source>
        <translation>ingen ventes løsladt</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need action</source>
        <translation>
            <numerusform>%n kræver handling</numerusform>
            <numerusform>%n kræver handling</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>opdateret %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 af %n sag</numerusform>
            <numerusform>%1 af %n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 chosen</source>
        <translation>%1 · %2 valgt</translation>
    </message>
    <message>
        <source>No cases here just now</source>
        <translation>Ingen sager her lige nu</translation>
    </message>
    <message>
        <source>No case matches “%1”</source>
        <translation>Ingen sager matcher “%1”</translation>
    </message>
    <message>
        <source>None of the cases is in this group. Show all to see them again.</source>
        <translation>Ingen af sagerne er i denne gruppe. Vis alle for at se dem igen.</translation>
    </message>
    <message>
        <source>Check the spelling, or filter by case number, area or next step. Closed cases are found by the search at the top.</source>
        <translation>Tjek stavningen, eller filtrér på sagsnummer, distrikt eller næste skridt. Afsluttede sager findes med søgningen øverst.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Ingen åbne sager</translation>
    </message>
    <message>
        <source>Nobody here has an open case. Choose another caseworker, or register a citizen and open a case.</source>
        <translation>Ingen her har en åben sag. Vælg en anden sagsbehandler, eller registrér en borger, og opret en sag.</translation>
    </message>
    <message>
        <source>You are not the caseworker of any open case. Register a citizen and open a case, or ask your team lead to assign one to you.</source>
        <translation>Du er ikke sagsbehandler på nogen åben sag. Registrér en borger, og opret en sag, eller bed din teamleder om at tildele dig en.</translation>
    </message>
    <message>
        <source>Register a citizen</source>
        <translation>Registrér en borger</translation>
    </message>
    <message>
        <source>The citizen is registered.</source>
        <translation>Borgeren er registreret.</translation>
    </message>
    <message>
        <source>All caseworkers</source>
        <translation>Alle sagsbehandlere</translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation>Positivt udfald</translation>
    </message>
    <message>
        <source>Contact in the last %1 days</source>
        <translation>Kontakt seneste %1 dage</translation>
    </message>
    <message>
        <source>Over %1 days without contact</source>
        <translation>Over %1 dage uden kontakt</translation>
    </message>
    <message>
        <source>Released within %1 days</source>
        <translation>Løslades inden %1 dage</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Register a citizen and open a case</source>
        <translation>Registrér en borger, og opret en sag</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbn</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>log kontakt</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>skridt udført</translation>
    </message>
    <message>
        <source>No two-way contact for more than %1 days</source>
        <translation>Ingen gensidig kontakt i over %1 dage</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>Det var den sidste sag på listen.</translation>
    </message>
    <message>
        <source>New task for all …</source>
        <translation>Ny opgave til alle …</translation>
    </message>
    <message>
        <source>Settle their next steps …</source>
        <translation>Afslut deres næste skridt …</translation>
    </message>
    <message>
        <source>None of the chosen cases has a next step.</source>
        <translation>Ingen af de valgte sager har et næste skridt.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n next steps</source>
        <translation>
            <numerusform>Afslut %n næste skridt</numerusform>
            <numerusform>Afslut %n næste skridt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Afslut</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks settled.</source>
        <translation>
            <numerusform>%n opgave er afsluttet.</numerusform>
            <numerusform>%n opgaver er afsluttet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new task for %n cases.</source>
        <translation>
            <numerusform>Ny opgave på %n sag.</numerusform>
            <numerusform>Ny opgave på %n sager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Overdrag …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadText</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Kræver handling</translation>
    </message>
    <message>
        <source>Released soon</source>
        <translation>Løslades snart</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Indsat</translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation>Positivt udfald</translation>
    </message>
    <message>
        <source>Contact in %1 days</source>
        <translation>Kontakt seneste %1 dage</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beskyttet</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Endnu ikke truffet</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <translation>Forsøgt %1</translation>
    </message>
    <message>
        <source>latest contact: %1</source>
        <translation>seneste kontakt: %1</translation>
    </message>
    <message>
        <source>next step: %1, %2</source>
        <translation>næste skridt: %1, %2</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ChangeText</name>
    <message>
        <source>Given names</source>
        <translation>Fornavne</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation>Beskyttet til</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Død</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Fraflyttet</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Lagt sammen med</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>CPR number valid until</source>
        <translation>CPR-nummer gældende til</translation>
    </message>
    <message>
        <source>CPR number of</source>
        <translation>CPR-nummer tilhører</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Case of</source>
        <translation>Sag tilhører</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Årsag til lukning</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Henvist af</translation>
    </message>
    <message>
        <source>Assigned case</source>
        <translation>Tildelt sag</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>In charge from</source>
        <translation>Ansvarlig fra</translation>
    </message>
    <message>
        <source>In charge until</source>
        <translation>Ansvarlig til</translation>
    </message>
    <message>
        <source>Contact in case</source>
        <translation>Kontakt på sag</translation>
    </message>
    <message>
        <source>Time of the contact</source>
        <translation>Tidspunkt for kontakten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Contact with</source>
        <translation>Kontakt ved</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Begrundelse for rettelsen</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Begrænset</translation>
    </message>
    <message>
        <source>Work or education in case</source>
        <translation>Arbejde eller uddannelse på sag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>Årsag til slut</translation>
    </message>
    <message>
        <source>Stay of</source>
        <translation>Ophold tilhører</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Slags ophold</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Indsat</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Løsladt</translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation>Forventet løsladelse</translation>
    </message>
    <message>
        <source>Task in case</source>
        <translation>Opgave på sag</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Moved from case</source>
        <translation>Flyttet fra sag</translation>
    </message>
    <message>
        <source>Moved to case</source>
        <translation>Flyttet til sag</translation>
    </message>
    <message>
        <source>Reason for moving it</source>
        <translation>Begrundelse for flytningen</translation>
    </message>
    <message>
        <source>Did again what was taken back</source>
        <translation>Gjorde det fortrudte igen</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Fortrød: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 og %n anden</numerusform>
            <numerusform>%1 og %n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort igen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>It can no longer be taken back: something has been added to it since.</source>
        <translation>Det kan ikke længere fortrydes: der er føjet noget til siden.</translation>
    </message>
    <message>
        <source>It can no longer be taken back, because the same has been changed since. %1: %2, %3.</source>
        <translation>Det kan ikke længere fortrydes, fordi det samme er ændret siden. %1: %2, %3.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Skrevet ned</translation>
    </message>
    <message>
        <source>Rule for</source>
        <translation>Regel for</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>Reason for the pause</source>
        <translation>Årsag til pausen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gik</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Udskudt til</translation>
    </message>
    <message>
        <source>Reason for putting it off</source>
        <translation>Årsag til udskydelsen</translation>
    </message>
    <message>
        <source>Written about</source>
        <translation>Skrevet om</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Reason for discarding</source>
        <translation>Årsag til at kassere</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forkortelse</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fraværende</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Antal mødte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Phone of the institution</source>
        <translation>Institutionens telefon</translation>
    </message>
    <message>
        <source>No new stays from</source>
        <translation>Ingen nye ophold fra</translation>
    </message>
    <message>
        <source>Serving since</source>
        <translation>Afsoner siden</translation>
    </message>
    <message>
        <source>Sentence, months</source>
        <translation>Dom, måneder</translation>
    </message>
    <message>
        <source>Sentence, days</source>
        <translation>Dom, dage</translation>
    </message>
    <message>
        <source>Remand days credited</source>
        <translation>Modregnet varetægt (dage)</translation>
    </message>
    <message>
        <source>Release given by Kriminalforsorgen</source>
        <translation>Løsladelse oplyst af Kriminalforsorgen</translation>
    </message>
    <message>
        <source>Source of the release</source>
        <translation>Kilde til løsladelsen</translation>
    </message>
    <message>
        <source>Release noted</source>
        <translation>Løsladelse noteret</translation>
    </message>
    <message>
        <source>Roadmap counts from</source>
        <translation>Køreplan regnes fra</translation>
    </message>
    <message>
        <source>Parole</source>
        <translation>Prøveløsladelse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Løsladelse</translation>
    </message>
    <message>
        <source>Roadmap started</source>
        <translation>Køreplan startet</translation>
    </message>
    <message>
        <source>Roadmap closed</source>
        <translation>Køreplan lukket</translation>
    </message>
    <message>
        <source>Reason for closing the roadmap</source>
        <translation>Hvorfor køreplanen er lukket</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Frist for punkt</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Punkt udført</translation>
    </message>
    <message>
        <source>Sees to the topic</source>
        <translation>Ansvarlig for emnet</translation>
    </message>
    <message>
        <source>Topic checked</source>
        <translation>Emne tjekket</translation>
    </message>
    <message>
        <source>Release moved from</source>
        <translation>Løsladelse flyttet fra</translation>
    </message>
    <message>
        <source>Release moved to</source>
        <translation>Løsladelse flyttet til</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Flyttet den</translation>
    </message>
    <message>
        <source>Holder of the baton</source>
        <translation>Har stafetten</translation>
    </message>
    <message>
        <source>Holds the baton from</source>
        <translation>Har stafetten fra</translation>
    </message>
    <message>
        <source>Held the baton until</source>
        <translation>Havde stafetten til</translation>
    </message>
    <message>
        <source>Baton confirmed by</source>
        <translation>Stafet bekræftet af</translation>
    </message>
    <message>
        <source>Baton offered to</source>
        <translation>Stafet tilbudt</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Tilbudt den</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Tilbud besvaret</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbejdstid</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Yngst</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ældst</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Slået op</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Wage paid back from</source>
        <translation>Lønrefusion fra</translation>
    </message>
    <message>
        <source>Wage paid back until</source>
        <translation>Lønrefusion til</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Trin den</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Hours a week at most</source>
        <translation>Højst timer om ugen</translation>
    </message>
    <message>
        <source>Travel at most</source>
        <translation>Højst rejsetid</translation>
    </message>
    <message>
        <source>Compulsory education ends</source>
        <translation>Undervisningspligt slutter</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Forælder/værge</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>Forælders/værges telefon</translation>
    </message>
    <message>
        <source>Guardian consented</source>
        <translation>Forælder/værge har givet samtykke</translation>
    </message>
    <message>
        <source>Citizen consented</source>
        <translation>Den unge har givet samtykke</translation>
    </message>
    <message>
        <source>First day of school</source>
        <translation>Første skoledag</translation>
    </message>
    <message>
        <source>Last day of school</source>
        <translation>Sidste skoledag</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Samtykke givet den</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Samtykke trukket tilbage den</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delt med</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Modtaget af</translation>
    </message>
    <message>
        <source>Why it was necessary</source>
        <translation>Hvorfor det var nødvendigt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ChangedFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CitizenDialog</name>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Fornavne</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name and address protection</source>
        <translation>Navne- og adressebeskyttelse</translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation>Beskyttet til</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Fraflyttet kommunen</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Afgået ved døden</translation>
    </message>
    <message>
        <source>Open a case at once</source>
        <translation>Opret en sag med det samme</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Register a citizen</source>
        <translation>Registrér en borger</translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation>Redigér stamdata</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Write a new number only when the citizen has been given one.</source>
        <translation>Skriv kun et nyt nummer, hvis borgeren har fået et.</translation>
    </message>
    <message>
        <source>hidden, stays as it is</source>
        <translation>skjult, forbliver uændret</translation>
    </message>
    <message>
        <source>Ten digits, DDMMYY-SSSS</source>
        <translation>Ti cifre, DDMMÅÅ-XXXX</translation>
    </message>
    <message>
        <source>Born %1, %2</source>
        <translation>Født %1, %2</translation>
    </message>
    <message>
        <source>%1. The check digit does not fit: look at the number once more.</source>
        <translation>%1. Kontrolcifferet passer ikke: Se nummeret efter en gang til.</translation>
    </message>
    <message>
        <source>Perhaps registered already: %1</source>
        <translation>Måske allerede registreret: %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CitizenPage</name>
    <message>
        <source>Edit facts</source>
        <translation>Redigér stamdata</translation>
    </message>
    <message>
        <source>Edit facts (F2)</source>
        <translation>Redigér stamdata (F2)</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ophørt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the protected address for 30 seconds; the reason is written down</source>
        <translation>Vis den beskyttede adresse i 30 sekunder; begrundelsen skrives i loggen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Work, education, offers</source>
        <translation>Arbejde, uddannelse, tilbud</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Varetægt og afsoning</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>Gå til et år</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Copied. Personal data are on the clipboard now.</source>
        <translation>Kopieret. Der ligger nu personoplysninger i udklipsholderen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>No next step has been agreed.</source>
        <translation>Intet næste skridt er aftalt.</translation>
    </message>
    <message>
        <source>No case has been opened.</source>
        <translation>Ingen sag er oprettet.</translation>
    </message>
    <message>
        <source>Nothing is known of work or education.</source>
        <translation>Intet kendt om arbejde eller uddannelse.</translation>
    </message>
    <message>
        <source>No stays are known.</source>
        <translation>Ingen kendte ophold.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation>hele notatet</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>ret</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>log kontakt</translation>
    </message>
    <message>
        <source>There is no open case. Open one first.</source>
        <translation>Borgeren har ingen åben sag. Opret en først.</translation>
    </message>
    <message>
        <source>Show the protected address</source>
        <translation>Vis den beskyttede adresse</translation>
    </message>
    <message>
        <source>Who looks, when and why is written down and can be seen by the citizen.</source>
        <translation>Hvem der ser adressen, hvornår og hvorfor, skrives i loggen, og borgeren kan få det at se.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>Vis i 30 sekunder</translation>
    </message>
    <message>
        <source>The facts are saved.</source>
        <translation>Stamdata er gemt.</translation>
    </message>
    <message>
        <source>The next step is saved.</source>
        <translation>Næste skridt er gemt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>The stay is saved.</source>
        <translation>Opholdet er gemt.</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Sagen er oprettet.</translation>
    </message>
    <message>
        <source>Hand over to another caseworker…</source>
        <translation>Overdrag til en anden sagsbehandler …</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Afslut sagen …</translation>
    </message>
    <message>
        <source>The case is handed over.</source>
        <translation>Sagen er overdraget.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Sagen er afsluttet.</translation>
    </message>
    <message>
        <source>Choose a contact to correct its note. Other records are corrected in the cards at the left.</source>
        <translation>Vælg en kontakt for at rette dens notat. Andre oplysninger rettes i kortene til venstre.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Notatet er gemt.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Tilføj et næste skridt</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Opret en sag</translation>
    </message>
    <message>
        <source>Add work, education or offer</source>
        <translation>Tilføj arbejde, uddannelse eller tilbud</translation>
    </message>
    <message>
        <source>Add custody</source>
        <translation>Tilføj ophold</translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <translation>ingen ansvarlig</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>The address is shown for 30 seconds</source>
        <translation>Adressen vises i 30 sekunder</translation>
    </message>
    <message>
        <source>Died %1</source>
        <translation>Afgået ved døden %1</translation>
    </message>
    <message>
        <source>Moved away %1</source>
        <translation>Fraflyttet kommunen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>de seneste %1</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Intet af den slags</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Der er ikke sket noget endnu</translation>
    </message>
    <message>
        <source>Choose “Everything” to see the whole timeline.</source>
        <translation>Vælg “Alt” for at se hele tidslinjen.</translation>
    </message>
    <message>
        <source>Contacts, work, education, custody and cases will stand here. Log the first contact with Ctrl+N.</source>
        <translation>Her kommer kontakter, arbejde, uddannelse, ophold og sager til at stå. Log den første kontakt med Ctrl+N.</translation>
    </message>
    <message>
        <source>Say why and open …</source>
        <translation>Begrund og åbn …</translation>
    </message>
    <message>
        <source>Not your case. You look at it because: %1 (%2). The team lead sees it.</source>
        <translation>Ikke din sag. Du ser på den fordi: %1 (%2). Teamlederen kan se det.</translation>
    </message>
    <message>
        <source>A restricted note is corrected by its writer, a caseworker in charge or a team lead.</source>
        <translation>Et begrænset notat rettes af den, der har skrevet det, en ansvarlig sagsbehandler eller en teamleder.</translation>
    </message>
    <message>
        <source>Not your case</source>
        <translation>Ikke din sag</translation>
    </message>
    <message>
        <source>Somebody else is in charge of it. You can open it by saying why; the team lead reads it.</source>
        <translation>En anden har ansvaret for den. Du kan åbne den ved at sige hvorfor; teamlederen læser det.</translation>
    </message>
    <message>
        <source>Pause the follow-up…</source>
        <translation>Sæt opfølgningen på pause…</translation>
    </message>
    <message>
        <source>Go on with the follow-up</source>
        <translation>Genoptag opfølgningen</translation>
    </message>
    <message>
        <source>Follow-up is paused.</source>
        <translation>Opfølgningen er på pause.</translation>
    </message>
    <message>
        <source>Follow-up goes on.</source>
        <translation>Opfølgningen er genoptaget.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flyt</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Ret notatet</translation>
    </message>
    <message>
        <source>Move to the right person …</source>
        <translation>Flyt til den rette person …</translation>
    </message>
    <message>
        <source>to the case system</source>
        <translation>til fagsystemet</translation>
    </message>
    <message>
        <source>Choose the contact that belongs to somebody else.</source>
        <translation>Vælg den kontakt, der hører til en anden.</translation>
    </message>
    <message>
        <source>The contact is moved.</source>
        <translation>Kontakten er flyttet.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Skriv et brev</translation>
    </message>
    <message>
        <source>Print a summary</source>
        <translation>Udskriv et resumé</translation>
    </message>
    <message>
        <source>Show the citizen their plan</source>
        <translation>Vis borgeren sin plan</translation>
    </message>
    <message>
        <source>Choose a contact with a note to copy it to the case system.</source>
        <translation>Vælg en kontakt med et notat for at kopiere det til fagsystemet.</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fastgør</translation>
    </message>
    <message>
        <source>The contact is corrected. What stood before is kept.</source>
        <translation>Kontakten er rettet. Det, der stod før, er gemt.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Køreplan</translation>
    </message>
    <message>
        <source>Start a roadmap (%1)</source>
        <translation>Start en køreplan (%1)</translation>
    </message>
    <message>
        <source>No roadmap. It begins long before the release.</source>
        <translation>Ingen køreplan. Den begynder længe før løsladelsen.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
    </message>
    <message>
        <source>share</source>
        <translation>del</translation>
    </message>
    <message>
        <source>Consents and sharing</source>
        <translation>Samtykker og deling</translation>
    </message>
    <message>
        <source>Consents, and what was shared</source>
        <translation>Samtykker, og hvad der er delt</translation>
    </message>
    <message>
        <source>A note is shared with %1.</source>
        <translation>Et notat deles med %1.</translation>
    </message>
    <message>
        <source>Choose a contact with a note to share it.</source>
        <translation>Vælg en kontakt med et notat for at dele det.</translation>
    </message>
    <message>
        <source>A restricted note is shared by whoever may read it.</source>
        <translation>Et begrænset notat deles af den, der må læse det.</translation>
    </message>
    <message>
        <source>Leisure job</source>
        <translation>Fritidsjob</translation>
    </message>
    <message>
        <source>Write down the wishes</source>
        <translation>Skriv ønskerne ned</translation>
    </message>
    <message>
        <source>at most %1 hours a week</source>
        <translation>højst %1 timer om ugen</translation>
    </message>
    <message>
        <source>%1 minutes to travel</source>
        <translation>%1 minutters vej</translation>
    </message>
    <message>
        <source>Hours and travel are not known.</source>
        <translation>Timer og vej er ikke kendt.</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent missing</source>
        <translation>Mangler ja hjemmefra</translation>
    </message>
    <message>
        <source>The wishes are saved.</source>
        <translation>Ønskerne er gemt.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ClientView</name>
    <message>
        <source>Your plan</source>
        <translation>Din plan</translation>
    </message>
    <message>
        <source>%1&apos;s plan</source>
        <translation>Plan for %1</translation>
    </message>
    <message>
        <source>Your caseworker: %1</source>
        <translation>Din sagsbehandler: %1</translation>
    </message>
    <message>
        <source>Back, by the passphrase (Esc)</source>
        <translation>Tilbage med adgangssætningen (Esc)</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Det har vi aftalt</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation>Arbejde og uddannelse</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>begynder %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Uddannelse</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Et kursus</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CloseCaseDialog</name>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Afslut sagen</translation>
    </message>
    <message>
        <source>Close case %1</source>
        <translation>Afslut sag %1</translation>
    </message>
    <message>
        <source>Say why the case is closed.</source>
        <translation>Skriv, hvorfor sagen afsluttes.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Space: show or hide · Ctrl with ↑ ↓: move</source>
        <translation>Mellemrum: vis eller skjul · Ctrl med ↑ ↓: flyt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ConsentDialog</name>
    <message>
        <source>What the consent is for</source>
        <translation>Hvad samtykket skal bruges til</translation>
    </message>
    <message>
        <source>Who may be told, or asked</source>
        <translation>Hvem der må få eller give oplysninger</translation>
    </message>
    <message>
        <source>Only this one, empty for all</source>
        <translation>Kun denne, tom for alle</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Guardian who consented, for a minor</source>
        <translation>Forældremyndighedens indehaver, der gav samtykke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>A consent to share</source>
        <translation>Et samtykke til at dele</translation>
    </message>
    <message>
        <source>Write what the consent is for.</source>
        <translation>Skriv, hvad samtykket skal bruges til.</translation>
    </message>
    <message>
        <source>Tick what it is about: a general consent is none.</source>
        <translation>Sæt kryds ved, hvad det handler om: et generelt samtykke er intet samtykke.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ContactChoices</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ContactCode</name>
    <message>
        <source>hi so ma</source>
        <extracomment>Codes of two letters that are words of the language as well, and so begin a note: separated by spaces.</extracomment>
        <translation>en os</translation>
    </message>
    <message>
        <source>m</source>
        <comment>code: meeting</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>p</source>
        <comment>code: phone</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>s</source>
        <comment>code: SMS</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>v</source>
        <comment>code: video</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>l</source>
        <comment>code: letter</comment>
        <translation>b</translation>
    </message>
    <message>
        <source>e</source>
        <comment>code: e-mail</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>h</source>
        <comment>code: home visit</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>j</source>
        <comment>code: prison visit</comment>
        <translation>f</translation>
    </message>
    <message>
        <source>o</source>
        <comment>code: outreach</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>x</source>
        <comment>code: other channel</comment>
        <translation>x</translation>
    </message>
    <message>
        <source>r</source>
        <comment>code: reached, came</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>n</source>
        <comment>code: no show</comment>
        <translation>u</translation>
    </message>
    <message>
        <source>c</source>
        <comment>code: cancelled</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>i</source>
        <comment>code: not reached</comment>
        <translation>f</translation>
    </message>
    <message>
        <source>t</source>
        <comment>code: sent</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Begin with a code if you like: %1 phone, reached · %2 meeting, no show · + 0 − assessment</source>
        <translation>Begynd evt. med en kode: %1 telefon, nået · %2 møde, udeblevet · + 0 − vurdering</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ContactPanel</name>
    <message>
        <source>Name, case number, CPR or phone</source>
        <translation>Navn, sag, CPR eller telefon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Close and keep the text (Esc)</source>
        <translation>Luk og behold teksten (Esc)</translation>
    </message>
    <message>
        <source>Close and keep the text</source>
        <translation>Luk og behold teksten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation>Hvad er det næste, der skal gøres?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>+7d, fri, 14/3</source>
        <translation>+7d, fre, 14/3</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Gem og fortsæt</translation>
    </message>
    <message>
        <source>Save and keep the panel open (Ctrl+S)</source>
        <translation>Gem og hold panelet åbent (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>no open case</source>
        <translation>ingen åben sag</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Save on %1, %2 (%3)</source>
        <translation>Gem på %1, %2 (%3)</translation>
    </message>
    <message>
        <source>There is no open case to log on. Open one on the citizen&apos;s page first.</source>
        <translation>Borgeren har ingen åben sag at skrive på. Opret først en på borgerens side.</translation>
    </message>
    <message>
        <source>Who was the contact with?</source>
        <translation>Hvem var kontakten med?</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>nu, %1</translation>
    </message>
    <message>
        <source>Choose who the contact was with.</source>
        <translation>Vælg, hvem kontakten var med.</translation>
    </message>
    <message>
        <source>Write it as “yesterday 14”, “14/3 13:30” or “-2”.</source>
        <translation>Skriv det som “i går 14”, “14/3 13:30” eller “-2”.</translation>
    </message>
    <message>
        <source>When is it to be done?</source>
        <translation>Hvornår skal det være gjort?</translation>
    </message>
    <message>
        <source>Write it as “+7d”, “fri” or “14/3”.</source>
        <translation>Skriv det som “+7d”, “fre” eller “14/3”.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>Contact saved on %1: %2</source>
        <translation>Kontakt gemt på %1: %2</translation>
    </message>
    <message>
        <source>%1. Next step by %2</source>
        <translation>%1. Næste skridt senest %2</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter), or go on with the next in the list (Ctrl+Shift+Enter)</source>
        <translation>Gem og luk (Ctrl+Enter), eller fortsæt med den næste på listen (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Begrænset</translation>
    </message>
    <message>
        <source>Restricted note: read only by you, the caseworkers in charge and the team leads</source>
        <translation>Begrænset notat: læses kun af dig, de ansvarlige sagsbehandlere og teamlederne</translation>
    </message>
    <message>
        <source>How the line is written (Alt+H)</source>
        <translation>Sådan skrives linjen (Alt+H)</translation>
    </message>
    <message>
        <source>How the line is written</source>
        <translation>Sådan skrives linjen</translation>
    </message>
    <message>
        <source>Quick line and note</source>
        <translation>Hurtiglinje og notat</translation>
    </message>
    <message>
        <source>Read only by you, the caseworkers in charge and the team leads (Ctrl+Shift+R)</source>
        <translation>Læses kun af dig, de ansvarlige sagsbehandlere og teamlederne (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Show or hide the single fields (Alt+D)</source>
        <translation>Vis eller skjul de enkelte felter (Alt+D)</translation>
    </message>
    <message>
        <source>%1. A letter gives an outcome of their own, e.g. %2 for no show</source>
        <translation>%1. Et bogstav giver personen sit eget udfald, fx %2 for udeblevet</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Ingen fundet for “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Who is “%1”? %n people</source>
        <translation>
            <numerusform>Hvem er “%1”? %n person</numerusform>
            <numerusform>Hvem er “%1”? %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Næste: %1 · %2</translation>
    </message>
    <message>
        <source>%1; what was said; +7d call the school</source>
        <translation>%1; hvad der blev sagt; +7d ring til skolen</translation>
    </message>
    <message>
        <source>name; %1; what was said; +7d call the school</source>
        <translation>navn; %1; hvad der blev sagt; +7d ring til skolen</translation>
    </message>
    <message>
        <source>Save as unsorted</source>
        <translation>Gem i Usorteret</translation>
    </message>
    <message numerus="yes">
        <source>group contact with %n people</source>
        <translation>
            <numerusform>gruppekontakt med %n person</numerusform>
            <numerusform>gruppekontakt med %n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save on %n people</source>
        <translation>
            <numerusform>Gem på %n person</numerusform>
            <numerusform>Gem på %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not clear who “%1” is.</source>
        <translation>Det er ikke klart, hvem “%1” er.</translation>
    </message>
    <message>
        <source>The text names %1. On the others it will say […] instead. Save again if that is all right.</source>
        <translation>Teksten nævner %1. Hos de andre kommer der til at stå […]. Gem igen, hvis det er i orden.</translation>
    </message>
    <message numerus="yes">
        <source>Contact saved on %n people: %1</source>
        <translation>
            <numerusform>Kontakten er gemt på %n person: %1</numerusform>
            <numerusform>Kontakten er gemt på %n personer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was named clearly: kept among the unsorted notes.</source>
        <translation>Det var ikke klart, hvem det var: noten ligger i Usorteret.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CreateStoreCard</name>
    <message>
        <source>New store</source>
        <translation>Nyt lager</translation>
    </message>
    <message>
        <source>Where should it lie?</source>
        <translation>Hvor skal det ligge?</translation>
    </message>
    <message>
        <source>Folder and file name of the store</source>
        <translation>Lagerets mappe og filnavn</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Who leads the office?</source>
        <translation>Hvem leder kontoret?</translation>
    </message>
    <message>
        <source>Given name and family name</source>
        <translation>Fornavn og efternavn</translation>
    </message>
    <message>
        <source>Name of the office&apos;s lead</source>
        <translation>Navnet på kontorets leder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Opret lageret</translation>
    </message>
    <message>
        <source>Fodfæste</source>
        <translation>Fodfæste</translation>
    </message>
    <message>
        <source>Fodfæste demonstration</source>
        <translation>Fodfæste-demonstration</translation>
    </message>
    <message>
        <source>Fodfæste trial</source>
        <translation>Fodfæste-prøvelager</translation>
    </message>
    <message>
        <source>Place of the new store</source>
        <translation>Det nye lagers placering</translation>
    </message>
    <message>
        <source>Fodfæste store (*.fodf)</source>
        <translation>Fodfæste-lager (*.fodf)</translation>
    </message>
    <message>
        <source>Choose where the store should lie.</source>
        <translation>Vælg, hvor lageret skal ligge.</translation>
    </message>
    <message>
        <source>Write the name of whoever leads the office.</source>
        <translation>Skriv navnet på den, der leder kontoret.</translation>
    </message>
    <message>
        <source>Making the demonstration …</source>
        <translation>Opretter demonstrationen …</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Opretter lageret …</translation>
    </message>
    <message>
        <source>For the office&apos;s work with real people. Everything in it is encrypted.</source>
        <translation>Til kontorets arbejde med rigtige borgere. Alt i det er krypteret.</translation>
    </message>
    <message>
        <source>Empty, to try things out in. Takes invented CPR numbers only (day + 60).</source>
        <translation>Tomt, til at prøve sig frem i. Tager kun opdigtede CPR-numre (dag + 60).</translation>
    </message>
    <message>
        <source>An invented office with 14 caseworkers and three years of work. Making it takes a moment.</source>
        <translation>Et opdigtet kontor med 14 sagsbehandlere og tre års arbejde. Det tager et øjeblik at oprette.</translation>
    </message>
    <message>
        <source>Anyone may look around in it. Its passphrase is: %1</source>
        <translation>Alle må se sig omkring i den. Adgangssætningen er: %1</translation>
    </message>
    <message>
        <source>Kind of store</source>
        <translation>Lagertype</translation>
    </message>
    <message>
        <source>Passphrase of the new store</source>
        <translation>Det nye lagers adgangssætning</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den samme adgangssætning igen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::CustodyDialog</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Indsat</translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation>Forventet løsladelse</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Løsladt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Edit custody</source>
        <translation>Redigér ophold</translation>
    </message>
    <message>
        <source>Add custody</source>
        <translation>Tilføj ophold</translation>
    </message>
    <message>
        <source>Write where.</source>
        <translation>Skriv institutionen.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::DateText</name>
    <message>
        <source>dd/MM/yyyy</source>
        <extracomment>Day, month and year in figures, in Qt&apos;s letters.</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Day, month by name and year, in Qt&apos;s letters.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Weekday, day, month by name and year, in Qt&apos;s letters.</extracomment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month in Qt&apos;s letters; the second text is the same with the year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag siden</numerusform>
            <numerusform>%n dage siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n måned siden</numerusform>
            <numerusform>%n måneder siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n months</source>
        <translation>
            <numerusform>Om %n måned</numerusform>
            <numerusform>Om %n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n år siden</numerusform>
            <numerusform>%n år siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n years</source>
        <translation>
            <numerusform>Om %n år</numerusform>
            <numerusform>Om %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t. %2 min.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::DayField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
</context>
<context>
    <name>fodfaeste::DiscloseDialog</name>
    <message>
        <source>Who receives it</source>
        <translation>Hvem modtager det</translation>
    </message>
    <message>
        <source>Vestre Fængsel, Lis Holm</source>
        <translation>Vestre Fængsel, Lis Holm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Why they need it</source>
        <translation>Hvorfor de har brug for det</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Which limb</source>
        <translation>Hvilket led</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>What is handed on</source>
        <translation>Hvad der gives videre</translation>
    </message>
    <message>
        <source>The guardian is considered</source>
        <translation>Forældremyndighedens indehaver er overvejet</translation>
    </message>
    <message>
        <source>Assessed as radicalised or at risk</source>
        <translation>Vurderet radikaliseret eller i risiko</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Register and copy</source>
        <translation>Registrér og kopiér</translation>
    </message>
    <message>
        <source>Share with another authority</source>
        <translation>Del med en anden myndighed</translation>
    </message>
    <message>
        <source>May not be shared like this yet</source>
        <translation>Må ikke deles sådan endnu</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Må deles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Shared under: %1</source>
        <translation>Videregivet efter: %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::DisclosuresPage</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To and with</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Videregivelser</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Write a period whose last day is not before its first.</source>
        <translation>Skriv en periode, hvis sidste dag ikke ligger før den første.</translation>
    </message>
    <message numerus="yes">
        <source>%n disclosures</source>
        <translation>
            <numerusform>%n videregivelse</numerusform>
            <numerusform>%n videregivelser</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Med hvilken ret</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Hvad og hvorfor</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registreret af</translation>
    </message>
    <message>
        <source>Nothing was shared in this period</source>
        <translation>Intet er delt i perioden</translation>
    </message>
    <message>
        <source>What is shared is registered on a note with D, or from the citizen&apos;s page.</source>
        <translation>Det, der deles, registreres på et notat med D eller fra borgerens side.</translation>
    </message>
    <message>
        <source>open the citizen</source>
        <translation>åbn borgeren</translation>
    </message>
</context>
<context>
    <name>fodfaeste::DraftsDialog</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Skrevet og ikke gemt</translation>
    </message>
    <message>
        <source>Enter opens a draft where it was typed. Delete throws it away, and you can regret it.</source>
        <translation>Enter åbner en kladde dér, hvor den blev skrevet. Delete smider den ud, og det kan fortrydes.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Smid ud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Nothing is left unsaved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>What you type and do not save is kept here until you come back to it.</source>
        <translation>Det, du skriver og ikke gemmer, ligger her, til du vender tilbage til det.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::DraftsModel</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Rettelse af et notat</translation>
    </message>
    <message>
        <source>Facts of the citizen</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Work or education</source>
        <translation>Arbejde eller uddannelse</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Frihedsberøvelse</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>Closing of a case</source>
        <translation>Afslutning af sag</translation>
    </message>
    <message>
        <source>Assignment of a case</source>
        <translation>Tildeling af sag</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen valgt endnu</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begynder med</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Outreach contact</source>
        <translation>Opsøgende kontakt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::DuplicateModel</name>
    <message>
        <source>Registered first</source>
        <translation>Registreret først</translation>
    </message>
    <message>
        <source>Registered later</source>
        <translation>Registreret senere</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>fodfaeste::EmployerDialog</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>How close we work</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Kontaktpersonens telefon</translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation>Aftalt med arbejdsgiveren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>An employer</source>
        <translation>En arbejdsgiver</translation>
    </message>
    <message>
        <source>A new employer</source>
        <translation>En ny arbejdsgiver</translation>
    </message>
    <message>
        <source>The check digit does not fit: look at the digits once more.</source>
        <translation>Kontrolcifret passer ikke: se cifrene efter en gang til.</translation>
    </message>
    <message>
        <source>%1 young people work here now, %2 have in all.</source>
        <translation>%1 unge arbejder her nu, %2 i alt.</translation>
    </message>
    <message>
        <source>Write the employer&apos;s name.</source>
        <translation>Skriv arbejdsgiverens navn.</translation>
    </message>
    <message>
        <source>A CVR number has eight digits.</source>
        <translation>Et CVR-nummer har otte cifre.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::EmployersPane</name>
    <message>
        <source>Employers</source>
        <translation>Arbejdsgivere</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>How close we work</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>CVR %1</source>
        <translation>CVR %1</translation>
    </message>
    <message>
        <source> – check the digits</source>
        <translation> – se cifrene efter</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 nu</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n arbejdsgiver</numerusform>
            <numerusform>%n arbejdsgivere</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer is saved.</source>
        <translation>Arbejdsgiveren er gemt.</translation>
    </message>
    <message>
        <source>The employer is back.</source>
        <translation>Arbejdsgiveren er tilbage.</translation>
    </message>
    <message>
        <source>The employer is archived; the history stays.</source>
        <translation>Arbejdsgiveren er arkiveret; historikken bliver.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivér</translation>
    </message>
    <message>
        <source>New employer …</source>
        <translation>Ny arbejdsgiver …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Redigér …</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Ledige job</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Unge</translation>
    </message>
    <message>
        <source>No employers yet</source>
        <translation>Ingen arbejdsgivere endnu</translation>
    </message>
    <message>
        <source>Write down who gives young people jobs: name, contact person and what is agreed.</source>
        <translation>Registrér, hvem der giver unge job: navn, kontaktperson og hvad der er aftalt.</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>redigér</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ErrorText</name>
    <message>
        <source>This is not a valid CPR number.</source>
        <translation>Det er ikke et gyldigt CPR-nummer.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>The day can only be chosen in a demonstration store.</source>
        <translation>Dagen kan kun vælges i en demonstration.</translation>
    </message>
    <message>
        <source>The programme has no age bounds for this year.</source>
        <translation>Indsatsen har ingen aldersgrænser for dette år.</translation>
    </message>
    <message>
        <source>The entry is not valid. Correct it and try again.</source>
        <translation>Det indtastede er ikke gyldigt. Ret det, og prøv igen.</translation>
    </message>
    <message>
        <source>The record is no longer there. Refresh the page with F5.</source>
        <translation>Oplysningen findes ikke længere. Opdatér siden med F5.</translation>
    </message>
    <message>
        <source>Somebody is registered with this CPR number already.</source>
        <translation>En borger er allerede registreret med dette CPR-nummer.</translation>
    </message>
    <message>
        <source>Somebody has changed this in the meantime. Refresh with F5 and make your change again.</source>
        <translation>Nogen har ændret det i mellemtiden. Opdatér med F5, og lav din ændring igen.</translation>
    </message>
    <message>
        <source>Your role does not give access to this.</source>
        <translation>Din rolle giver ikke adgang til dette.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Afbrudt. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Check Caps Lock and the keyboard layout, and try again.</source>
        <translation>Adgangssætningen er ikke rigtig. Tjek Caps Lock og tastaturets sprog, og prøv igen.</translation>
    </message>
    <message>
        <source>The file ending in “.keys” is missing beside the store. Put it back from a backup; without it nobody can open the store.</source>
        <translation>Nøglefilen, der ender på “.keys”, mangler ved siden af lageret. Gendan den fra en sikkerhedskopi; uden den kan ingen åbne lageret.</translation>
    </message>
    <message>
        <source>The file ending in “.keys” has changed since it was written. Put it back from a backup. The store itself has not been touched.</source>
        <translation>Nøglefilen, der ender på “.keys”, er ændret, siden den blev skrevet. Gendan den fra en sikkerhedskopi. Selve lageret er ikke rørt.</translation>
    </message>
    <message>
        <source>There is no file at this place any more. Has the folder been moved, or a drive not been connected?</source>
        <translation>Filen findes ikke længere her. Er mappen flyttet, eller er et drev ikke tilsluttet?</translation>
    </message>
    <message>
        <source>There is a store here already. Choose another name.</source>
        <translation>Her ligger allerede et lager. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>This file belongs to another program. Choose a file that Fodfæste has made.</source>
        <translation>Filen hører til et andet program. Vælg en fil, som Fodfæste har oprettet.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Fodfæste. Update the program. Nothing was changed.</source>
        <translation>Lageret er skrevet af en nyere udgave af Fodfæste. Opdatér programmet. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file has changed since it was written, so it is not opened. Put back a backup, and tell those who look after your computers.</source>
        <translation>Filen er ændret, siden den blev skrevet, og åbnes derfor ikke. Gendan en sikkerhedskopi, og giv jeres it-afdeling besked.</translation>
    </message>
    <message>
        <source>Another program has the store open. Close it there and try again.</source>
        <translation>Et andet program har lageret åbent. Luk det der, og prøv igen.</translation>
    </message>
    <message>
        <source>The store or its folder cannot be written to. Ask for write access, or copy the store to another folder.</source>
        <translation>Der kan ikke skrives i lageret eller dets mappe. Bed om skriveadgang, eller kopiér lageret til en anden mappe.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again. Nothing was lost.</source>
        <translation>Disken er fuld. Skaf plads, og prøv igen. Intet er gået tabt.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you have access.</source>
        <translation>Filen kan ikke læses. Tjek, at den findes, og at du har adgang.</translation>
    </message>
    <message>
        <source>The file cannot be written here. Choose another folder or name.</source>
        <translation>Filen kan ikke skrives her. Vælg en anden mappe eller et andet navn.</translation>
    </message>
    <message>
        <source>This kind of CPR number does not belong here: trial and demonstration stores take invented numbers only, ordinary stores real ones only.</source>
        <translation>Den type CPR-nummer hører ikke til her: Prøvelagre og demonstrationer tager kun opdigtede numre, almindelige lagre kun rigtige.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was changed. Try again, and report it if it happens again.</source>
        <translation>Noget gik galt i programmet. Intet blev ændret. Prøv igen, og meld det, hvis det sker igen.</translation>
    </message>
    <message>
        <source>Not a valid entry</source>
        <translation>Ikke gyldigt</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Findes ikke længere</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Ændret i mellemtiden</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Ingen adgang</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Afbrudt</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Forkert adgangssætning</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Nøglefilen mangler</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Nøglefilen er beskadiget</translation>
    </message>
    <message>
        <source>The store is not there</source>
        <translation>Lageret findes ikke</translation>
    </message>
    <message>
        <source>There is a store already</source>
        <translation>Der er allerede et lager</translation>
    </message>
    <message>
        <source>Not a store</source>
        <translation>Ikke et lager</translation>
    </message>
    <message>
        <source>The store is newer than the program</source>
        <translation>Lageret er nyere end programmet</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Lageret er beskadiget</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>Lageret er i brug</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>Der kan ikke skrives i lageret</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er fuld</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Filen kan ikke læses</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Filen kan ikke skrives</translation>
    </message>
    <message>
        <source>Wrong kind of CPR number</source>
        <translation>Forkert type CPR-nummer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noget gik galt</translation>
    </message>
    <message>
        <source>A user name has 2 to 40 letters and digits, without blanks.</source>
        <translation>Et brugernavn har 2 til 40 bogstaver og tal uden mellemrum.</translation>
    </message>
    <message>
        <source>This is not a recovery key: a character is wrong or missing.</source>
        <translation>Det er ikke en gendannelsesnøgle: Et tegn er forkert eller mangler.</translation>
    </message>
    <message>
        <source>The passphrase is too short or too easy to guess.</source>
        <translation>Adgangssætningen er for kort eller for let at gætte.</translation>
    </message>
    <message>
        <source>Write the reason, so that others understand it.</source>
        <translation>Skriv begrundelsen, så andre forstår den.</translation>
    </message>
    <message>
        <source>Nobody who works here signs in like that.</source>
        <translation>Ingen, der arbejder her, logger ind sådan.</translation>
    </message>
    <message>
        <source>You can no longer sign in to this store. Ask an administrator.</source>
        <translation>Du kan ikke længere logge ind i dette lager. Spørg en administrator.</translation>
    </message>
    <message>
        <source>The recovery key is for somebody who administers.</source>
        <translation>Gendannelsesnøglen er til en, der administrerer.</translation>
    </message>
    <message>
        <source>Somebody else is in charge of this case. Say why you look at it.</source>
        <translation>En anden har ansvaret for denne sag. Sig, hvorfor du ser på den.</translation>
    </message>
    <message>
        <source>Somebody signs in by that name already. Choose another.</source>
        <translation>En anden logger allerede ind med det navn. Vælg et andet.</translation>
    </message>
    <message>
        <source>That would leave nobody who can let people in, or put yourself out. Nothing was changed.</source>
        <translation>Så ville ingen kunne lukke folk ind, eller du ville lukke dig selv ude. Intet er ændret.</translation>
    </message>
    <message>
        <source>Not your case</source>
        <translation>Ikke din sag</translation>
    </message>
    <message>
        <source>A pause ends today or later, after it begins and within a year.</source>
        <translation>En pause slutter i dag eller senere, efter den begynder og inden for et år.</translation>
    </message>
    <message>
        <source>Choose a day from tomorrow and within a year.</source>
        <translation>Vælg en dag fra i morgen og inden for et år.</translation>
    </message>
    <message>
        <source>This rule cannot be that long, or not be counted in that.</source>
        <translation>Reglen kan ikke være så lang eller tælles i den enhed.</translation>
    </message>
    <message>
        <source>A rule changes from today or later.</source>
        <translation>En regel ændres fra i dag eller senere.</translation>
    </message>
    <message>
        <source>Follow-up is paused in these days already.</source>
        <translation>Opfølgningen er allerede på pause i de dage.</translation>
    </message>
    <message>
        <source>The rule was changed meanwhile, or a later change is planned. Choose that one.</source>
        <translation>Reglen er ændret imens, eller en senere ændring er planlagt. Vælg den.</translation>
    </message>
    <message>
        <source>It can no longer be taken back: something has been built on it since. The history (Ctrl+H) says what.</source>
        <translation>Det kan ikke længere fortrydes: der er bygget videre på det siden. Historikken (Ctrl+H) fortæller hvad.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::FieldErrors</name>
    <message>
        <source>This time has not come yet.</source>
        <translation>Tidspunktet ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Vælg i dag eller en senere dag.</translation>
    </message>
    <message>
        <source>A note cannot be empty.</source>
        <translation>Et notat kan ikke være tomt.</translation>
    </message>
    <message>
        <source>Say why the note is corrected.</source>
        <translation>Skriv, hvorfor notatet rettes.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Slutdatoen ligger før startdatoen.</translation>
    </message>
    <message>
        <source>Write hours a week, from 0 to 168.</source>
        <translation>Skriv timer om ugen, fra 0 til 168.</translation>
    </message>
    <message>
        <source>Write where.</source>
        <translation>Skriv institutionen.</translation>
    </message>
    <message>
        <source>The release lies before the admission.</source>
        <translation>Løsladelsen ligger før indsættelsen.</translation>
    </message>
    <message>
        <source>The expected release lies before the admission.</source>
        <translation>Den forventede løsladelse ligger før indsættelsen.</translation>
    </message>
    <message>
        <source>This overlaps another stay.</source>
        <translation>Det overlapper et andet ophold.</translation>
    </message>
    <message>
        <source>The citizen&apos;s age is outside the programme on this day.</source>
        <translation>Borgerens alder ligger uden for indsatsens aldersgrænser på denne dag.</translation>
    </message>
    <message>
        <source>The case was not open on this day.</source>
        <translation>Sagen var ikke åben på denne dag.</translation>
    </message>
    <message>
        <source>Write at least one given name.</source>
        <translation>Skriv mindst ét fornavn.</translation>
    </message>
    <message>
        <source>Write a family name.</source>
        <translation>Skriv et efternavn.</translation>
    </message>
    <message>
        <source>This lies before the birth date.</source>
        <translation>Det ligger før fødselsdatoen.</translation>
    </message>
    <message>
        <source>Write at least 15 letters: others have to understand why.</source>
        <translation>Skriv mindst 15 bogstaver: Andre skal forstå hvorfor.</translation>
    </message>
    <message>
        <source>These days overlap another absence.</source>
        <translation>Dagene overlapper et andet fravær.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sidste dag er før den første.</translation>
    </message>
    <message>
        <source>The deputy is away in those days as well, or carries no cases.</source>
        <translation>Stedfortræderen er selv væk i de dage, eller har ingen sager.</translation>
    </message>
    <message>
        <source>1 to 999</source>
        <translation>1 til 999</translation>
    </message>
    <message>
        <source>Choose a theme of that day.</source>
        <translation>Vælg et tema, der gjaldt den dag.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Skriv, hvorfor det rettes.</translation>
    </message>
    <message>
        <source>One of them had no open case on that day.</source>
        <translation>En af dem havde ingen åben sag den dag.</translation>
    </message>
    <message>
        <source>More people are linked than were there.</source>
        <translation>Der er knyttet flere til, end der var.</translation>
    </message>
    <message>
        <source>Choose a job, or write the employer&apos;s name.</source>
        <translation>Vælg et job, eller skriv arbejdsgiverens navn.</translation>
    </message>
    <message>
        <source>Write what the job is called.</source>
        <translation>Skriv, hvad jobbet hedder.</translation>
    </message>
    <message>
        <source>These hours are not lawful. Change them, or write the job down as suggested.</source>
        <translation>De tider er ikke lovlige. Ret dem, eller registrér jobbet som foreslået.</translation>
    </message>
    <message>
        <source>Write what makes these hours lawful.</source>
        <translation>Skriv, hvad der gør tiderne lovlige.</translation>
    </message>
    <message>
        <source>Only an interview and a start may lie ahead.</source>
        <translation>Kun en samtale og en start kan ligge ude i fremtiden.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::FileNoteDialog</name>
    <message>
        <source>Whose contact is it?</source>
        <translation>Hvis kontakt er det?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arkivér</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Ingen er valgt endnu</translation>
    </message>
    <message>
        <source>File the note on a person</source>
        <translation>Arkivér noten på en person</translation>
    </message>
    <message>
        <source>Name, case number, CPR or phone</source>
        <translation>Navn, sag, CPR eller telefon</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Vælg personen på listen.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::FollowUpText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbejdsdag</numerusform>
            <numerusform>%n arbejdsdage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n uge</numerusform>
            <numerusform>%n uger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>arbejdsdage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uger</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>First contact after opening</source>
        <translation>Første kontakt efter åbning</translation>
    </message>
    <message>
        <source>Too long without contact</source>
        <translation>For længe uden kontakt</translation>
    </message>
    <message>
        <source>Contact counts as recent</source>
        <translation>Kontakt regnes for nylig</translation>
    </message>
    <message>
        <source>Before a release</source>
        <translation>Før en løsladelse</translation>
    </message>
    <message>
        <source>Note and outcome after a contact</source>
        <translation>Notat og udfald efter en kontakt</translation>
    </message>
    <message>
        <source>Missing notes are asked for</source>
        <translation>Manglende notater efterlyses</translation>
    </message>
    <message>
        <source>Contact written down late</source>
        <translation>Kontakt skrevet sent</translation>
    </message>
    <message>
        <source>Check of a job</source>
        <translation>Tjek af job</translation>
    </message>
    <message>
        <source>Check of an education</source>
        <translation>Tjek af uddannelse</translation>
    </message>
    <message>
        <source>Check after closing</source>
        <translation>Tjek efter afslutning</translation>
    </message>
    <message>
        <source>Checks are asked for</source>
        <translation>Tjek efterlyses</translation>
    </message>
    <message>
        <source>Before a birthday</source>
        <translation>Før en fødselsdag</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Varetægt eller afsoning</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sygdom</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Udrejst</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>Barsel</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation>venter på andre</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>ikke truffet</translation>
    </message>
    <message>
        <source>agreed with the citizen</source>
        <translation>aftalt med borgeren</translation>
    </message>
    <message>
        <source>no time just now</source>
        <translation>ikke tid nu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>going well</source>
        <translation>går godt</translation>
    </message>
    <message>
        <source>not going well</source>
        <translation>går ikke godt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>of age: the parents&apos; consent ends</source>
        <translation>myndig: forældrenes samtykke ophører</translation>
    </message>
    <message>
        <source>another benefit rate</source>
        <translation>anden ydelse</translation>
    </message>
    <message>
        <source>from SSP to SSP+</source>
        <translation>fra SSP til SSP+</translation>
    </message>
    <message>
        <source>too old for %1</source>
        <translation>for gammel til %1</translation>
    </message>
    <message>
        <source>Opened %1; first contact within %2, by %3</source>
        <translation>Åbnet %1; første kontakt inden for %2, senest %3</translation>
    </message>
    <message>
        <source>Last met %1; contact within %2, by %3</source>
        <translation>Sidst truffet %1; kontakt inden for %2, senest %3</translation>
    </message>
    <message>
        <source>Met %1; recent for %2, until %3</source>
        <translation>Truffet %1; nylig i %2, til %3</translation>
    </message>
    <message>
        <source>Release %1; shown %2 before, from %3</source>
        <translation>Løslades %1; vises %2 før, fra %3</translation>
    </message>
    <message>
        <source>Job since %1; check after %2, on %3</source>
        <translation>I job siden %1; tjek efter %2, den %3</translation>
    </message>
    <message>
        <source>In education since %1; check after %2, on %3</source>
        <translation>I uddannelse siden %1; tjek efter %2, den %3</translation>
    </message>
    <message>
        <source>Closed %1; check after %2, on %3</source>
        <translation>Afsluttet %1; tjek efter %2, den %3</translation>
    </message>
    <message>
        <source>Check %1; asked for in %2, until %3</source>
        <translation>Tjek %1; efterlyses i %2, til %3</translation>
    </message>
    <message>
        <source>Birthday %1; shown %2 before, from %3</source>
        <translation>Fødselsdag %1; vises %2 før, fra %3</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>en time</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>Note and outcome within %1, by %2</source>
        <translation>Notat og udfald inden for %1, senest %2</translation>
    </message>
    <message>
        <source>from then on the ordinary rules of work</source>
        <translation>derefter almindelige regler for arbejdstid</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HandOverDialog</name>
    <message>
        <source>The cases change hands for good, all at once, and it can be undone. For a holiday an absence with a deputy is enough.</source>
        <translation>Sagerne skifter hænder for godt, alle på én gang, og det kan fortrydes. Til en ferie er et fravær med stedfortræder nok.</translation>
    </message>
    <message>
        <source>How the cases are dealt</source>
        <translation>Sådan fordeles sagerne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Who takes cases</source>
        <translation>Hvem tager sager</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdrag</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n cases</source>
        <translation>
            <numerusform>Overdrag %n sag</numerusform>
            <numerusform>Overdrag %n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been given a case yet.</source>
        <translation>Ingen har fået en sag endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases change hands</source>
        <translation>
            <numerusform>%1 af %n sag skifter hænder</numerusform>
            <numerusform>%1 af %n sager skifter hænder</numerusform>
        </translation>
    </message>
    <message>
        <source>Write from which day, such as 1-2 or mon.</source>
        <translation>Skriv fra hvilken dag, fx 1-2 eller man.</translation>
    </message>
    <message>
        <source>Somebody has moved one of the cases meanwhile. The preview is made anew.</source>
        <translation>Nogen har flyttet en af sagerne imens. Forhåndsvisningen er lavet forfra.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases handed over.</source>
        <translation>
            <numerusform>%n sag er overdraget.</numerusform>
            <numerusform>%n sager er overdraget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>Overdrag sager</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen cases</source>
        <translation>
            <numerusform>%n valgt sag</numerusform>
            <numerusform>%n valgte sager</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases of %1</source>
        <translation>Sagerne hos %1</translation>
    </message>
    <message>
        <source>Cases that nobody active carries</source>
        <translation>Sager uden aktiv sagsbehandler</translation>
    </message>
    <message>
        <source>Cases and who takes them</source>
        <translation>Sager og hvem der tager dem</translation>
    </message>
    <message>
        <source>What everybody carries, before and after</source>
        <translation>Hvad alle har, før og efter</translation>
    </message>
    <message>
        <source>give the case to that colleague</source>
        <translation>giv sagen til den kollega</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>overdrag</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HandOverModel</name>
    <message>
        <source>met %1</source>
        <translation>mødt %1</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>aldrig mødt</translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation>næste skridt %1</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>intet næste skridt</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>løslades %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bliver</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, fra %2 til %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>What the next one has to know</source>
        <translation>Det skal den næste vide</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HandOverPage</name>
    <message>
        <source>New absence …</source>
        <translation>Nyt fravær …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ændr …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>Sagsstammer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdrag</translation>
    </message>
    <message>
        <source>Hand cases over …</source>
        <translation>Overdrag sager …</translation>
    </message>
    <message numerus="yes">
        <source>%n away today</source>
        <translation>
            <numerusform>%n fraværende i dag</numerusform>
            <numerusform>%n fraværende i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>An ordinary case weighs 10. Between %1 and %2 is one person&apos;s work.</source>
        <translation>En almindelig sag vejer 10. Mellem %1 og %2 er én persons arbejde.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are carried by nobody active: hand them over</source>
        <translation>
            <numerusform>%n sag har ingen aktiv sagsbehandler: overdrag den</numerusform>
            <numerusform>%n sager har ingen aktiv sagsbehandler: overdrag dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Only whoever is away, or the team lead, can change it.</source>
        <translation>Kun den fraværende selv eller teamlederen kan ændre det.</translation>
    </message>
    <message>
        <source>The absence is saved.</source>
        <translation>Fraværet er gemt.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>Fraværet er fjernet.</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Ingen er fraværende</translation>
    </message>
    <message>
        <source>Put in a holiday or an illness with “New absence”, and who stands in. The deputy then sees the cases for as long as it lasts.</source>
        <translation>Registrér ferie eller sygdom med »Nyt fravær«, og hvem der er stedfortræder. Stedfortræderen ser så sagerne, så længe det varer.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>What everybody carries</source>
        <translation>Hvad alle har</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HeaderBar</name>
    <message>
        <source>Find a citizen</source>
        <translation>Find en borger</translation>
    </message>
    <message>
        <source>Find a citizen by name, CPR number, case number or phone</source>
        <translation>Find en borger på navn, CPR-nummer, sagsnummer eller telefon</translation>
    </message>
    <message>
        <source>Name in any spelling, CPR number, case number or phone</source>
        <translation>Navn i enhver stavemåde, CPR-nummer, sagsnummer eller telefon</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Log kontakt</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Skriv en kontakt ned</translation>
    </message>
    <message>
        <source>Back · Alt ←</source>
        <translation>Tilbage · Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om hvem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Close the history (Esc)</source>
        <translation>Luk historikken (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Luk historikken</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Der er ikke ændret noget endnu.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Ændringer, nyeste først</translation>
    </message>
    <message>
        <source>What the change did, field by field</source>
        <translation>Hvad ændringen gjorde, felt for felt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gør det igen</translation>
    </message>
    <message>
        <source>Only whoever did it or the team lead can take it back.</source>
        <translation>Kun den, der gjorde det, eller teamlederen kan fortryde det.</translation>
    </message>
    <message>
        <source>Everything that was changed on this citizen&apos;s page</source>
        <translation>Alt, der er ændret hos denne borger</translation>
    </message>
    <message>
        <source>Everybody&apos;s changes</source>
        <translation>Alles ændringer</translation>
    </message>
    <message>
        <source>Your own changes</source>
        <translation>Dine egne ændringer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>fortryd</translation>
    </message>
    <message>
        <source>close</source>
        <translation>luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::HomeCard</name>
    <message>
        <source>Take %1 off this list. The store itself stays.</source>
        <translation>Fjern %1 fra listen. Selve lageret bliver, hvor det er.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Åbn et lager</translation>
    </message>
    <message>
        <source>A store is an encrypted file with everything that the office writes down. How do you want to begin?</source>
        <translation>Et lager er en krypteret fil med alt, hvad kontoret skriver ned. Hvordan vil du begynde?</translation>
    </message>
    <message>
        <source>Opened here before</source>
        <translation>Åbnet her før</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andre muligheder</translation>
    </message>
    <message>
        <source>Look around in the demonstration</source>
        <translation>Se dig omkring i demonstrationen</translation>
    </message>
    <message>
        <source>An invented office with three years of work</source>
        <translation>Et opdigtet kontor med tre års arbejde</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>Opret et lager</translation>
    </message>
    <message>
        <source>For the office&apos;s own work, or an empty one to try things out</source>
        <translation>Til kontorets eget arbejde, eller et tomt til at prøve sig frem</translation>
    </message>
    <message>
        <source>Open a store from a folder</source>
        <translation>Åbn et lager fra en mappe</translation>
    </message>
    <message>
        <source>One that somebody else has made</source>
        <translation>Et, som en anden har lavet</translation>
    </message>
</context>
<context>
    <name>fodfaeste::JobWishDialog</name>
    <message>
        <source>Wishes for a leisure job</source>
        <translation>Ønsker til fritidsjob</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Would like most</source>
        <translation>Vil helst</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Næsthelst</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dernæst</translation>
    </message>
    <message>
        <source>Hours a week at most</source>
        <translation>Højst timer om ugen</translation>
    </message>
    <message>
        <source>Minutes to travel at most</source>
        <translation>Højst minutters vej</translation>
    </message>
    <message>
        <source>Compulsory school ends</source>
        <translation>Undervisningspligt slutter</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Forælder eller værge</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Guardian consented on</source>
        <translation>Forælder eller værge sagde ja</translation>
    </message>
    <message>
        <source>The young person consented on</source>
        <translation>Den unge sagde ja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No district is known. Write it among the facts, so that travel can be measured.</source>
        <translation>Distriktet er ikke kendt. Skriv det i stamdata, så vejen kan måles.</translation>
    </message>
    <message>
        <source>Travel is measured from district %1, %2.</source>
        <translation>Vejen måles fra distrikt %1, %2.</translation>
    </message>
    <message>
        <source>Write the hours as a number from 0 to 168.</source>
        <translation>Skriv timerne som et tal fra 0 til 168.</translation>
    </message>
    <message>
        <source>Write the minutes as a number from 0 to %1.</source>
        <translation>Skriv minutterne som et tal fra 0 til %1.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::KeyMap</name>
    <message>
        <source>Log a contact</source>
        <translation>Log en kontakt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>Lock the store</source>
        <translation>Lås lageret</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Denne oversigt</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrér listen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Åbn rækken</translation>
    </message>
    <message>
        <source>Log a contact for the row</source>
        <translation>Log en kontakt for rækken</translation>
    </message>
    <message>
        <source>Settle the task</source>
        <translation>Markér opgaven som udført</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopiér rækken</translation>
    </message>
    <message>
        <source>Edit or correct</source>
        <translation>Redigér eller ret</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Gem og luk</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>I lister</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>I formularer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Save the contact and go on with the next in the list</source>
        <translation>Gem kontakten og fortsæt med den næste på listen</translation>
    </message>
    <message>
        <source>A new task</source>
        <translation>En ny opgave</translation>
    </message>
    <message>
        <source>What is typed and not saved</source>
        <translation>Skrevet og ikke gemt</translation>
    </message>
    <message>
        <source>Saved views with a number, and places in the sidebar</source>
        <translation>Gemte visninger med et tal, og stederne i venstre side</translation>
    </message>
    <message>
        <source>Put off (Today)</source>
        <translation>Udsæt (I dag)</translation>
    </message>
    <message>
        <source>Save what the list shows as a view</source>
        <translation>Gem det, listen viser, som en visning</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Vælg alle rækker</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Fjern alle filtre</translation>
    </message>
    <message>
        <source>Restrict the note, or open it again</source>
        <translation>Gør notatet begrænset, eller åbn det igen</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historik over ændringer</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Skriv et brev</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Udskriv det, der vises</translation>
    </message>
    <message>
        <source>Note to the case system</source>
        <translation>Notatet til fagsystemet</translation>
    </message>
    <message>
        <source>Show the citizen their plan</source>
        <translation>Vis borgeren sin plan</translation>
    </message>
    <message>
        <source>Move a contact to the right person</source>
        <translation>Flyt en kontakt til den rette person</translation>
    </message>
    <message>
        <source>Find people, notes and actions</source>
        <translation>Find borgere, notater og handlinger</translation>
    </message>
    <message>
        <source>Pinned cases and those opened just before</source>
        <translation>Fastgjorte sager og dem, du åbnede for nylig</translation>
    </message>
    <message>
        <source>Log outreach without names</source>
        <translation>Registrér opsøgende kontakt uden navne</translation>
    </message>
    <message>
        <source>Pin the case, or take the pin out</source>
        <translation>Fastgør sagen, eller fjern fastgørelsen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Take back the latest change</source>
        <translation>Fortryd seneste ændring</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gentag det fortrudte</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Næste række</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Forrige række</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>Gem og bliv</translation>
    </message>
    <message>
        <source>More fields of the contact</source>
        <translation>Flere felter på kontakten</translation>
    </message>
    <message>
        <source>What the quick line understands</source>
        <translation>Hvad hurtiglinjen forstår</translation>
    </message>
    <message>
        <source>Roadmap: start or open it</source>
        <translation>Køreplan: start eller åbn den</translation>
    </message>
    <message>
        <source>Hand the baton on</source>
        <translation>Giv stafetten videre</translation>
    </message>
    <message>
        <source>Released without notice</source>
        <translation>Løsladt uden varsel</translation>
    </message>
    <message>
        <source>In a citizen’s contacts</source>
        <translation>I en borgers kontakter</translation>
    </message>
    <message>
        <source>In a roadmap</source>
        <translation>I en køreplan</translation>
    </message>
    <message>
        <source>In leisure jobs</source>
        <translation>I fritidsjob</translation>
    </message>
    <message>
        <source>The next state of a step or topic</source>
        <translation>Næste tilstand for et punkt eller emne</translation>
    </message>
    <message>
        <source>A certain state of a step or topic</source>
        <translation>En bestemt tilstand for et punkt eller emne</translation>
    </message>
    <message>
        <source>Who is responsible for a topic</source>
        <translation>Hvem der er ansvarlig for et emne</translation>
    </message>
    <message>
        <source>The baton was taken over</source>
        <translation>Stafetten er overtaget</translation>
    </message>
    <message>
        <source>Place in a leisure job</source>
        <translation>Placér i fritidsjob</translation>
    </message>
    <message>
        <source>Whom an opening fits</source>
        <translation>Hvem et job passer til</translation>
    </message>
    <message>
        <source>Share a note with another authority</source>
        <translation>Del et notat med en anden myndighed</translation>
    </message>
</context>
<context>
    <name>fodfaeste::KeyMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::KeyMapView</name>
    <message>
        <source>Search keys: what they do, or e.g. Ctrl K</source>
        <translation>Søg taster: hvad de gør, eller fx Ctrl K</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Søg taster</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Nulstil alle taster</translation>
    </message>
    <message>
        <source>All keys are the program&apos;s own</source>
        <translation>Alle taster er programmets egne</translation>
    </message>
    <message>
        <source>No key does that. %1 finds actions as well.</source>
        <translation>Ingen tast gør det. %1 finder også handlinger.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::KeyRow</name>
    <message>
        <source>Press a key together with Ctrl, Alt or Shift, or a function key.</source>
        <translation>Tryk en tast sammen med Ctrl, Alt eller Shift, eller en funktionstast.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write signs on a Danish keyboard.</source>
        <translation>Ctrl og Alt sammen skriver tegn på et dansk tastatur.</translation>
    </message>
    <message>
        <source>This key alone would write in text fields. Add Ctrl or Alt.</source>
        <translation>Tasten alene ville skrive i tekstfelter. Brug Ctrl eller Alt med.</translation>
    </message>
    <message>
        <source>These keys are needed everywhere and cannot be given away.</source>
        <translation>De taster bruges overalt og kan ikke få en anden opgave.</translation>
    </message>
    <message>
        <source>These keys are taken: %1. Give that other keys first.</source>
        <translation>De taster er optaget: %1. Giv først den andre taster.</translation>
    </message>
    <message>
        <source>These keys open saved views and the places in the sidebar.</source>
        <translation>De taster åbner gemte visninger og stederne i sidebjælken.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tilbage til %1</translation>
    </message>
    <message>
        <source>Press Enter to choose other keys</source>
        <translation>Tryk Enter for at vælge andre taster</translation>
    </message>
    <message>
        <source>These keys are the same for all</source>
        <translation>De taster er ens for alle</translation>
    </message>
    <message>
        <source>Press the new keys · Esc leaves it</source>
        <translation>Tryk de nye taster · Esc fortryder</translation>
    </message>
    <message>
        <source>%1: press the new keys</source>
        <translation>%1: tryk de nye taster</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LeisureJobActions</name>
    <message>
        <source>A leisure job needs an open case.</source>
        <translation>Et fritidsjob kræver en åben sag.</translation>
    </message>
    <message>
        <source>The job is written down.</source>
        <translation>Jobbet er registreret.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LeisureJobReportDialog</name>
    <message>
        <source>Figures of leisure jobs</source>
        <translation>Tal for fritidsjob</translation>
    </message>
    <message>
        <source>Openings, placements, jobs kept and lasting jobs, by district, employer, age and month. Numbers of one to four people are hidden.</source>
        <translation>Opslag, forløb, job der holder, og varige job – efter distrikt, arbejdsgiver, alder og måned. Tal på en til fire personer skjules.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>What the figures are for</source>
        <translation>Hvad tallene skal bruges til</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Lav filen …</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Regneark (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>Write what the figures are for. It is kept in the audit trail.</source>
        <translation>Skriv, hvad tallene skal bruges til. Det gemmes i loggen.</translation>
    </message>
    <message>
        <source>leisure-jobs-%1-%2</source>
        <translation>fritidsjob-%1-%2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LeisureJobText</name>
    <message>
        <source>Suggested</source>
        <translation>Foreslået</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktet</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbudt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Ikke interesseret</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>For langt væk</translation>
    </message>
    <message>
        <source>The hours do not fit</source>
        <translation>Tiderne passer ikke</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>The employer chose another</source>
        <translation>Arbejdsgiveren valgte en anden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Not lawful</source>
        <translation>Ikke lovligt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Kommunal</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Key partner</source>
        <translation>Nøglepartner</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Mulig</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LeisureJobsPage</name>
    <message>
        <source>Which list</source>
        <translation>Hvilken liste</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Unge</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Ledige job</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbejdsgivere</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LetterDialog</name>
    <message>
        <source>Write a letter</source>
        <translation>Skriv et brev</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Write to find a template</source>
        <translation>Skriv for at finde en skabelon</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Edit templates …</source>
        <translation>Rediger skabeloner …</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Mappe …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se det</translation>
    </message>
    <message>
        <source>Make the letter</source>
        <translation>Lav brevet</translation>
    </message>
    <message>
        <source>e-Boks</source>
        <translation>e-Boks</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Udleveres</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>PDF, to send</source>
        <translation>PDF til at sende</translation>
    </message>
    <message>
        <source>ODT, to change in an office program</source>
        <translation>ODT til at rette i et tekstprogram</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>Slår op …</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are missing</source>
        <translation>
            <numerusform>%n felt mangler</numerusform>
            <numerusform>%n felter mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Der mangler ikke noget</translation>
    </message>
    <message>
        <source>There is no open case to write from. Open one first.</source>
        <translation>Der er ingen åben sag at skrive fra. Åbn en først.</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>No template has that name</source>
        <translation>Ingen skabelon hedder det</translation>
    </message>
    <message>
        <source>The address is protected. It is put on the letter for a reason only, which is kept in the log.</source>
        <translation>Adressen er beskyttet. Den sættes kun på brevet med en begrundelse, som gemmes i loggen.</translation>
    </message>
    <message>
        <source>The address is protected and stands nowhere on the letter.</source>
        <translation>Adressen er beskyttet og står ikke på brevet.</translation>
    </message>
    <message>
        <source>Fill in what is missing first: nothing is made with an empty place in it.</source>
        <translation>Udfyld først det, der mangler: intet brev bliver lavet med et tomt felt.</translation>
    </message>
    <message>
        <source>Put the protected address on the letter</source>
        <translation>Sæt den beskyttede adresse på brevet</translation>
    </message>
    <message>
        <source>e-Boks and handing over need no address. Who writes it, when and why is kept in the log.</source>
        <translation>e-Boks og udlevering kræver ingen adresse. Hvem, hvornår og hvorfor gemmes i loggen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation>Sæt den på</translation>
    </message>
    <message>
        <source>There is no address to post it to. Choose e-Boks or handing over.</source>
        <translation>Der er ingen adresse at sende til. Vælg e-Boks eller udlevering.</translation>
    </message>
    <message>
        <source>The letter is kept on the case, but the file could not be written: %1</source>
        <translation>Brevet er gemt på sagen, men filen kunne ikke skrives: %1</translation>
    </message>
    <message>
        <source>The letter is kept on the case and saved as %1</source>
        <translation>Brevet er gemt på sagen og som %1</translation>
    </message>
    <message>
        <source>Folder for letters</source>
        <translation>Mappe til breve</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LetterFields</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LetterTemplatesDialog</name>
    <message>
        <source>Templates of letters</source>
        <translation>Brevskabeloner</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny skabelon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Field to fill in</source>
        <translation>Felt til udfyldning</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>A line that begins with “# ” is a heading, with “- ” a point, with “~ ” a line to sign on.</source>
        <translation>En linje, der begynder med “# ”, er en overskrift, med “- ” et punkt og med “~ ” en linje til underskrift.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Bruges ikke mere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Gem som ny version</translation>
    </message>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (bruges ikke mere)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Gemt som version %1.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Giv skabelonen et navn.</translation>
    </message>
    <message>
        <source>The text is empty, or a brace lacks its other half. A field is written {like.this}, in small letters.</source>
        <translation>Teksten er tom, eller en krøllet parentes mangler sin makker. Et felt skrives {sådan.her} med små bogstaver.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LicenceBar</name>
    <message>
        <source>The text of this licence was not at hand when the program was built.</source>
        <translation>Teksten til denne licens manglede, da programmet blev bygget.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ListHeader</name>
    <message>
        <source>Excel (XLSX) …</source>
        <translation>Excel (XLSX) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabel (CSV) …</translation>
    </message>
    <message>
        <source>Filter %1: take away</source>
        <translation>Filter %1: fjern</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Fjern filteret</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Visning: %1, ændret</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visning: %1</translation>
    </message>
    <message>
        <source>Changed since it was saved: Ctrl S saves it</source>
        <translation>Ændret, siden den blev gemt: Ctrl S gemmer</translation>
    </message>
    <message>
        <source>Saved views of this list</source>
        <translation>Gemte visninger af listen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by more</source>
        <translation>Filtrér på mere</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Udskriv listen</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksportér listen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ListMenus</name>
    <message>
        <source>The other way round</source>
        <translation>Omvendt rækkefølge</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Gem visningen</translation>
    </message>
    <message>
        <source>Filters, columns and order are kept under this name.</source>
        <translation>Filtre, kolonner og rækkefølge gemmes under dette navn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Gem ændringerne</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>Fortryd ændringerne</translation>
    </message>
    <message>
        <source>Save as a new view …</source>
        <translation>Gem som ny visning …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Omdøb …</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Omdøb visningen</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Den hedder “%1” nu.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nyt navn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Del med teamet</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Begynd med denne visning</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Slet visningen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ListOutput</name>
    <message>
        <source>The list leaves the program</source>
        <translation>Listen forlader programmet</translation>
    </message>
    <message>
        <source>Say what the list is for. It is asked once, until you lock, and stands in the log with everybody on the list.</source>
        <translation>Skriv, hvad listen skal bruges til. Der spørges én gang, til du låser, og svaret står i loggen sammen med alle på listen.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>The list changed meanwhile. Try again.</source>
        <translation>Listen ændrede sig undervejs. Prøv igen.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksportér listen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ListViews</name>
    <message>
        <source>The list already has a view of that name, or the name is too long.</source>
        <translation>Listen har allerede en visning med det navn, eller navnet er for langt.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Visningen “%1” er gemt.</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>Visningen hedder nu “%1”.</translation>
    </message>
    <message>
        <source>“%1” opens with Ctrl %2.</source>
        <translation>“%1” åbner med Ctrl %2.</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>“%1” har ingen tast længere.</translation>
    </message>
    <message>
        <source>The team sees “%1” now.</source>
        <translation>Teamet kan nu se “%1”.</translation>
    </message>
    <message>
        <source>“%1” is yours alone now.</source>
        <translation>“%1” er nu kun din.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Visningen “%1” er slettet.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LoadModel</name>
    <message>
        <source>away</source>
        <translation>fraværende</translation>
    </message>
    <message>
        <source>above the range</source>
        <translation>over rammen</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>under rammen</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>inden for rammen</translation>
    </message>
    <message>
        <source>%1 cases, %2 points</source>
        <translation>%1 sager, vægt %2</translation>
    </message>
    <message>
        <source>%1, %2 cases, %3 points</source>
        <translation>%1, %2 sager, vægt %3</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>fodfaeste::LockWarning</name>
    <message numerus="yes">
        <source>The store locks in %n seconds. Press any key to go on.</source>
        <translation>
            <numerusform>Lageret låses om %n sekund. Tryk på en tast for at fortsætte.</numerusform>
            <numerusform>Lageret låses om %n sekunder. Tryk på en tast for at fortsætte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::LookAlikeText</name>
    <message>
        <source>the same CPR number</source>
        <translation>samme CPR-nummer</translation>
    </message>
    <message>
        <source>the same birth date, and a name that sounds the same</source>
        <translation>samme fødselsdag og et navn, der lyder ens</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>samme telefonnummer</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Fornavne</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>CPR number in force</source>
        <translation>Gældende CPR-nummer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Død</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Fraflyttet</translation>
    </message>
</context>
<context>
    <name>fodfaeste::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>What you have typed cannot be kept</source>
        <translation>Det, du har skrevet, kan ikke gemmes som kladde</translation>
    </message>
    <message>
        <source>The store does not take it just now. It goes away when the program closes.</source>
        <translation>Lageret tager ikke imod det lige nu. Det går tabt, når programmet lukkes.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::MatchDialog</name>
    <message>
        <source>Matches</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Who fits the job</source>
        <translation>Hvem jobbet passer til</translation>
    </message>
    <message>
        <source>The best match first, by the reasons that stand here and nothing else. Whoever is picked is suggested for the job.</source>
        <translation>Det bedste match først, efter de grunde, der står her, og intet andet. De valgte foreslås til jobbet.</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vej</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>suggest</source>
        <translation>foreslå</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>Nobody has an open leisure job case.</source>
        <translation>Ingen har en åben fritidsjobsag.</translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n ung</numerusform>
            <numerusform>%n unge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n</source>
        <translation>
            <numerusform>Foreslå %n</numerusform>
            <numerusform>Foreslå %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::MatchText</name>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Med forbehold</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passer ikke</translation>
    </message>
    <message>
        <source>%1 km · about %2 min.</source>
        <translation>%1 km · ca. %2 min.</translation>
    </message>
    <message>
        <source>Not suggested before</source>
        <translation>Ikke foreslået før</translation>
    </message>
    <message>
        <source>Was on the way here before</source>
        <translation>Har været på vej her før</translation>
    </message>
    <message>
        <source>Is on the way into this job, or has it</source>
        <translation>Er på vej i jobbet eller har det</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>%1 years, at least %2 are wanted</source>
        <translation>%1 år, ønsket er mindst %2</translation>
    </message>
    <message>
        <source>%1 years, at most %2 are wanted</source>
        <translation>%1 år, ønsket er højst %2</translation>
    </message>
    <message>
        <source>May not work before %1 years</source>
        <translation>Må ikke arbejde før %1 år</translation>
    </message>
    <message>
        <source>Light work only</source>
        <translation>Kun lettere arbejde</translation>
    </message>
    <message>
        <source>At school: short days</source>
        <translation>Undervisningspligtig: korte dage</translation>
    </message>
    <message>
        <source>End of school not written down: short days</source>
        <translation>Undervisningspligtens ophør er ikke noteret: korte dage</translation>
    </message>
    <message>
        <source>Compulsory education has ended</source>
        <translation>Undervisningspligten er ophørt</translation>
    </message>
    <message>
        <source>Of age: ordinary rules</source>
        <translation>Myndig: almindelige regler</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 t. om ugen</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Timetal kendes ikke</translation>
    </message>
    <message>
        <source>%1 h a week, %2 are wished</source>
        <translation>%1 t. om ugen, ønsket er %2</translation>
    </message>
    <message>
        <source>%1 h a week, %2 are lawful in a week with school</source>
        <translation>%1 t. om ugen, lovligt i en skoleuge er %2</translation>
    </message>
    <message>
        <source>Consents are given</source>
        <translation>Samtykker er givet</translation>
    </message>
    <message>
        <source>Of age, no guardian&apos;s consent</source>
        <translation>Myndig, samtykke fra forældre kræves ikke</translation>
    </message>
    <message>
        <source>The citizen&apos;s consent is missing</source>
        <translation>Borgerens samtykke mangler</translation>
    </message>
    <message>
        <source>The guardian&apos;s consent is missing</source>
        <translation>Forældremyndighedsindehaverens samtykke mangler</translation>
    </message>
    <message>
        <source>Wish number %1</source>
        <translation>Ønske nummer %1</translation>
    </message>
    <message>
        <source>No wish of a place of work</source>
        <translation>Intet ønske om arbejdssted</translation>
    </message>
    <message>
        <source>Other places of work are wished</source>
        <translation>Andre arbejdssteder er ønsket</translation>
    </message>
    <message>
        <source>The way is short enough</source>
        <translation>Vejen er kort nok</translation>
    </message>
    <message>
        <source>The way is longer than %1 min.</source>
        <translation>Vejen er længere end %1 min.</translation>
    </message>
    <message>
        <source>The way is not known</source>
        <translation>Vejen kendes ikke</translation>
    </message>
</context>
<context>
    <name>fodfaeste::MergeDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mulige dubletter</translation>
    </message>
    <message>
        <source>Enter shows a pair side by side. Joining them can be taken back from the history.</source>
        <translation>Enter viser et par side om side. En sammenlægning kan fortrydes fra historikken.</translation>
    </message>
    <message>
        <source>Nobody you may open seems to stand in the register twice.</source>
        <translation>Ingen af dem, du må åbne, ser ud til at stå i registret to gange.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>Læg de to sammen</translation>
    </message>
    <message>
        <source>An address is protected. It stays hidden and protected when the two are joined.</source>
        <translation>En adresse er beskyttet. Den forbliver skjult og beskyttet, når de to lægges sammen.</translation>
    </message>
    <message numerus="yes">
        <source>All cases, contacts and tasks follow: %n from the one registered first</source>
        <translation>
            <numerusform>Alle sager, kontakter og opgaver følger med: %n sag fra den først registrerede</numerusform>
            <numerusform>Alle sager, kontakter og opgaver følger med: %n sager fra den først registrerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n from the other.</source>
        <translation>
            <numerusform>, %n fra den anden.</numerusform>
            <numerusform>, %n fra den anden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are joined. All cases and contacts are on this page.</source>
        <translation>De to er lagt sammen. Alle sager og kontakter står på denne side.</translation>
    </message>
    <message>
        <source>%1, registered first</source>
        <translation>%1, registreret først</translation>
    </message>
    <message>
        <source>%1, registered later</source>
        <translation>%1, registreret senere</translation>
    </message>
</context>
<context>
    <name>fodfaeste::MoveContactDialog</name>
    <message>
        <source>The note goes along. A line at both ends says that it was moved.</source>
        <translation>Notatet følger med. En linje begge steder fortæller, at kontakten er flyttet.</translation>
    </message>
    <message>
        <source>The right person</source>
        <translation>Den rette person</translation>
    </message>
    <message>
        <source>Name, case number, CPR or phone</source>
        <translation>Navn, sagsnummer, CPR eller telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Move the contact</source>
        <translation>Flyt kontakten</translation>
    </message>
    <message>
        <source>Move the contact to the right person</source>
        <translation>Flyt kontakten til den rette person</translation>
    </message>
    <message>
        <source>Choose the person it belongs to.</source>
        <translation>Vælg den person, kontakten hører til.</translation>
    </message>
    <message>
        <source>Say why the contact is moved.</source>
        <translation>Skriv, hvorfor kontakten flyttes.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::MoveReleaseDialog</name>
    <message>
        <source>New day of release</source>
        <translation>Ny løsladelsesdag</translation>
    </message>
    <message>
        <source>Where the day comes from</source>
        <translation>Hvor dagen kommer fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>What the roadmap becomes</source>
        <translation>Sådan bliver køreplanen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Move the release</source>
        <translation>Flyt løsladelsen</translation>
    </message>
    <message>
        <source>The release moves</source>
        <translation>Løsladelsen flytter</translation>
    </message>
    <message>
        <source>New day from Kriminalforsorgen</source>
        <translation>Ny dato fra Kriminalforsorgen</translation>
    </message>
    <message>
        <source>New estimate</source>
        <translation>Nyt skøn</translation>
    </message>
    <message>
        <source>Corrected by the caseworker</source>
        <translation>Rettet af sagsbehandleren</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines move</source>
        <translation>
            <numerusform>%n frist flyttes</numerusform>
            <numerusform>%n frister flyttes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n bliver</numerusform>
            <numerusform>%n bliver</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the release moves.</source>
        <translation>Skriv, hvorfor løsladelsen flytter.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::NewPassphraseCard</name>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Recovery key from the sealed envelope</source>
        <translation>Gendannelsesnøglen fra den forseglede kuvert</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Foreslå en</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Type the recovery key from the sealed envelope.</source>
        <translation>Skriv gendannelsesnøglen fra den forseglede kuvert.</translation>
    </message>
    <message>
        <source>Write the user name of somebody who administers.</source>
        <translation>Skriv brugernavnet på en, der administrerer.</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Glemt adgangssætning</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Vælg din egen adgangssætning</translation>
    </message>
    <message>
        <source>The recovery key gives somebody who administers a new passphrase. Everybody else asks an administrator.</source>
        <translation>Gendannelsesnøglen giver en, der administrerer, en ny adgangssætning. Alle andre spørger en administrator.</translation>
    </message>
    <message>
        <source>The one you came in by was given to you by somebody else. From now on only yours works.</source>
        <translation>Den, du kom ind med, har du fået af en anden. Fra nu af virker kun din egen.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den samme adgangssætning igen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::NotTransferredModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Rettet siden</translation>
    </message>
    <message>
        <source>Not transferred</source>
        <translation>Ikke overført</translation>
    </message>
    <message>
        <source>%1 · restricted note</source>
        <translation>%1 · begrænset notat</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Logget af</translation>
    </message>
</context>
<context>
    <name>fodfaeste::NotTransferredPage</name>
    <message>
        <source>Copy the note, paste it into the case system, go on to the next.</source>
        <translation>Kopier notatet, sæt det ind i fagsystemet, gå videre til det næste.</translation>
    </message>
    <message>
        <source>Stands there already</source>
        <translation>Står der allerede</translation>
    </message>
    <message>
        <source>Copy to the case system</source>
        <translation>Kopier til fagsystemet</translation>
    </message>
    <message>
        <source>Notes that are not transferred</source>
        <translation>Notater, der ikke er overført</translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the last %1 days are not in the case system</source>
        <translation>
            <numerusform>%n notat fra de seneste %1 dage mangler i fagsystemet</numerusform>
            <numerusform>%n notater fra de seneste %1 dage mangler i fagsystemet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the case system</source>
        <translation>Alt er i fagsystemet</translation>
    </message>
    <message>
        <source>When you log a contact with a note, it stands here until you have copied it over.</source>
        <translation>Når du logger en kontakt med et notat, står den her, til du har kopieret den over.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>copy and go on</source>
        <translation>kopier og gå videre</translation>
    </message>
    <message>
        <source>stands there already</source>
        <translation>står der allerede</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbn</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Rettet siden</translation>
    </message>
    <message>
        <source>Never transferred</source>
        <translation>Aldrig overført</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Registreret af</translation>
    </message>
</context>
<context>
    <name>fodfaeste::NoteDialog</name>
    <message>
        <source>The note is final. Your correction becomes a new version, and the old one is kept.</source>
        <translation>Notatet er endeligt. Din rettelse bliver en ny version, og den gamle bevares.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Begrundelse for rettelsen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versioner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write the missing note</source>
        <translation>Skriv det manglende notat</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>A note cannot be empty.</source>
        <translation>Et notat kan ikke være tomt.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Begrænset</translation>
    </message>
    <message>
        <source>Read only by you, the caseworkers in charge and the team leads (Ctrl+Shift+R)</source>
        <translation>Læses kun af dig, de ansvarlige sagsbehandlere og teamlederne (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Restricted note: read only by you, the caseworkers in charge and the team leads</source>
        <translation>Begrænset notat: læses kun af dig, de ansvarlige sagsbehandlere og teamlederne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Ret kontakten</translation>
    </message>
    <message>
        <source>Write a day and a time, e.g. 14.3 13:30.</source>
        <translation>Skriv en dag og et klokkeslæt, fx 14.3 13:30.</translation>
    </message>
    <message>
        <source>Say why the contact is corrected.</source>
        <translation>Skriv, hvorfor kontakten rettes.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::NumberText</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, with the space (or none) that the language wants before the sign.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 pct. points</source>
        <translation>%1 pct.point</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>Opret en sag</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Henvist af</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opret sagen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OpeningDialog</name>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>Hvad jobbet hedder</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>From the week below</source>
        <translation>Efter ugen nedenfor</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hvad der skal laves</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>ma ti to 16-18, lø 10-14 pause 30</source>
        <translation>ma ti to 16-18, lø 10-14 pause 30</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Yngst</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ældst</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>To be applied for until</source>
        <translation>Frist for at søge</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>An opening</source>
        <translation>Et job</translation>
    </message>
    <message>
        <source>A new opening</source>
        <translation>Et nyt job</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv et tal.</translation>
    </message>
    <message>
        <source>Choose the employer.</source>
        <translation>Vælg arbejdsgiveren.</translation>
    </message>
    <message>
        <source>Write what the job is called.</source>
        <translation>Skriv, hvad jobbet hedder.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OpeningsPane</name>
    <message>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Ledige job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 t. om ugen</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 af %2 ledige</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n på vej</numerusform>
            <numerusform>%n på vej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openings</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n job</numerusform>
        </translation>
    </message>
    <message>
        <source>The opening is saved.</source>
        <translation>Jobbet er gemt.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested.</source>
        <translation>
            <numerusform>%n foreslået.</numerusform>
            <numerusform>%n foreslået.</numerusform>
        </translation>
    </message>
    <message>
        <source>The opening is posted once more.</source>
        <translation>Jobbet er slået op igen.</translation>
    </message>
    <message>
        <source>The opening is back.</source>
        <translation>Jobbet er tilbage.</translation>
    </message>
    <message>
        <source>The opening is archived.</source>
        <translation>Jobbet er arkiveret.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivér</translation>
    </message>
    <message>
        <source>New opening …</source>
        <translation>Nyt job …</translation>
    </message>
    <message>
        <source>Match …</source>
        <translation>Match …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Redigér …</translation>
    </message>
    <message>
        <source>Post once more</source>
        <translation>Slå op igen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>No openings yet</source>
        <translation>Ingen ledige job endnu</translation>
    </message>
    <message>
        <source>Write down a job that an employer offers; then match it with young people.</source>
        <translation>Registrér et job, som en arbejdsgiver tilbyder; match det så med unge.</translation>
    </message>
    <message>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>redigér</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachDialog</name>
    <message>
        <source>Correct the outreach contact</source>
        <translation>Ret den opsøgende kontakt</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Begrundelse for rettelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Logged by %1 on %2</source>
        <translation>Registreret af %1, %2</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Skriv, hvorfor det rettes.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachFields</name>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>District or place</source>
        <translation>Distrikt eller sted</translation>
    </message>
    <message>
        <source>Place: a district, or a place of its own</source>
        <translation>Sted: et distrikt eller et sted for sig</translation>
    </message>
    <message>
        <source>New place: which district?</source>
        <translation>Nyt sted: hvilket distrikt?</translation>
    </message>
    <message>
        <source>District of the place</source>
        <translation>Stedets distrikt</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Note, without names (optional)</source>
        <translation>Notat uden navne (kan udelades)</translation>
    </message>
    <message>
        <source>Note, without names</source>
        <translation>Notat uden navne</translation>
    </message>
    <message>
        <source>This looks like a CPR number. An outreach contact names nobody.</source>
        <translation>Det ligner et CPR-nummer. En opsøgende kontakt nævner ingen.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Take the number out, or save again to keep it.</source>
        <translation>Tag nummeret ud, eller gem igen for at beholde det.</translation>
    </message>
    <message>
        <source>Choose a theme.</source>
        <translation>Vælg et tema.</translation>
    </message>
    <message>
        <source>Write it as “yesterday 14”, “14/3 13:30” or “-2”.</source>
        <translation>Skriv det som “i går 14”, “14/3 13.30” eller “-2”.</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>nu, %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachModel</name>
    <message numerus="yes">
        <source>%n with a case</source>
        <translation>
            <numerusform>%n med sag</numerusform>
            <numerusform>%n med sag</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trukket tilbage: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Rettet: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachPage</name>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>What is summed up</source>
        <translation>Hvad der lægges sammen</translation>
    </message>
    <message>
        <source>Outreach contacts</source>
        <translation>Opsøgende kontakter</translation>
    </message>
    <message>
        <source>Places and months</source>
        <translation>Steder og måneder</translation>
    </message>
    <message>
        <source>Only whoever logged it, or a team lead, can change it.</source>
        <translation>Kun den, der registrerede den, eller en teamleder kan ændre den.</translation>
    </message>
    <message>
        <source>The outreach contact is corrected.</source>
        <translation>Den opsøgende kontakt er rettet.</translation>
    </message>
    <message>
        <source>Withdraw the outreach contact?</source>
        <translation>Træk den opsøgende kontakt tilbage?</translation>
    </message>
    <message>
        <source>It stays on record under “Withdrawn” and no longer counts. Contacts of linked people stay in their cases.</source>
        <translation>Den kan stadig ses under “Trukket tilbage”, men tæller ikke længere. De tilknyttedes egne kontakter bliver i deres sager.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The outreach contact is withdrawn.</source>
        <translation>Den opsøgende kontakt er trukket tilbage.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele tiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Places and months of %1</source>
        <translation>Steder og måneder i %1</translation>
    </message>
    <message>
        <source>the list behind the figure</source>
        <translation>listen bag tallet</translation>
    </message>
    <message>
        <source>log outreach</source>
        <translation>registrér opsøgende</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>ret</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Intet her</translation>
    </message>
    <message>
        <source>No outreach contact is like what was chosen above. “Show all” takes the filters away.</source>
        <translation>Ingen opsøgende kontakt passer til det, der er valgt ovenfor. “Vis alle” fjerner filtrene.</translation>
    </message>
    <message>
        <source>Nothing is withdrawn</source>
        <translation>Intet er trukket tilbage</translation>
    </message>
    <message>
        <source>What somebody withdraws stays on record here, with the reason.</source>
        <translation>Det, nogen trækker tilbage, kan stadig ses her med begrundelsen.</translation>
    </message>
    <message>
        <source>No outreach contacts yet</source>
        <translation>Ingen opsøgende kontakter endnu</translation>
    </message>
    <message>
        <source>Met a group on the street? %1 anywhere: where, how many and what about. Nobody is named.</source>
        <translation>Mødt en gruppe på gaden? %1 hvor som helst: hvor, hvor mange, og hvad det handlede om. Ingen nævnes.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hvad der vises</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Log outreach</source>
        <translation>Registrér opsøgende</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personer mødt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachPanel</name>
    <message>
        <source>Outreach without names</source>
        <translation>Opsøgende kontakt uden navne</translation>
    </message>
    <message>
        <source>Where, how many and what about. Nobody is named.</source>
        <translation>Hvor, hvor mange, og hvad det handlede om. Ingen nævnes.</translation>
    </message>
    <message>
        <source>Close and keep the text (Esc)</source>
        <translation>Luk, og behold teksten (Esc)</translation>
    </message>
    <message>
        <source>Close and keep the text</source>
        <translation>Luk, og behold teksten</translation>
    </message>
    <message>
        <source>Was somebody with a case there?</source>
        <translation>Var der nogen med en sag?</translation>
    </message>
    <message>
        <source>Somebody with a case who was there</source>
        <translation>En med en sag, som var der</translation>
    </message>
    <message>
        <source>Optional: each gets a contact in their own case, where nobody else is named</source>
        <translation>Kan udelades: Hver får en kontakt i sin egen sag, hvor ingen andre nævnes</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Gem, og fortsæt</translation>
    </message>
    <message>
        <source>Save and keep place and panel (Ctrl+S)</source>
        <translation>Gem, og behold sted og panel (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation>Gem, og luk (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>Tag %1 væk igen</translation>
    </message>
    <message>
        <source>Outreach saved: %1, %2</source>
        <translation>Opsøgende kontakt gemt: %1, %2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachSumsModel</name>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachText</name>
    <message>
        <source>district not known</source>
        <translation>distrikt ukendt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Met on the street: %1. Theme: %2.</source>
        <translation>Mødt på gaden: %1. Tema: %2.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OverviewCharts</name>
    <message>
        <source>Education and offers</source>
        <translation>Uddannelse og tilbud</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Positive contact</source>
        <translation>Fortsat positiv kontakt</translation>
    </message>
    <message>
        <source>Not positive</source>
        <translation>Ikke positivt</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>Uden team</translation>
    </message>
    <message>
        <source>Without caseworker</source>
        <translation>Uden sagsbehandler</translation>
    </message>
    <message>
        <source>Outcome by part of the cohort</source>
        <translation>Udfald fordelt på grupper</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivt udfald</translation>
    </message>
    <message>
        <source>Positive outcome through the year</source>
        <translation>Positivt udfald over året</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>Status i dag</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Unge</translation>
    </message>
    <message>
        <source>Without city district</source>
        <translation>Uden bydel</translation>
    </message>
</context>
<context>
    <name>fodfaeste::OverviewPage</name>
    <message>
        <source>Positive outcome today</source>
        <translation>Positivt udfald i dag</translation>
    </message>
    <message>
        <source>Everybody covered this year</source>
        <translation>Alle omfattede i år</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Overskredne opgaver</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Cohort %1 · status on %2 · %3</source>
        <translation>Årgang %1 · status pr. %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n ung</numerusform>
            <numerusform>%n unge</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>i forhold til %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>næste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue tasks</source>
        <translation>
            <numerusform>%n overskreden opgave</numerusform>
            <numerusform>%n overskredne opgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>across all caseworkers</source>
        <translation>på tværs af sagsbehandlere</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Pr. %1.</translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation>Positivt udfald</translation>
    </message>
    <message>
        <source>Young people this year</source>
        <translation>Unge i indsatsen i år</translation>
    </message>
    <message>
        <source>Outcome by part of the cohort</source>
        <translation>Udfald fordelt på grupper</translation>
    </message>
    <message>
        <source>Share of the young people covered this year; choose a bar to see who</source>
        <translation>Andel af årets omfattede unge; vælg en bjælke for at se, hvem det er</translation>
    </message>
    <message>
        <source>Positive outcome through the year</source>
        <translation>Positivt udfald over året</translation>
    </message>
    <message>
        <source>At each month&apos;s end; work, education, offer or continued contact</source>
        <translation>Ved hver måneds udgang; arbejde, uddannelse, tilbud eller fortsat kontakt</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Kræver handling</translation>
    </message>
    <message>
        <source>Across all teams</source>
        <translation>På tværs af teams</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>City district</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Contact in the last %1 days</source>
        <translation>Kontakt seneste %1 dage</translation>
    </message>
    <message>
        <source>Over %1 days without contact</source>
        <translation>Over %1 dage uden kontakt</translation>
    </message>
    <message>
        <source>Released within %1 days</source>
        <translation>Løslades inden %1 dage</translation>
    </message>
    <message>
        <source>since this day in %1</source>
        <translation>siden samme dag i %1</translation>
    </message>
    <message>
        <source>of open krimi cases</source>
        <translation>af åbne krimi-sager</translation>
    </message>
    <message numerus="yes">
        <source>of %n open krimi cases</source>
        <translation>
            <numerusform>af %n åben krimi-sag</numerusform>
            <numerusform>af %n åbne krimi-sager</numerusform>
        </translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>Status i dag</translation>
    </message>
    <message>
        <source>Young people covered this year; choose a bar to see who</source>
        <translation>Årets omfattede unge; vælg en bjælke for at se, hvem det er</translation>
    </message>
    <message>
        <source>Without contact, follow-up paused</source>
        <translation>Uden kontakt, opfølgning på pause</translation>
    </message>
    <message>
        <source>Contacts that were written down late</source>
        <translation>Kontakter, der blev skrevet sent</translation>
    </message>
    <message numerus="yes">
        <source>%n cases without contact for more than %1 days</source>
        <translation>
            <numerusform>%n sag uden kontakt i over %1 dage</numerusform>
            <numerusform>%n sager uden kontakt i over %1 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n releases within %1 days</source>
        <translation>
            <numerusform>%n løsladelse inden for %1 dage</numerusform>
            <numerusform>%n løsladelser inden for %1 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases without contact are paused</source>
        <translation>
            <numerusform>%n sag uden kontakt er på pause</numerusform>
            <numerusform>%n sager uden kontakt er på pause</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up stands still for a reason; not counted above</source>
        <translation>opfølgningen hviler af en grund; ikke talt med ovenfor</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written down late</source>
        <translation>
            <numerusform>%n kontakt blev skrevet sent</numerusform>
            <numerusform>%n kontakter blev skrevet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>half of all contacts within %1</source>
        <translation>halvdelen af alle kontakter inden for %1</translation>
    </message>
    <message>
        <source>nobody knows yet how soon</source>
        <translation>endnu ved ingen hvor hurtigt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PassphraseAdvice</name>
    <message numerus="yes">
        <source>At least %n characters: four or five words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>Mindst %n tegn: Fire eller fem ord, der ikke hører sammen, er lette at huske.</numerusform>
            <numerusform>Mindst %n tegn: Fire eller fem ord, der ikke hører sammen, er lette at huske.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: a guesser finds it early. Use words that do not belong together.</source>
        <translation>Svag: Den gættes tidligt. Brug ord, der ikke hører sammen.</translation>
    </message>
    <message>
        <source>Fair. Longer is better.</source>
        <translation>God. Længere er bedre.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stærk.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Adgangssætningen skal have mindst %n tegn.</numerusform>
            <numerusform>Adgangssætningen skal have mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Adgangssætningen er for let at gætte.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De to adgangssætninger er ikke ens.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PassphraseDialog</name>
    <message>
        <source>Your passphrase now</source>
        <translation>Din adgangssætning nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Den nye adgangssætning igen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Skjul adgangssætningen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Vis adgangssætningen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PauseDialog</name>
    <message>
        <source>Pause the follow-up</source>
        <translation>Sæt opfølgningen på pause</translation>
    </message>
    <message>
        <source>Contact and checks are not asked for meanwhile. Tasks, releases and missing notes are. The overview counts the case as paused.</source>
        <translation>Kontakt og tjek efterlyses ikke imens. Opgaver, løsladelser og manglende notater gør. Overblik tæller sagen som på pause.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Pausens sidste dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sidste dag er før den første.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PeopleDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>People behind the number</source>
        <translation>Borgerne bag tallet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbn</translation>
    </message>
    <message>
        <source>close</source>
        <translation>luk</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PeopleModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PersonHitsModel</name>
    <message>
        <source>no open case</source>
        <translation>ingen åben sag</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PersonPanel</name>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Settle the task (Space in the list)</source>
        <translation>Markér opgaven som udført (Mellemrum i listen)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the whole page (Enter)</source>
        <translation>Åbn hele siden (Enter)</translation>
    </message>
    <message>
        <source>Latest contacts and events</source>
        <translation>Seneste kontakter og hændelser</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>Choose a case in the list to see the next step and the latest contacts.</source>
        <translation>Vælg en sag i listen for at se næste skridt og de seneste kontakter.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kan ikke vises</translation>
    </message>
    <message>
        <source>hidden, protected address</source>
        <translation>skjult, beskyttet adresse</translation>
    </message>
    <message>
        <source>No next step has been agreed.</source>
        <translation>Intet næste skridt er aftalt.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Overskredet siden %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Senest %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PersonText</name>
    <message>
        <source>no open case</source>
        <translation>ingen åben sag</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>Løslades %1</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Crime prevention effort</source>
        <translation>Krimi-indsats</translation>
    </message>
    <message>
        <source>Leisure-time job</source>
        <translation>Fritidsjob</translation>
    </message>
    <message>
        <source>Follow-up is paused from %1 to %2: %3</source>
        <translation>Opfølgning på pause fra %1 til og med %2: %3</translation>
    </message>
    <message>
        <source>Follow-up is paused to %1: %2</source>
        <translation>Opfølgning på pause til og med %1: %2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PinText</name>
    <message>
        <source>%1 is pinned. Find your pinned cases with %2.</source>
        <translation>%1 er fastgjort. Find dine fastgjorte sager med %2.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 er ikke længere fastgjort.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PlacementDialog</name>
    <message>
        <source>Job or employer</source>
        <translation>Job eller arbejdsgiver</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>Hvad jobbet hedder</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>From the week below</source>
        <translation>Efter ugen nedenfor</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>ma ti to 16-18, lø 10-14 pause 30</source>
        <translation>ma ti to 16-18, lø 10-14 pause 30</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hvor langt det er</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Hvad loven siger</translation>
    </message>
    <message>
        <source>What makes it lawful: who is there, or what was granted</source>
        <translation>Hvad der gør det lovligt: hvem der er til stede, eller hvad der er givet lov til</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placér</translation>
    </message>
    <message>
        <source>Place in a leisure job</source>
        <translation>Placér i fritidsjob</translation>
    </message>
    <message>
        <source>Write the week, and the law is checked as you type.</source>
        <translation>Skriv ugen, så tjekkes loven, mens du skriver.</translation>
    </message>
    <message>
        <source>%1 by the week below</source>
        <translation>%1 efter ugen nedenfor</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PlacementsPane</name>
    <message>
        <source>On the way and at work</source>
        <translation>På vej og i job</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Starter %1</translation>
    </message>
    <message>
        <source>Wage paid back until %1</source>
        <translation>Lønrefusion til %1</translation>
    </message>
    <message>
        <source>Interview %1</source>
        <translation>Samtale %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n job</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Registreret.</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Næste trin …</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>Young people and jobs</source>
        <translation>Unge og job</translation>
    </message>
    <message>
        <source>Nobody is on the way into a job</source>
        <translation>Ingen er på vej i job</translation>
    </message>
    <message>
        <source>Place somebody from their page with %1, or match an opening with young people.</source>
        <translation>Placér en ung fra borgerens side med %1, eller match et job med unge.</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>næste trin</translation>
    </message>
    <message>
        <source>open the citizen</source>
        <translation>åbn borgeren</translation>
    </message>
    <message>
        <source>place</source>
        <translation>placér</translation>
    </message>
</context>
<context>
    <name>fodfaeste::PrintPreview</name>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Before it is printed</source>
        <translation>Før det udskrives</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <translation>
            <numerusform>%1, %n side</numerusform>
            <numerusform>%1, %n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Printeren tog ikke imod.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::QuickChipBar</name>
    <message>
        <source>%1. Delete takes it back.</source>
        <translation>%1. Delete tager det tilbage.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::QuickHelpDialog</name>
    <message>
        <source>The quick line</source>
        <translation>Hurtiglinjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReadinessMarks</name>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Afklaret</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RecordDialog</name>
    <message>
        <source>This is not a day. Write it as “14/3/2012”, “yesterday” or “+7d”.</source>
        <translation>Det er ikke en dato. Skriv den som “14/3/2012”, “i går” eller “+7d”.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save on %1</source>
        <translation>Gem på %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RecoverySheetCard</name>
    <message>
        <source>The recovery key</source>
        <translation>Gendannelsesnøglen</translation>
    </message>
    <message>
        <source>It is printed or written down, and will be locked away</source>
        <translation>Den er skrevet ud eller ned og bliver låst inde</translation>
    </message>
    <message>
        <source>Sheet for printing (PDF) …</source>
        <translation>Ark til udskrift (PDF) …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Sheet for the recovery key</source>
        <translation>Ark med gendannelsesnøglen</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>gendannelsesnoegle.pdf</translation>
    </message>
    <message>
        <source>The sheet is ready</source>
        <translation>Arket er klar</translation>
    </message>
    <message>
        <source>Print it, and delete the file when it is printed.</source>
        <translation>Skriv det ud, og slet filen, når det er skrevet ud.</translation>
    </message>
    <message>
        <source>It opens the store when everybody has forgotten their passphrase. It is shown this once. Print it or write it down, seal it in an envelope and lock it away where two people are needed to fetch it.</source>
        <translation>Den åbner lageret, når alle har glemt deres adgangssætning. Den vises kun denne ene gang. Skriv den ud eller ned, læg den i en forseglet kuvert, og lås den inde et sted, hvor to personer skal være til stede for at hente den.</translation>
    </message>
    <message>
        <source>The key is not in the backups, and nobody can work it out again.</source>
        <translation>Nøglen står ikke i sikkerhedskopierne, og ingen kan regne den ud igen.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseBoard</name>
    <message>
        <source>Releases by stage</source>
        <translation>Løsladelser efter trin</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseBoardModel</name>
    <message>
        <source>More than 3 months</source>
        <translation>Over 3 måneder</translation>
    </message>
    <message>
        <source>3 to 1 months</source>
        <translation>3 til 1 måneder</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Sidste måned</translation>
    </message>
    <message>
        <source>Out, waits for contact</source>
        <translation>Ude, venter på kontakt</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Landet</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseCalendar</name>
    <message>
        <source>Releases by day</source>
        <translation>Løsladelser dag for dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseCalendarModel</name>
    <message>
        <source>holiday</source>
        <translation>helligdag</translation>
    </message>
    <message>
        <source>no releases</source>
        <translation>ingen løsladelser</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uge %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseFiguresModel</name>
    <message>
        <source>All institutions</source>
        <translation>Alle institutioner</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ingen kendt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Løsladt</translation>
    </message>
    <message>
        <source>Steps due</source>
        <translation>Trin forfaldne</translation>
    </message>
    <message>
        <source>Steps on time</source>
        <translation>Trin til tiden</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alt afklaret</translation>
    </message>
    <message>
        <source>Half answered</source>
        <translation>Halvt afklaret</translation>
    </message>
    <message>
        <source>Less than half</source>
        <translation>Under halvt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Contact in %n days</source>
        <translation>
            <numerusform>Kontakt på %n dag</numerusform>
            <numerusform>Kontakt på %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Without holder</source>
        <translation>Uden holder</translation>
    </message>
    <message>
        <source>Offers without answer</source>
        <translation>Tilbud uden svar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Dage uden</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median dage</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseFiguresPanel</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Figures by institution</source>
        <translation>Tal for hver institution</translation>
    </message>
    <message>
        <source>Figures of releases, %1</source>
        <translation>Tal for løsladelser, %1</translation>
    </message>
    <message>
        <source>Type a first and a last day in their order.</source>
        <translation>Skriv en første og en sidste dag i rækkefølge.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sidste år</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Egen periode</translation>
    </message>
    <message>
        <source>Without holder counts every roadmap that ran in the period, those ahead as well, with a day on which nobody held it. The other figures are of those released in it.</source>
        <translation>Uden holder tæller alle køreplaner der var i gang i perioden, også dem forude, med en dag uden holder. De øvrige tal er for dem der blev løsladt i perioden.</translation>
    </message>
    <message>
        <source>Numbers of one to four, and what they could be reckoned from, are hidden.</source>
        <translation>Tal fra 1 til 4, og dem de kan regnes ud af, er skjult.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleasedNowDialog</name>
    <message>
        <source>Released on</source>
        <translation>Løsladt den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Released now</source>
        <translation>Løsladt nu</translation>
    </message>
    <message>
        <source>Released without notice</source>
        <translation>Løsladt uden varsel</translation>
    </message>
    <message>
        <source>The stay ends, a short roadmap runs from that day, and you get a task to reach the person today.</source>
        <translation>Opholdet slutter, en kort køreplan løber fra den dag, og du får en opgave om at få fat i personen i dag.</translation>
    </message>
    <message>
        <source>Reach the person: released without notice</source>
        <translation>Få fat i personen: løsladt uden varsel</translation>
    </message>
    <message>
        <source>Say how it was learnt.</source>
        <translation>Skriv, hvordan I fik det at vide.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleasesModel</name>
    <message>
        <source>No contact since the release</source>
        <translation>Ingen kontakt siden løsladelsen</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>Ingen har stafetten</translation>
    </message>
    <message>
        <source>Offer unanswered</source>
        <translation>Tilbud ubesvaret</translation>
    </message>
    <message numerus="yes">
        <source>%n steps overdue</source>
        <translation>
            <numerusform>%n skridt overskredet</numerusform>
            <numerusform>%n skridt overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Løsladelse</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Stafet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a holder</source>
        <translation>
            <numerusform>%n dag uden holder</numerusform>
            <numerusform>%n dage uden holder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleasesPage</name>
    <message>
        <source>Which releases</source>
        <translation>Hvilke løsladelser</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Løsladelser</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Kræver handling</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Under kontrol</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ingen kendt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message numerus="yes">
        <source>%n releases</source>
        <translation>
            <numerusform>%n løsladelse</numerusform>
            <numerusform>%n løsladelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is red</source>
        <translation>Intet er rødt</translation>
    </message>
    <message numerus="yes">
        <source>%n need action</source>
        <translation>
            <numerusform>%n kræver handling</numerusform>
            <numerusform>%n kræver handling</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Days to first contact, median</source>
        <translation>Dage til første kontakt, median</translation>
    </message>
    <message>
        <source>Waiting for first contact</source>
        <translation>Venter på første kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Næste dag</numerusform>
            <numerusform>Næste %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>No releases here</source>
        <translation>Ingen løsladelser her</translation>
    </message>
    <message>
        <source>Start a roadmap on an open case with %1; it stands here until the release.</source>
        <translation>Start en køreplan på en åben sag med %1; den står her indtil løsladelsen.</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>køreplan</translation>
    </message>
    <message>
        <source>open the citizen</source>
        <translation>åbn borgeren</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>log kontakt</translation>
    </message>
    <message>
        <source>hand the baton on</source>
        <translation>giv stafetten videre</translation>
    </message>
    <message>
        <source>released now</source>
        <translation>løsladt nu</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Hvordan de vises</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Tilbage til tallene</translation>
    </message>
    <message>
        <source>Figures, %1</source>
        <translation>Tal, %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message numerus="yes">
        <source>First contact within %n days</source>
        <translation>
            <numerusform>Første kontakt inden for %n dag</numerusform>
            <numerusform>Første kontakt inden for %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Released with everything answered</source>
        <translation>Løsladt med alt afklaret</translation>
    </message>
    <message>
        <source>Roadmaps that were without a holder</source>
        <translation>Køreplaner der har været uden holder</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>list, calendar, board, figures</source>
        <translation>liste, kalender, tavle, tal</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RestoreCard</name>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation>Adgangssætning, da kopien blev lavet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>Kontrollerer sikkerhedskopien …</translation>
    </message>
    <message>
        <source>Whole and checked. It holds %1 citizens and %2 contacts as of %3.</source>
        <translation>Hel og kontrolleret. Den rummer %1 borgere og %2 kontakter pr. %3.</translation>
    </message>
    <message>
        <source>The store of today cannot be read. It is kept aside.</source>
        <translation>Lageret af i dag kan ikke læses. Det gemmes ved siden af.</translation>
    </message>
    <message>
        <source>The store of today holds nothing that it lacks.</source>
        <translation>Lageret af i dag har intet, som kopien mangler.</translation>
    </message>
    <message>
        <source>It lacks %1 contacts and %2 citizens that the store of today has. That store is kept aside.</source>
        <translation>Den mangler %1 kontakter og %2 borgere, som lageret af i dag har. Det lager gemmes ved siden af.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Læg en sikkerhedskopi tilbage</translation>
    </message>
    <message>
        <source>There are no backups beside “%1”.</source>
        <translation>Der er ingen sikkerhedskopier ved siden af »%1«.</translation>
    </message>
    <message>
        <source>Nothing is lost: the store of today is kept under another name.</source>
        <translation>Intet går tabt: Lageret af i dag gemmes under et andet navn.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Læg den tilbage</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på den</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapActions</name>
    <message>
        <source>A roadmap needs an open case.</source>
        <translation>En køreplan kræver en åben sag.</translation>
    </message>
    <message>
        <source>The roadmap runs. You hold it.</source>
        <translation>Køreplanen kører. Du har stafetten.</translation>
    </message>
    <message>
        <source>There is no roadmap to hand on. Start one first.</source>
        <translation>Der er ingen køreplan at give videre. Start en først.</translation>
    </message>
    <message>
        <source>Released. A short roadmap runs, and a contact is due today.</source>
        <translation>Løsladt. En kort køreplan kører, og kontakten skal ske i dag.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapPreviewModel</name>
    <message>
        <source>has passed</source>
        <translation>er passeret</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Skridt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapStepDialog</name>
    <message>
        <source>What is to be done</source>
        <translation>Hvad der skal gøres</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Add a step to the roadmap</source>
        <translation>Tilføj et skridt til køreplanen</translation>
    </message>
    <message>
        <source>No single topic</source>
        <translation>Intet enkelt emne</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapStepsModel</name>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>the day was set by hand</source>
        <translation>dagen er sat i hånden</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Step and why that day</source>
        <translation>Skridt, og hvorfor den dag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapText</name>
    <message>
        <source>Prison</source>
        <translation>Fængsel</translation>
    </message>
    <message>
        <source>Probation service</source>
        <translation>Kriminalforsorgen i Frihed</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation>Jobcenter</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Socialforvaltningen</translation>
    </message>
    <message>
        <source>Benefit office</source>
        <translation>Ydelsesservice</translation>
    </message>
    <message>
        <source>Housing office</source>
        <translation>Boligkontor</translation>
    </message>
    <message>
        <source>Substance treatment</source>
        <translation>Misbrugsbehandling</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>Sundhedsvæsen</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politi</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bolig</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Økonomi og forsørgelse</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Uddannelse</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beskæftigelse</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Fysisk helbred</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Psykisk helbred</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Misbrug</translation>
    </message>
    <message>
        <source>Network and family</source>
        <translation>Netværk og familie</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Gæld</translation>
    </message>
    <message>
        <source>ID, MitID and bank account</source>
        <translation>ID, MitID og NemKonto</translation>
    </message>
    <message>
        <source>Criminal case and supervision</source>
        <translation>Straffesag og tilsyn</translation>
    </message>
    <message>
        <source>Gang exit</source>
        <translation>Bande-exit</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Fritid</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afklaret</translation>
    </message>
    <message>
        <source>Declined by the citizen</source>
        <translation>Afslået af borgeren</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>skønnet</translation>
    </message>
    <message>
        <source>given by Kriminalforsorgen</source>
        <translation>oplyst af Kriminalforsorgen</translation>
    </message>
    <message>
        <source>set by the caseworker</source>
        <translation>sat af sagsbehandleren</translation>
    </message>
    <message>
        <source>released</source>
        <translation>løsladt</translation>
    </message>
    <message>
        <source>The twelve points</source>
        <translation>De tolv punkter</translation>
    </message>
    <message>
        <source>Short stay or remand</source>
        <translation>Kort ophold eller varetægt</translation>
    </message>
    <message>
        <source>Released without notice</source>
        <translation>Løsladt uden varsel</translation>
    </message>
    <message>
        <source>a Friday: offices close early</source>
        <translation>en fredag: kontorer lukker tidligt</translation>
    </message>
    <message>
        <source>a weekend: offices are closed</source>
        <translation>en weekend: kontorer er lukket</translation>
    </message>
    <message>
        <source>a holiday: offices are closed</source>
        <translation>en helligdag: kontorer er lukket</translation>
    </message>
    <message>
        <source>the day before offices close</source>
        <translation>dagen før kontorer lukker</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>admission %1</source>
        <translation>indsættelse %1</translation>
    </message>
    <message>
        <source>earliest parole %1</source>
        <translation>tidligste prøveløsladelse %1</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>løsladelse %1</translation>
    </message>
    <message numerus="yes">
        <source>minus %n months</source>
        <translation>
            <numerusform>minus %n måned</numerusform>
            <numerusform>minus %n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n months</source>
        <translation>
            <numerusform>plus %n måned</numerusform>
            <numerusform>plus %n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minus %n days</source>
        <translation>
            <numerusform>minus %n dag</numerusform>
            <numerusform>minus %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n days</source>
        <translation>
            <numerusform>plus %n dag</numerusform>
            <numerusform>plus %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (holiday)</source>
        <translation>%1 (helligdag)</translation>
    </message>
    <message>
        <source>Mind the day: %1.</source>
        <translation>Vær opmærksom på dagen: %1.</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Stafet hos %1</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>Ingen har stafetten</translation>
    </message>
    <message numerus="yes">
        <source>offered to %1, unanswered for %n days</source>
        <translation>
            <numerusform>tilbudt %1, ubesvaret i %n dag</numerusform>
            <numerusform>tilbudt %1, ubesvaret i %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered to %1 %n days ago, not confirmed yet</source>
        <translation>
            <numerusform>tilbudt %1 for %n dag siden, ikke bekræftet endnu</numerusform>
            <numerusform>tilbudt %1 for %n dage siden, ikke bekræftet endnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topics answered</source>
        <translation>
            <numerusform>%1 af %n emne afklaret</numerusform>
            <numerusform>%1 af %n emner afklaret</numerusform>
        </translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>flytter til %1</translation>
    </message>
    <message>
        <source>stays: the same day</source>
        <translation>bliver: samme dag</translation>
    </message>
    <message>
        <source>stays: settled already</source>
        <translation>bliver: afsluttet</translation>
    </message>
    <message>
        <source>stays: its day was set by hand</source>
        <translation>bliver: dagen er sat i hånden</translation>
    </message>
    <message>
        <source>stays: it counts from another day</source>
        <translation>bliver: tæller fra en anden dag</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapTopicsModel</name>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapWindow</name>
    <message>
        <source>The release moves …</source>
        <translation>Løsladelsen flytter …</translation>
    </message>
    <message>
        <source>Hand the baton on …</source>
        <translation>Giv stafetten videre …</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Jeg tager den</translation>
    </message>
    <message>
        <source>Add a step …</source>
        <translation>Tilføj skridt …</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Skridt</translation>
    </message>
    <message>
        <source>Steps of the roadmap</source>
        <translation>Køreplanens skridt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Topics of the release</source>
        <translation>Løsladelsens emner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Løsladelse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps overdue</source>
        <translation>
            <numerusform>%n skridt overskredet</numerusform>
            <numerusform>%n skridt overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>The step stays in the roadmap with your reason.</source>
        <translation>Skridtet bliver i køreplanen med din begrundelse.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>The topic no longer counts in the readiness.</source>
        <translation>Emnet tæller ikke længere med i paratheden.</translation>
    </message>
    <message>
        <source>Who sees to it: %1</source>
        <translation>Hvem tager sig af det: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The release is moved, and the deadlines with it.</source>
        <translation>Løsladelsen er flyttet, og fristerne med den.</translation>
    </message>
    <message>
        <source>The step is added.</source>
        <translation>Skridtet er tilføjet.</translation>
    </message>
    <message>
        <source>Hand the baton on</source>
        <translation>Giv stafetten videre</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Tilbyd den</translation>
    </message>
    <message>
        <source>Offered. The responsibility stays until it is confirmed.</source>
        <translation>Tilbudt. Ansvaret bliver, til det er bekræftet.</translation>
    </message>
    <message>
        <source>Confirmed by %1 by phone today. They are responsible now.</source>
        <translation>Bekræftet af %1 i telefonen i dag. Ansvaret er flyttet.</translation>
    </message>
    <message>
        <source>You hold the roadmap now.</source>
        <translation>Du har stafetten nu.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Køreplan</translation>
    </message>
    <message>
        <source>Roadmap to a good release</source>
        <translation>Køreplan for god løsladelse</translation>
    </message>
    <message>
        <source>The receiver has said yes by phone today (B)</source>
        <translation>Modtageren har sagt ja i telefonen i dag (B)</translation>
    </message>
    <message>
        <source>next status</source>
        <translation>næste status</translation>
    </message>
    <message>
        <source>choose status</source>
        <translation>vælg status</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>baton confirmed</source>
        <translation>stafet bekræftet</translation>
    </message>
    <message>
        <source>close</source>
        <translation>luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::RulesCard</name>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>%1, from %2. The earlier rule is kept.</source>
        <translation>%1, fra %2. Den tidligere regel er gemt.</translation>
    </message>
    <message>
        <source>Follow-up rules</source>
        <translation>Opfølgningsregler</translation>
    </message>
    <message>
        <source>Lists, filters and figures follow them from the day you choose. Earlier days keep the earlier rule.</source>
        <translation>Lister, filtre og tal følger dem fra den dag, du vælger. Tidligere dage beholder den tidligere regel.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Dage, uger eller måneder</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Fra hvilken dag</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Ændr reglen</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Lock when nobody has touched anything for</source>
        <translation>Lås, når ingen har rørt noget i</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>Tøm udklipsholderen efter</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n sek.</numerusform>
            <numerusform>%n sek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::SearchPanel</name>
    <message>
        <source>%1+ people</source>
        <translation>%1+ borgere</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened just before</source>
        <translation>Åbnet for nylig</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>Hvem leder du efter?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbn</translation>
    </message>
    <message>
        <source>close</source>
        <translation>luk</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det fundne</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fastgjort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>%1+ notes</source>
        <translation>%1+ notater</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Write a name in any spelling (Aagaard finds Ågård), a CPR number, a case number, a phone number, words of a note, or what you want to do.</source>
        <translation>Skriv et navn, som det lyder (Aagaard finder Ågård), et CPR-nummer, et sagsnummer, et telefonnummer, ord fra et notat, eller hvad du vil gøre.</translation>
    </message>
    <message>
        <source>No name, CPR number, case number, phone number or note you may read fits. Try fewer letters.</source>
        <translation>Intet navn, CPR-nummer, sagsnummer, telefonnummer eller notat, du må læse, passer. Prøv med færre bogstaver.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Rækker i lister</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Everything in the demonstration is shown as of the day chosen here, so that lists of what is due look alive.</source>
        <translation>Alt i demonstrationen vises, som det så ud på den dag, der vælges her, så der er liv i listerne over det, der skal gøres.</translation>
    </message>
    <message>
        <source>Day that the demonstration shows</source>
        <translation>Dagen, som demonstrationen viser</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Vis denne dag</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Kontrollér lageret</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Fodfæste stands on free software. Press a name to read its licence.</source>
        <translation>Fodfæste bygger på fri software. Tryk på et navn for at læse licensen.</translation>
    </message>
    <message>
        <source>Checking the store …</source>
        <translation>Kontrollerer lageret …</translation>
    </message>
    <message>
        <source>Checks that every page of the file, every reference and every line of the log is as it was written.</source>
        <translation>Kontrollerer, at hver side i filen, hver henvisning og hver linje i loggen er, som den blev skrevet.</translation>
    </message>
    <message>
        <source>All is well: file, references and the %1 lines of the log are as they were written.</source>
        <translation>Alt er i orden: Filen, henvisningerne og loggens %1 linjer er, som de blev skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Put back a backup, and tell those who look after your computers.</source>
        <translation>
            <numerusform>Der er fundet %n fejl. Gendan en sikkerhedskopi, og giv jeres it-afdeling besked.</numerusform>
            <numerusform>Der er fundet %n fejl. Gendan en sikkerhedskopi, og giv jeres it-afdeling besked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>To linjer</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Én linje</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Fodfæste %1</source>
        <translation>Fodfæste %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SharingActions</name>
    <message>
        <source>Registered, and copied.</source>
        <translation>Registreret og kopieret.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SharingText</name>
    <message>
        <source>Police</source>
        <translation>Politi</translation>
    </message>
    <message>
        <source>Social authority</source>
        <translation>Social myndighed</translation>
    </message>
    <message>
        <source>Psychiatry</source>
        <translation>Psykiatri</translation>
    </message>
    <message>
        <source>Prison and probation service</source>
        <translation>Kriminalforsorgen</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>Anden myndighed</translation>
    </message>
    <message>
        <source>Another unit of the municipality</source>
        <translation>Anden enhed i kommunen</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bolig</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Økonomi og forsørgelse</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Uddannelse</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beskæftigelse</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Fysisk helbred</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Psykisk helbred</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Misbrug</translation>
    </message>
    <message>
        <source>Network and family</source>
        <translation>Netværk og familie</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Gæld</translation>
    </message>
    <message>
        <source>ID, MitID and account</source>
        <translation>ID, MitID og konto</translation>
    </message>
    <message>
        <source>Criminal case and supervision</source>
        <translation>Straffesag og tilsyn</translation>
    </message>
    <message>
        <source>Exit from a gang</source>
        <translation>Bande-exit</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Fritid</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Mundtligt</translation>
    </message>
    <message>
        <source>Digitally</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Endnu ikke</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Videregivet</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Ask for a consent instead.</source>
        <translation>Bed i stedet om et samtykke.</translation>
    </message>
    <message>
        <source>Choose a legal basis that holds on this day.</source>
        <translation>Vælg et retsgrundlag, der gælder på dagen.</translation>
    </message>
    <message>
        <source>Choose which limb of the paragraph it is.</source>
        <translation>Vælg, hvilket led i bestemmelsen det er.</translation>
    </message>
    <message>
        <source>Name the authority and the person there: “Vestre Fængsel, Lis Holm”.</source>
        <translation>Skriv myndigheden og personen dér: “Vestre Fængsel, Lis Holm”.</translation>
    </message>
    <message>
        <source>Tick what it is about.</source>
        <translation>Sæt kryds ved, hvad det handler om.</translation>
    </message>
    <message>
        <source>This basis does not reach this kind of recipient.</source>
        <translation>Grundlaget dækker ikke denne slags modtager.</translation>
    </message>
    <message>
        <source>The citizen is on ordinary remand: this basis is for people who are sentenced.</source>
        <translation>Borgeren sidder i almindelig varetægt: grundlaget gælder kun dømte.</translation>
    </message>
    <message>
        <source>No stay is recorded, so nobody can see whether this basis covers the citizen.</source>
        <translation>Der er ikke registreret et ophold, så det kan ikke ses, om grundlaget dækker borgeren.</translation>
    </message>
    <message>
        <source>This basis is for people under 18.</source>
        <translation>Grundlaget gælder kun unge under 18 år.</translation>
    </message>
    <message>
        <source>The address is protected and is not to be handed on.</source>
        <translation>Adressen er beskyttet og må ikke gives videre.</translation>
    </message>
    <message>
        <source>The citizen is a child: think of the guardian.</source>
        <translation>Borgeren er et barn: tænk på forældremyndighedens indehaver.</translation>
    </message>
    <message>
        <source>The guardian&apos;s consent is missing.</source>
        <translation>Samtykke fra forældremyndighedens indehaver mangler.</translation>
    </message>
    <message>
        <source>An employer is never told this.</source>
        <translation>Det får en arbejdsgiver aldrig at vide.</translation>
    </message>
    <message>
        <source>Say why it is necessary: %1 letters more.</source>
        <translation>Skriv, hvorfor det er nødvendigt: %1 bogstaver mere.</translation>
    </message>
    <message>
        <source>There is no consent that reaches this recipient.</source>
        <translation>Der er intet samtykke, der omfatter modtageren.</translation>
    </message>
    <message>
        <source>The consent does not hold on this day.</source>
        <translation>Samtykket gælder ikke på dagen.</translation>
    </message>
    <message>
        <source>The consent says nothing of: %1.</source>
        <translation>Samtykket omfatter ikke: %1.</translation>
    </message>
    <message>
        <source>The consent leaves a topic out.</source>
        <translation>Samtykket omfatter ikke alle emner.</translation>
    </message>
    <message>
        <source>The consent does not reach this recipient.</source>
        <translation>Samtykket omfatter ikke modtageren.</translation>
    </message>
    <message>
        <source>This basis asks for a consent in writing.</source>
        <translation>Grundlaget kræver et skriftligt samtykke.</translation>
    </message>
    <message>
        <source>May not be used for investigation (Administration of Justice Act § 115).</source>
        <translation>Må ikke anvendes til efterforskning (retsplejeloven § 115).</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SharingWindow</name>
    <message>
        <source>New consent …</source>
        <translation>Nyt samtykke …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Share something …</source>
        <translation>Del noget …</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Copy the register</source>
        <translation>Kopiér registeret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Samtykker, og hvad der er delt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Til hvad</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med hvem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>Med hvilken ret</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Hvad og hvorfor</translation>
    </message>
    <message>
        <source>The register is copied.</source>
        <translation>Registeret er kopieret.</translation>
    </message>
    <message>
        <source>The consent is written down.</source>
        <translation>Samtykket er registreret.</translation>
    </message>
    <message>
        <source>The consent is withdrawn, and carries nothing from today on.</source>
        <translation>Samtykket er trukket tilbage og bærer intet fra i dag.</translation>
    </message>
    <message>
        <source>Registered, and copied.</source>
        <translation>Registreret og kopieret.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Year-end status</source>
        <translation>Årsstatus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Usorteret</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Opsøgende</translation>
    </message>
    <message>
        <source>Not transferred</source>
        <translation>Ikke overført</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdragelse</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Løsladelser</translation>
    </message>
    <message>
        <source>Leisure jobs</source>
        <translation>Fritidsjob</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Videregivelser</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SnippetCard</name>
    <message>
        <source> (team)</source>
        <translation> (team)</translation>
    </message>
    <message>
        <source>The team lead writes the team&apos;s snippets.</source>
        <translation>Teamlederen skriver teamets tekststykker.</translation>
    </message>
    <message>
        <source>The snippet is removed.</source>
        <translation>Tekststykket er fjernet.</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekststykker</translation>
    </message>
    <message>
        <source>Write ;code and a space in a note, and the text stands there. Your own come before the team&apos;s.</source>
        <translation>Skriv ;kode og et mellemrum i et notat, så står teksten der. Dine egne går forud for teamets.</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Nyt …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SnippetDialog</name>
    <message>
        <source>Code, called by a semicolon before it</source>
        <translation>Kode, kaldes med et semikolon foran</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Filled in by itself: {firstname} {name} {case} {date} {time} {me}. Other words in braces are written by hand; Tab goes from one to the next.</source>
        <translation>Udfyldes af sig selv: {fornavn} {navn} {sag} {dato} {tid} {mig}. Andre ord i klammer skrives i hånden; Tab går fra det ene til det næste.</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>For hele teamet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Change the snippet</source>
        <translation>Ret tekststykket</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Nyt tekststykke</translation>
    </message>
    <message>
        <source>2 to 20 letters and digits, no spaces.</source>
        <translation>2 til 20 bogstaver og tal uden mellemrum.</translation>
    </message>
    <message>
        <source>Write the text that the code stands for.</source>
        <translation>Skriv den tekst, koden står for.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SpellDialog</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To (empty while it runs)</source>
        <translation>Til (tom, mens det løber)</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Årsag til ophør</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Edit work, education or offer</source>
        <translation>Redigér arbejde, uddannelse eller tilbud</translation>
    </message>
    <message>
        <source>Add work, education or offer</source>
        <translation>Tilføj arbejde, uddannelse eller tilbud</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Uddannelse</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Skriv, hvad det er.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::StageDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Hvor langt det er</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Why nothing came of it</source>
        <translation>Hvorfor det ikke blev til noget</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
</context>
<context>
    <name>fodfaeste::StartOptions</name>
    <message>
        <source>Open this store.</source>
        <translation>Åbn dette lager.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of this file.</source>
        <translation>Læs adgangssætningen fra første linje i denne fil.</translation>
    </message>
    <message>
        <source>Language of the window: da or en.</source>
        <translation>Vinduets sprog: da eller en.</translation>
    </message>
    <message>
        <source>Colours of the window: light or dark.</source>
        <translation>Vinduets farver: light (lys) eller dark (mørk).</translation>
    </message>
    <message>
        <source>The day a demonstration store shows.</source>
        <translation>Den dag, som en demonstration viser.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation>Gem et billede af vinduet, og slut.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Vinduets størrelse, fx 1440x900.</translation>
    </message>
    <message>
        <source>Only options are understood; a store is opened with --store.</source>
        <translation>Kun tilvalg forstås; et lager åbnes med --store.</translation>
    </message>
    <message>
        <source>--language takes da or en.</source>
        <translation>--language tager da eller en.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme tager light eller dark.</translation>
    </message>
    <message>
        <source>--today takes a day as YYYY-MM-DD.</source>
        <translation>--today tager en dag som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--size takes width and height, e.g. 1440x900.</source>
        <translation>--size tager bredde og højde, fx 1440x900.</translation>
    </message>
    <message>
        <source>--passphrase-file needs --store.</source>
        <translation>--passphrase-file kræver --store.</translation>
    </message>
    <message>
        <source>User name to sign in with.</source>
        <translation>Brugernavn at logge ind med.</translation>
    </message>
    <message>
        <source>Begin there: today, caseload, citizen, overview, year-end, users, trail, settings, start, unlock, search or contact.</source>
        <translation>Begynd dér: today, caseload, citizen, overview, year-end, users, trail, settings, start, unlock, search eller contact.</translation>
    </message>
    <message>
        <source>--page knows today, caseload, citizen, overview, year-end, users, trail, settings, start, unlock, search and contact.</source>
        <translation>--page kender today, caseload, citizen, overview, year-end, users, trail, settings, start, unlock, search og contact.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::StartPage</name>
    <message>
        <source>Open a store</source>
        <translation>Åbn et lager</translation>
    </message>
    <message>
        <source>Fodfæste stores (*.fodf);;All files (*)</source>
        <translation>Fodfæste-lagre (*.fodf);;Alle filer (*)</translation>
    </message>
    <message>
        <source>A foothold for young people on their way out of crime</source>
        <translation>Fodfæste til unge på vej ud af kriminalitet</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lyse farver</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mørke farver</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Sikkerhedskopien er på plads.</translation>
    </message>
    <message>
        <source>The backup is in place. The store of before is kept: %1</source>
        <translation>Sikkerhedskopien er på plads. Det tidligere lager er gemt: %1</translation>
    </message>
    <message>
        <source>Your passphrase gives the store a new key. Everybody else&apos;s goes on working.</source>
        <translation>Din adgangssætning giver lageret en ny nøgle. Alle andres virker fortsat.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::StartRoadmapDialog</name>
    <message>
        <source>Day of release</source>
        <translation>Løsladelsesdag</translation>
    </message>
    <message>
        <source>Where the day comes from</source>
        <translation>Hvor dagen kommer fra</translation>
    </message>
    <message>
        <source>Which points</source>
        <translation>Hvilke punkter</translation>
    </message>
    <message>
        <source>What the roadmap becomes</source>
        <translation>Sådan bliver køreplanen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Start the roadmap</source>
        <translation>Start køreplanen</translation>
    </message>
    <message>
        <source>Start a roadmap</source>
        <translation>Start en køreplan</translation>
    </message>
    <message>
        <source>Type the day of release. The points below get their days from it; nothing is kept before you start it.</source>
        <translation>Skriv løsladelsesdagen. Punkterne nedenfor får deres frister af den; intet gemmes, før du starter.</translation>
    </message>
    <message>
        <source>By the length of the stay</source>
        <translation>Efter opholdets længde</translation>
    </message>
</context>
<context>
    <name>fodfaeste::StatusModel</name>
    <message>
        <source>Positive</source>
        <translation>Positivt udfald</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Omfattede</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
</context>
<context>
    <name>fodfaeste::StatusText</name>
    <message>
        <source>Your role does not give access to this. It is for: %1.</source>
        <translation>Din rolle giver ikke adgang til dette. Det er for: %1.</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Afgået ved døden</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Fraflyttet</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>I uddannelse</translation>
    </message>
    <message>
        <source>In an upskilling offer</source>
        <translation>I opkvalificeringstilbud</translation>
    </message>
    <message>
        <source>Positive contact</source>
        <translation>Positiv kontakt</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Indsat</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation>Mistet kontakt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtale</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videosamtale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hjemmebesøg</translation>
    </message>
    <message>
        <source>Prison visit</source>
        <translation>Fængselsbesøg</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Opsøgende</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Fremmødt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Forgæves</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Uddannelse</translation>
    </message>
    <message>
        <source>Upskilling offer</source>
        <translation>Opkvalificeringstilbud</translation>
    </message>
    <message>
        <source>Remand</source>
        <translation>Varetægt</translation>
    </message>
    <message>
        <source>Serving a sentence</source>
        <translation>Afsoning</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Overskredne opgaver</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Opgaver til i dag</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Endnu ikke truffet</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Ordinary store</source>
        <translation>Almindeligt lager</translation>
    </message>
    <message>
        <source>Trial store</source>
        <translation>Prøvelager</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Moved away from the municipality</source>
        <translation>Fraflyttet kommunen</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>I arbejde</translation>
    </message>
    <message>
        <source>Continued positive contact</source>
        <translation>Fortsat positiv kontakt</translation>
    </message>
    <message>
        <source>In an offer</source>
        <translation>I tilbud</translation>
    </message>
    <message>
        <source>Job consultant</source>
        <translation>Jobkonsulent</translation>
    </message>
    <message>
        <source>Leisure job worker</source>
        <translation>Fritidsjobmedarbejder</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analytiker</translation>
    </message>
    <message>
        <source>Standing in for a colleague</source>
        <translation>Vikar for en kollega</translation>
    </message>
    <message>
        <source>Somebody has turned to us</source>
        <translation>Henvendelse til os</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>Kan ikke vente</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Ledelsestilsyn</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Registered just now</source>
        <translation>Netop oprettet</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Anden årsag</translation>
    </message>
    <message>
        <source>Too long without contact</source>
        <translation>For længe uden kontakt</translation>
    </message>
    <message>
        <source>Cases without a next step</source>
        <translation>Sager uden næste opgave</translation>
    </message>
    <message>
        <source>Contacts without note or outcome</source>
        <translation>Kontakter uden notat eller udfald</translation>
    </message>
    <message>
        <source>Released soon</source>
        <translation>Løslades snart</translation>
    </message>
    <message>
        <source>Birthdays that change something</source>
        <translation>Fødselsdage, der ændrer noget</translation>
    </message>
    <message>
        <source>Checks of jobs and education</source>
        <translation>Tjek af job og uddannelse</translation>
    </message>
    <message>
        <source>Checks after closing</source>
        <translation>Tjek efter afslutning</translation>
    </message>
</context>
<context>
    <name>fodfaeste::SummaryPrint</name>
    <message>
        <source>summary</source>
        <translation>resume</translation>
    </message>
    <message>
        <source>summary-%1</source>
        <translation>resume-%1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TaskActions</name>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>There is no open case. Open one first.</source>
        <translation>Der er ingen åben sag. Åbn en først.</translation>
    </message>
    <message>
        <source>The next step is saved.</source>
        <translation>Næste skridt er gemt.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TaskDialog</name>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal gøres?</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation>Redigér næste skridt</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Tilføj et næste skridt</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>Calendar file …</source>
        <translation>Kalenderfil …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TimelineText</name>
    <message>
        <source>Note is missing. Press F2 to write it.</source>
        <translation>Notat mangler. Tryk på F2 for at skrive det.</translation>
    </message>
    <message>
        <source>corrected, version %1</source>
        <translation>rettet, version %1</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 begynder</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 slutter</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Indsat: %1</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Løsladt</translation>
    </message>
    <message>
        <source>Case %1 opened</source>
        <translation>Sag %1 oprettet</translation>
    </message>
    <message>
        <source>Case %1 closed</source>
        <translation>Sag %1 afsluttet</translation>
    </message>
    <message>
        <source>Referred by %1</source>
        <translation>Henvist af %1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Opgave udført</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation>Arbejde og uddannelse</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Ophold</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Sidste uge</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Tidligere i år</translation>
    </message>
    <message>
        <source>Restricted note: for its writer, the caseworkers in charge and the team leads.</source>
        <translation>Begrænset notat: for den, der har skrevet det, de ansvarlige sagsbehandlere og teamlederne.</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>begrænset</translation>
    </message>
    <message numerus="yes">
        <source>written down %n days later</source>
        <translation>
            <numerusform>skrevet %n dag senere</numerusform>
            <numerusform>skrevet %n dage senere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group contact with %n people</source>
        <translation>
            <numerusform>gruppekontakt med %n person</numerusform>
            <numerusform>gruppekontakt med %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>transferred %1</source>
        <translation>overført %1</translation>
    </message>
    <message>
        <source>corrected since it was transferred</source>
        <translation>rettet siden overførslen</translation>
    </message>
    <message>
        <source>Contact moved to another person</source>
        <translation>Kontakt flyttet til en anden person</translation>
    </message>
    <message>
        <source>Contact moved to %1</source>
        <translation>Kontakt flyttet til %1</translation>
    </message>
    <message>
        <source>Contact moved here from another person</source>
        <translation>Kontakt flyttet hertil fra en anden person</translation>
    </message>
    <message>
        <source>Contact moved here from %1</source>
        <translation>Kontakt flyttet hertil fra %1</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Brev: %1</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>med post</translation>
    </message>
    <message>
        <source>by e-Boks</source>
        <translation>i e-Boks</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>udleveret</translation>
    </message>
    <message>
        <source>template version %1</source>
        <translation>skabelon version %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Breve</translation>
    </message>
</context>
<context>
    <name>fodfaeste::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Hvad og hvorfor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Unfold (Right)</source>
        <translation>Fold ud (→)</translation>
    </message>
    <message>
        <source>Fold (Left)</source>
        <translation>Fold sammen (←)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Hvorfor: %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayPage</name>
    <message>
        <source>What is to be done today</source>
        <translation>Det, der skal gøres i dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n matters</source>
        <translation>
            <numerusform>%n gøremål</numerusform>
            <numerusform>%n gøremål</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind today</source>
        <translation>Intet af den slags i dag</translation>
    </message>
    <message>
        <source>There are other matters. Show all to see them.</source>
        <translation>Der er andre gøremål. Vis alle for at se dem.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>All is done</source>
        <translation>Alt er gjort</translation>
    </message>
    <message>
        <source>Go to my cases</source>
        <translation>Gå til mine sager</translation>
    </message>
    <message>
        <source>You have no cases of your own</source>
        <translation>Du har ingen egne sager</translation>
    </message>
    <message>
        <source>This page gathers what is to be done in one&apos;s own cases. How the whole office stands is seen on the overview.</source>
        <translation>Her samles det, der skal gøres i dine egne sager. Hvordan det går på hele kontoret, kan du se i overblikket.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Gå til overblikket</translation>
    </message>
    <message>
        <source>You have no open cases yet</source>
        <translation>Du har ingen åbne sager endnu</translation>
    </message>
    <message>
        <source>As soon as you are the caseworker of an open case, what is to be done in it stands here.</source>
        <translation>Så snart du er sagsbehandler på en åben sag, kan du her se, hvad der skal gøres i den.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbn</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>log kontakt</translation>
    </message>
    <message>
        <source>That was the last one of the list.</source>
        <translation>Det var den sidste på listen.</translation>
    </message>
    <message>
        <source>No tasks are due, everybody has been in contact lately, and nothing lacks a note. Put-off matters come back by themselves.</source>
        <translation>Ingen opgaver venter, alle har haft kontakt for nylig, og intet mangler et notat. Det udsatte kommer selv igen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>udsæt</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>Press Enter and write the note or the outcome at the contact.</source>
        <translation>Tryk Enter, og skriv notat eller udfald på kontakten.</translation>
    </message>
    <message>
        <source>Only tasks and checks can be ticked off. Press L to log a contact.</source>
        <translation>Kun opgaver og tjek kan sættes til udført. Tryk L for at logge en kontakt.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dage</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>en uge</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 uger</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anden dag</translation>
    </message>
    <message>
        <source>Put off for how long?</source>
        <translation>Udsæt hvor længe?</translation>
    </message>
    <message>
        <source>Until %1. Why?</source>
        <translation>Til %1. Hvorfor?</translation>
    </message>
    <message>
        <source>Put off until (day)</source>
        <translation>Udsæt til (dag)</translation>
    </message>
    <message>
        <source>Put off until %1. The figures of the team do not change.</source>
        <translation>Udsat til %1. Teamets tal ændrer sig ikke.</translation>
    </message>
    <message>
        <source>It is back on the list.</source>
        <translation>Den står på listen igen.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matters</source>
        <translation>
            <numerusform>%1 af %n punkt</numerusform>
            <numerusform>%1 af %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Put the tasks of this list in your calendar, without names</source>
        <translation>Læg listens opgaver i din kalender, uden navne</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayText</name>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>Ingen kontakt i %n dag</numerusform>
            <numerusform>Ingen kontakt i %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Has never been reached</source>
        <translation>Er aldrig truffet</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>Løslades %1</translation>
    </message>
    <message>
        <source>Released soon</source>
        <translation>Løslades snart</translation>
    </message>
    <message>
        <source>Should have been done by %1</source>
        <translation>Skulle være gjort senest %1</translation>
    </message>
    <message>
        <source>To be done today</source>
        <translation>Skal gøres i dag</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Aldrig truffet</translation>
    </message>
    <message>
        <source>Put off by you</source>
        <translation>Udsat af dig</translation>
    </message>
    <message>
        <source>Follow-up is paused</source>
        <translation>Opfølgning på pause</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ingen næste opgave</translation>
    </message>
    <message>
        <source>Note or outcome</source>
        <translation>Notat eller udfald</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Fødselsdage</translation>
    </message>
    <message>
        <source>Job and school</source>
        <translation>Job og skole</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Efter afslutning</translation>
    </message>
    <message>
        <source>Contact %1 has neither note nor outcome</source>
        <translation>Kontakten %1 har hverken notat eller udfald</translation>
    </message>
    <message>
        <source>Contact %1 has no note</source>
        <translation>Kontakten %1 har intet notat</translation>
    </message>
    <message>
        <source>Contact %1 has no outcome</source>
        <translation>Kontakten %1 har intet udfald</translation>
    </message>
    <message>
        <source>Turns %1 on %2</source>
        <translation>Fylder %1 år den %2</translation>
    </message>
    <message>
        <source>How is the job?</source>
        <translation>Hvordan går det på jobbet?</translation>
    </message>
    <message>
        <source>How is the education?</source>
        <translation>Hvordan går uddannelsen?</translation>
    </message>
    <message>
        <source>How has it gone since the case was closed?</source>
        <translation>Hvordan er det gået, siden sagen blev afsluttet?</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>intet telefonnummer</translation>
    </message>
    <message>
        <source>Nothing is planned in this case</source>
        <translation>Intet er planlagt i sagen</translation>
    </message>
    <message>
        <source>Written down %1</source>
        <translation>Skrevet %1</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Udsat til %1: %2</translation>
    </message>
    <message>
        <source>Paused to %1: %2</source>
        <translation>På pause til og med %1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>truffet: %1</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · for %2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TradeText</name>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bageri</translation>
    </message>
    <message>
        <source>Café or restaurant</source>
        <translation>Café eller restaurant</translation>
    </message>
    <message>
        <source>Office or institution</source>
        <translation>Kontor eller institution</translation>
    </message>
    <message>
        <source>Stable or animals</source>
        <translation>Stald eller dyr</translation>
    </message>
    <message>
        <source>Sports club</source>
        <translation>Idrætsforening</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Værksted</translation>
    </message>
    <message>
        <source>Newspapers and leaflets</source>
        <translation>Aviser og reklamer</translation>
    </message>
    <message>
        <source>Cinema or theatre</source>
        <translation>Biograf eller teater</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TrailModel</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om hvem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TrailPage</name>
    <message>
        <source>Answer to a citizen …</source>
        <translation>Svar til en borger …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Follow a citizen: name, case number or CPR</source>
        <translation>Følg en borger: navn, sagsnummer eller CPR</translation>
    </message>
    <message>
        <source>Follow a citizen</source>
        <translation>Følg en borger</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Træk igen</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>%1 lines shown</source>
        <translation>%1 linjer vises</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Hvilke linjer</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mine egne</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Stikprøve</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Begrundelser</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>I dag og i går</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dage</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Et år</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Altid</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Udført og afvist</translation>
    </message>
    <message>
        <source>These lines as a table (CSV) …</source>
        <translation>Disse linjer som tabel (CSV) …</translation>
    </message>
    <message>
        <source>The log&apos;s signed state …</source>
        <translation>Loggens underskrevne stand …</translation>
    </message>
    <message>
        <source>Check against a kept state …</source>
        <translation>Kontrollér mod en gemt stand …</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Ingen linjer</translation>
    </message>
    <message>
        <source>Nothing in the log is like what was asked for.</source>
        <translation>Intet i loggen svarer til det, der blev spurgt om.</translation>
    </message>
    <message>
        <source>Choose the citizen first: write the name in the field at the left.</source>
        <translation>Vælg borgeren først: skriv navnet i feltet til venstre.</translation>
    </message>
    <message>
        <source>Answer to the citizen</source>
        <translation>Svar til borgeren</translation>
    </message>
    <message>
        <source>answer-on-look-ups</source>
        <translation>svar-om-opslag</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The log&apos;s signed state</source>
        <translation>Loggens underskrevne stand</translation>
    </message>
    <message>
        <source>state-of-the-log</source>
        <translation>loggens-stand</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>A kept state of the log</source>
        <translation>En gemt stand af loggen</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Tekst (*.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Not a state of the log</source>
        <translation>Ikke en stand af loggen</translation>
    </message>
    <message>
        <source>This file is not what Fodfæste writes, or it has been changed.</source>
        <translation>Filen er ikke, som Fodfæste skriver den, eller den er ændret.</translation>
    </message>
    <message>
        <source>The log does not agree</source>
        <translation>Loggen stemmer ikke</translation>
    </message>
    <message>
        <source>The state of %1 vouches for %2 lines, and the store does not hold them as they were: lines were cut off or changed, or an older store was put back. Tell those who look after your computers and the data protection officer.</source>
        <translation>Standen af %1 indestår for %2 linjer, og lageret har dem ikke, som de var: Linjer er skåret af eller ændret, eller et ældre lager er lagt tilbage. Sig det til dem, der passer jeres computere, og til databeskyttelsesrådgiveren.</translation>
    </message>
    <message>
        <source>The log agrees</source>
        <translation>Loggen stemmer</translation>
    </message>
    <message>
        <source>All %1 lines that were there on %2 are still there, unchanged.</source>
        <translation>Alle %1 linjer, der var der %2, er der stadig, uændrede.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::TrailText</name>
    <message>
        <source>Signed in</source>
        <translation>Loggede ind</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Skiftede sin adgangssætning</translation>
    </message>
    <message>
        <source>Saw the list of own cases</source>
        <translation>Så listen over egne sager</translation>
    </message>
    <message>
        <source>Saw a list of cases</source>
        <translation>Så en liste over sager</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Søgte</translation>
    </message>
    <message>
        <source>Opened the citizen&apos;s page</source>
        <translation>Åbnede borgerens side</translation>
    </message>
    <message>
        <source>Gave a reason to look</source>
        <translation>Begrundede et opslag</translation>
    </message>
    <message>
        <source>Changed facts of the citizen</source>
        <translation>Rettede borgerens oplysninger</translation>
    </message>
    <message>
        <source>Had the protected address shown</source>
        <translation>Fik vist den beskyttede adresse</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <translation>Oprettede en sag</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>Ændrede en sag</translation>
    </message>
    <message>
        <source>Logged a contact</source>
        <translation>Registrerede en kontakt</translation>
    </message>
    <message>
        <source>Changed a contact</source>
        <translation>Ændrede en kontakt</translation>
    </message>
    <message>
        <source>Corrected a note</source>
        <translation>Rettede et notat</translation>
    </message>
    <message>
        <source>Changed work or education</source>
        <translation>Ændrede arbejde eller uddannelse</translation>
    </message>
    <message>
        <source>Saw custody</source>
        <translation>Så fængsling</translation>
    </message>
    <message>
        <source>Changed custody</source>
        <translation>Ændrede fængsling</translation>
    </message>
    <message>
        <source>Changed a task</source>
        <translation>Ændrede en opgave</translation>
    </message>
    <message>
        <source>Saw the day&apos;s list</source>
        <translation>Så dagens liste</translation>
    </message>
    <message>
        <source>Saw the overview</source>
        <translation>Så overblikket</translation>
    </message>
    <message>
        <source>Saw the year-end figures</source>
        <translation>Så årsstatus&apos; tal</translation>
    </message>
    <message>
        <source>Saw the people of the year-end status</source>
        <translation>Så personerne i årsstatus</translation>
    </message>
    <message>
        <source>Exported the year-end status</source>
        <translation>Eksporterede årsstatus</translation>
    </message>
    <message>
        <source>Exported with CPR numbers</source>
        <translation>Eksporterede med CPR-numre</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>Indlæste data</translation>
    </message>
    <message>
        <source>Saw the staff</source>
        <translation>Så medarbejderne</translation>
    </message>
    <message>
        <source>Changed users</source>
        <translation>Ændrede brugere</translation>
    </message>
    <message>
        <source>Changed the store&apos;s key</source>
        <translation>Skiftede lagerets nøgle</translation>
    </message>
    <message>
        <source>Saw own lines of the log</source>
        <translation>Så egne linjer i loggen</translation>
    </message>
    <message>
        <source>Drew a sample of the log</source>
        <translation>Trak en stikprøve af loggen</translation>
    </message>
    <message>
        <source>Saw the log</source>
        <translation>Så loggen</translation>
    </message>
    <message>
        <source>Exported the log</source>
        <translation>Eksporterede loggen</translation>
    </message>
    <message>
        <source>Read the reasons given</source>
        <translation>Læste begrundelserne</translation>
    </message>
    <message>
        <source>Made an answer to the citizen</source>
        <translation>Lavede et svar til borgeren</translation>
    </message>
    <message>
        <source>Read or changed settings of the store</source>
        <translation>Læste eller ændrede lagerets indstillinger</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>Kontrollerede lageret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Egen sag</translation>
    </message>
    <message>
        <source>Duty of the team lead</source>
        <translation>Teamlederens ansvar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søgning</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Answer to the citizen</source>
        <translation>Svar til borgeren</translation>
    </message>
    <message>
        <source>Work on records</source>
        <translation>Arbejde med data</translation>
    </message>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>Began a draft</source>
        <translation>Begyndte en kladde</translation>
    </message>
    <message>
        <source>Took a draft up again</source>
        <translation>Genoptog en kladde</translation>
    </message>
    <message>
        <source>Ended a draft</source>
        <translation>Afsluttede en kladde</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Lavede en sikkerhedskopi</translation>
    </message>
    <message>
        <source>A backup was made by itself</source>
        <translation>En sikkerhedskopi blev lavet af sig selv</translation>
    </message>
    <message>
        <source>Saw the backups</source>
        <translation>Så sikkerhedskopierne</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Lagde en sikkerhedskopi tilbage</translation>
    </message>
    <message>
        <source>Chose the folder for backups</source>
        <translation>Valgte mappen til sikkerhedskopier</translation>
    </message>
    <message>
        <source>Kept an unsorted note</source>
        <translation>Gemte et usorteret notat</translation>
    </message>
    <message>
        <source>Saw the unsorted notes</source>
        <translation>Så de usorterede notater</translation>
    </message>
    <message>
        <source>Filed an unsorted note</source>
        <translation>Journaliserede et usorteret notat</translation>
    </message>
    <message>
        <source>Logged a contact with several people</source>
        <translation>Registrerede en kontakt med flere</translation>
    </message>
    <message>
        <source>Logged outreach without names</source>
        <translation>Registrerede opsøgende kontakt uden navne</translation>
    </message>
    <message>
        <source>Saw the outreach contacts</source>
        <translation>Så de opsøgende kontakter</translation>
    </message>
    <message>
        <source>Used snippets</source>
        <translation>Brugte tekststykker</translation>
    </message>
    <message>
        <source>Changed own snippets</source>
        <translation>Ændrede egne tekststykker</translation>
    </message>
    <message>
        <source>Changed the team&apos;s snippets</source>
        <translation>Ændrede teamets tekststykker</translation>
    </message>
    <message>
        <source>Put something off</source>
        <translation>Udsatte noget</translation>
    </message>
    <message>
        <source>Paused follow-up</source>
        <translation>Satte opfølgning på pause</translation>
    </message>
    <message>
        <source>Changed the follow-up rules</source>
        <translation>Ændrede reglerne for opfølgning</translation>
    </message>
    <message>
        <source>Saw the absences</source>
        <translation>Så fravær</translation>
    </message>
    <message>
        <source>Changed an absence</source>
        <translation>Ændrede fravær</translation>
    </message>
    <message>
        <source>Saw the weight of the caseloads</source>
        <translation>Så sagsstammernes vægt</translation>
    </message>
    <message>
        <source>Handed cases over</source>
        <translation>Overdrog sager</translation>
    </message>
    <message>
        <source>Searched notes</source>
        <translation>Søgte i notater</translation>
    </message>
    <message>
        <source>Pinned a case</source>
        <translation>Fastgjorde en sag</translation>
    </message>
    <message>
        <source>Used saved views</source>
        <translation>Brugte gemte visninger</translation>
    </message>
    <message>
        <source>Changed own views</source>
        <translation>Ændrede egne visninger</translation>
    </message>
    <message>
        <source>Changed the team&apos;s views</source>
        <translation>Ændrede teamets visninger</translation>
    </message>
    <message>
        <source>Exported or printed a list</source>
        <translation>Eksporterede eller udskrev en liste</translation>
    </message>
    <message>
        <source>Saw the history of changes</source>
        <translation>Så ændringshistorikken</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>Fortrød en ændring</translation>
    </message>
    <message>
        <source>Looked for duplicates</source>
        <translation>Ledte efter dubletter</translation>
    </message>
    <message>
        <source>Joined two citizens</source>
        <translation>Flettede to borgere</translation>
    </message>
    <message>
        <source>Moved a contact to the right person</source>
        <translation>Flyttede en kontakt til den rette person</translation>
    </message>
    <message>
        <source>Copied a note to the case system</source>
        <translation>Kopierede et notat til fagsystemet</translation>
    </message>
    <message>
        <source>Saw what the case system lacks</source>
        <translation>Så hvad fagsystemet mangler</translation>
    </message>
    <message>
        <source>Printed a summary</source>
        <translation>Udskrev et overblik</translation>
    </message>
    <message>
        <source>Wrote a letter</source>
        <translation>Skrev et brev</translation>
    </message>
    <message>
        <source>Changed the templates of letters</source>
        <translation>Ændrede brevskabeloner</translation>
    </message>
    <message>
        <source>Exported dates to a calendar</source>
        <translation>Eksporterede datoer til en kalender</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Saw the employers</source>
        <translation>Så arbejdsgiverne</translation>
    </message>
    <message>
        <source>Changed an employer</source>
        <translation>Ændrede en arbejdsgiver</translation>
    </message>
    <message>
        <source>Saw the openings</source>
        <translation>Så stillingerne</translation>
    </message>
    <message>
        <source>Changed an opening</source>
        <translation>Ændrede en stilling</translation>
    </message>
    <message>
        <source>Saw leisure jobs</source>
        <translation>Så fritidsjob</translation>
    </message>
    <message>
        <source>Changed a leisure job</source>
        <translation>Ændrede et fritidsjob</translation>
    </message>
    <message>
        <source>Saw the figures of leisure jobs</source>
        <translation>Så fritidsjobtallene</translation>
    </message>
    <message>
        <source>Saw the people behind the figures of leisure jobs</source>
        <translation>Så personerne bag fritidsjobtallene</translation>
    </message>
    <message>
        <source>Matched people and leisure jobs</source>
        <translation>Matchede personer og fritidsjob</translation>
    </message>
    <message>
        <source>Saw the institutions</source>
        <translation>Så institutionerne</translation>
    </message>
    <message>
        <source>Changed an institution</source>
        <translation>Ændrede en institution</translation>
    </message>
    <message>
        <source>Saw a roadmap</source>
        <translation>Så en køreplan</translation>
    </message>
    <message>
        <source>Changed a roadmap</source>
        <translation>Ændrede en køreplan</translation>
    </message>
    <message>
        <source>Handed the baton on</source>
        <translation>Gav stafetten videre</translation>
    </message>
    <message>
        <source>Registered an unplanned release</source>
        <translation>Registrerede en løsladelse uden varsel</translation>
    </message>
    <message>
        <source>Saw the releases ahead</source>
        <translation>Så de kommende løsladelser</translation>
    </message>
    <message>
        <source>Saw the figures of releases</source>
        <translation>Så tallene for løsladelser</translation>
    </message>
    <message>
        <source>Saw the people behind the figures of releases</source>
        <translation>Så personerne bag tallene for løsladelser</translation>
    </message>
    <message>
        <source>Changed a release meeting</source>
        <translation>Ændrede et løsladelsesmøde</translation>
    </message>
    <message>
        <source>Changed the templates of roadmaps</source>
        <translation>Ændrede skabelonerne for køreplaner</translation>
    </message>
    <message>
        <source>Printed a roadmap</source>
        <translation>Udskrev en køreplan</translation>
    </message>
    <message>
        <source>Saw consents and disclosures</source>
        <translation>Så samtykker og videregivelser</translation>
    </message>
    <message>
        <source>Changed a consent</source>
        <translation>Ændrede et samtykke</translation>
    </message>
    <message>
        <source>Registered a disclosure</source>
        <translation>Registrerede en videregivelse</translation>
    </message>
    <message>
        <source>Saw the register of disclosures</source>
        <translation>Så registeret over videregivelser</translation>
    </message>
    <message>
        <source>Changed a guardian</source>
        <translation>Ændrede en forældremyndighedsindehaver</translation>
    </message>
    <message>
        <source>Changed schooling</source>
        <translation>Ændrede skolegang</translation>
    </message>
    <message>
        <source>Changed the school calendar</source>
        <translation>Ændrede skolekalenderen</translation>
    </message>
    <message>
        <source>Checked the hours of a leisure job</source>
        <translation>Tjekkede arbejdstiden i et fritidsjob</translation>
    </message>
    <message>
        <source>Exported the figures of leisure jobs</source>
        <translation>Eksporterede tallene for fritidsjob</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UndoDesk</name>
    <message>
        <source>There is nothing to take back in this sitting. Older changes are in the history, Ctrl+H.</source>
        <translation>Der er intet at fortryde, siden du loggede ind. Ældre ændringer står i historikken, Ctrl+H.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Der er intet at gøre igen.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Gjort igen.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UnlockCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Other store</source>
        <translation>Andet lager</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Glemt?</translation>
    </message>
    <message>
        <source>Forgotten passphrase: use the recovery key</source>
        <translation>Glemt adgangssætning: brug gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Wait …</source>
        <translation>Vent …</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Læg en sikkerhedskopi tilbage …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UnsortedModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Written for the person</source>
        <translation>Skrevet om</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Restricted note</source>
        <translation>Begrænset notat</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UnsortedPage</name>
    <message>
        <source>File on a person …</source>
        <translation>Arkivér på en person …</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Kassér …</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Åbn personen</translation>
    </message>
    <message>
        <source>Unsorted notes</source>
        <translation>Usorterede noter</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Intet venter</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be filed</source>
        <translation>
            <numerusform>%n venter på at blive arkiveret</numerusform>
            <numerusform>%n venter på at blive arkiveret</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed on %1.</source>
        <translation>Arkiveret på %1.</translation>
    </message>
    <message>
        <source>Discard the note?</source>
        <translation>Kassér noten?</translation>
    </message>
    <message>
        <source>It stays in this list with your reason, and is filed on nobody.</source>
        <translation>Den bliver på listen med din begrundelse og arkiveres ikke på nogen.</translation>
    </message>
    <message>
        <source>Why it is not filed</source>
        <translation>Hvorfor den ikke arkiveres</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>The note is discarded.</source>
        <translation>Noten er kasseret.</translation>
    </message>
    <message>
        <source>No unsorted notes</source>
        <translation>Ingen usorterede noter</translation>
    </message>
    <message>
        <source>A quick note that names nobody clearly (Ctrl+N) is kept here until you say whose it is. Nothing is lost.</source>
        <translation>En hurtig note, der ikke klart nævner nogen (Ctrl+N), ligger her, til du siger, hvis den er. Intet går tabt.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Placeret</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Kasseret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UnsortedText</name>
    <message>
        <source>restricted</source>
        <translation>begrænset</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Filed on %1</source>
        <translation>Arkiveret på %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Kasseret</translation>
    </message>
    <message>
        <source>Next step by %1: %2</source>
        <translation>Næste skridt %1: %2</translation>
    </message>
    <message>
        <source>Filed on %1 by %2, %3</source>
        <translation>Arkiveret på %1 af %2, %3</translation>
    </message>
    <message>
        <source>Discarded by %1, %2: %3</source>
        <translation>Kasseret af %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UserCard</name>
    <message>
        <source>%1, %2. Switch user, lock or change settings</source>
        <translation>%1, %2. Skift bruger, lås eller ændr indstillinger</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Skift bruger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Lock the store</source>
        <translation>Lås lageret</translation>
    </message>
    <message>
        <source>The store is locked, and whoever comes next uses their own passphrase.</source>
        <translation>Lageret låses, og den næste bruger sin egen adgangssætning.</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>Skift adgangssætning …</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Skrevet og ikke gemt</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historik over ændringer</translation>
    </message>
    <message>
        <source>Possible duplicates …</source>
        <translation>Mulige dubletter …</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UserDialog</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Also looks after users and store</source>
        <translation>Passer også brugere og lager</translation>
    </message>
    <message>
        <source>Needs to see custody</source>
        <translation>Har brug for at se fængsling</translation>
    </message>
    <message>
        <source>Passphrase for the first time</source>
        <translation>Adgangssætning til første gang</translation>
    </message>
    <message>
        <source>Hand it over in person. It works once: then they choose their own, which nobody else knows.</source>
        <translation>Overlever den personligt. Den virker én gang: Derefter vælger de deres egen, som ingen andre kender.</translation>
    </message>
    <message>
        <source>Recovery key from the sealed envelope</source>
        <translation>Gendannelsesnøglen fra den forseglede kuvert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Intet team</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny bruger</translation>
    </message>
    <message>
        <source>Change a user</source>
        <translation>Ret en bruger</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Luk %1 ind</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>En ny adgangssætning til %1</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UsersModel</name>
    <message>
        <source>Put out</source>
        <translation>Lukket ude</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kan logge ind</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>Kan ikke logge ind</translation>
    </message>
    <message>
        <source>also administers</source>
        <translation>administrerer også</translation>
    </message>
    <message>
        <source>sees custody</source>
        <translation>ser fængsling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
</context>
<context>
    <name>fodfaeste::UsersPage</name>
    <message>
        <source>New user …</source>
        <translation>Ny bruger …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>Ny adgangssætning …</translation>
    </message>
    <message>
        <source>Put out …</source>
        <translation>Luk ude …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Ny gendannelsesnøgle …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message numerus="yes">
        <source>%n can sign in</source>
        <translation>
            <numerusform>%n kan logge ind</numerusform>
            <numerusform>%n kan logge ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>Luk ind …</translation>
    </message>
    <message>
        <source>Nobody puts themselves out.</source>
        <translation>Ingen lukker sig selv ude.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Put %1 out?</source>
        <translation>Luk %1 ude?</translation>
    </message>
    <message>
        <source>From now on %1 cannot open the store. Whoever has taken a copy of the files before can still open that copy: change the store&apos;s key afterwards. %1 can be let in again.</source>
        <translation>Fra nu af kan %1 ikke åbne lageret. Den, der før har taget en kopi af filerne, kan stadig åbne kopien: Skift lagerets nøgle bagefter. %1 kan lukkes ind igen.</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Luk ude</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 kan ikke længere logge ind.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjern %1?</translation>
    </message>
    <message>
        <source>%1 can no longer open the store and disappears from this list. What %1 has written stays, with the name.</source>
        <translation>%1 kan ikke længere åbne lageret og forsvinder fra listen. Det, %1 har skrevet, bliver stående med navn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 er fjernet.</translation>
    </message>
    <message>
        <source>A new recovery key?</source>
        <translation>En ny gendannelsesnøgle?</translation>
    </message>
    <message>
        <source>The printed one no longer works from then on.</source>
        <translation>Den udskrevne virker ikke længere derefter.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Lav en ny</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Let somebody in with “New user”.</source>
        <translation>Luk nogen ind med »Ny bruger«.</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kan logge ind</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>Kan ikke logge ind</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
</context>
<context>
    <name>fodfaeste::VerdictView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fodfaeste::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::WorkArea</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Skriver %1 …</translation>
    </message>
    <message>
        <source>Demonstration – invented people · today is %1</source>
        <translation>Demonstration – opdigtede personer · i dag er %1</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Skift dag</translation>
    </message>
    <message>
        <source>Trial store – takes invented people only</source>
        <translation>Prøvelager – tager kun opdigtede personer</translation>
    </message>
    <message>
        <source>What you had typed is here again. It is not saved yet.</source>
        <translation>Det, du havde skrevet, er her igen. Det er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>What you type cannot be kept just now: %1 Save it soon.</source>
        <translation>Det, du skriver, kan ikke opbevares som kladde lige nu: %1 Gem det snart.</translation>
    </message>
    <message>
        <source>What you had typed is discarded.</source>
        <translation>Det, du havde skrevet, er kasseret.</translation>
    </message>
    <message>
        <source>What you had typed is here again. It is not saved yet; Esc discards it.</source>
        <translation>Det, du havde skrevet, er her igen. Det er ikke gemt endnu; Esc kasserer det.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Din adgangssætning er skiftet.</translation>
    </message>
    <message>
        <source>Find whom the task is about.</source>
        <translation>Find den, opgaven handler om.</translation>
    </message>
    <message>
        <source>Choose somebody first, or open their page.</source>
        <translation>Vælg en borger først, eller åbn borgerens side.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gør igen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log kontakt</translation>
    </message>
    <message>
        <source>new note meeting call</source>
        <translation>registrer ny notat møde opkald</translation>
    </message>
    <message>
        <source>Lock the store</source>
        <translation>Lås lageret</translation>
    </message>
    <message>
        <source>close leave</source>
        <translation>luk forlad</translation>
    </message>
    <message>
        <source>Export the year-end status</source>
        <translation>Eksportér årsstatus</translation>
    </message>
    <message>
        <source>report file Excel PDF</source>
        <translation>eksport rapport udtræk fil Excel PDF</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Opdatér det viste</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>genindlæs</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Vis tasterne</translation>
    </message>
    <message>
        <source>help keyboard shortcuts</source>
        <translation>hjælp tastatur genveje</translation>
    </message>
    <message>
        <source>Choose a citizen first, or open the citizen&apos;s page.</source>
        <translation>Vælg en borger først, eller åbn borgerens side.</translation>
    </message>
    <message>
        <source>Export the figures of leisure jobs</source>
        <translation>Eksportér tal for fritidsjob</translation>
    </message>
</context>
<context>
    <name>fodfaeste::WorkingTimeText</name>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Service station</source>
        <translation>Tankstation</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bageri</translation>
    </message>
    <message>
        <source>Grill bar</source>
        <translation>Grillbar</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pleje</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Idræt</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Teater</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Biograf</translation>
    </message>
    <message>
        <source>Concert hall</source>
        <translation>Koncertsted</translation>
    </message>
    <message>
        <source>Newspapers, delivered</source>
        <translation>Avisomdeling</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stald</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Værksted</translation>
    </message>
    <message>
        <source>Net café</source>
        <translation>Netcafé</translation>
    </message>
    <message>
        <source>Shopping centre with guards</source>
        <translation>Butikscenter med vagter</translation>
    </message>
    <message>
        <source>Video shop</source>
        <translation>Videobutik</translation>
    </message>
    <message>
        <source>Lawful</source>
        <translation>Lovligt</translation>
    </message>
    <message>
        <source>Needs an exception</source>
        <translation>Kræver en undtagelse</translation>
    </message>
    <message>
        <source>Not lawful</source>
        <translation>Ikke lovligt</translation>
    </message>
    <message>
        <source>under 13 years</source>
        <translation>under 13 år</translation>
    </message>
    <message>
        <source>13–14 years</source>
        <translation>13–14 år</translation>
    </message>
    <message>
        <source>15–17 years, at school</source>
        <translation>15–17 år, undervisningspligtig</translation>
    </message>
    <message>
        <source>15–17 years, school has ended</source>
        <translation>15–17 år, ikke undervisningspligtig</translation>
    </message>
    <message>
        <source>18 years or more: ordinary rules</source>
        <translation>18 år eller mere: almindelige regler</translation>
    </message>
    <message>
        <source>Another place of work</source>
        <translation>Andet arbejdssted</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of work on a day with school, at most %2.</source>
        <translation>%1 arbejde på en skoledag, højst %2.</translation>
    </message>
    <message>
        <source>%1 of work on a day without school, at most %2.</source>
        <translation>%1 arbejde på en skolefri dag, højst %2.</translation>
    </message>
    <message>
        <source>%1 of work in a week with school, at most %2.</source>
        <translation>%1 arbejde i en skoleuge, højst %2.</translation>
    </message>
    <message>
        <source>%1 of work in a week without school, at most %2.</source>
        <translation>%1 arbejde i en skolefri uge, højst %2.</translation>
    </message>
    <message>
        <source>%1 of work in a week; most adults work %2, and nobody young works more than they do.</source>
        <translation>%1 arbejde om ugen; de fleste voksne arbejder %2, og ingen ung må arbejde mere end de voksne.</translation>
    </message>
    <message>
        <source>Work from %1, not before %2.</source>
        <translation>Arbejde fra %1, tidligst %2.</translation>
    </message>
    <message>
        <source>Work until %1, not after %2.</source>
        <translation>Arbejde til %1, senest %2.</translation>
    </message>
    <message>
        <source>%1 of rest in a row within 24 hours, at least %2.</source>
        <translation>%1 sammenhængende hvile i døgnet, mindst %2.</translation>
    </message>
    <message>
        <source>%1 days of work in seven, at most %2.</source>
        <translation>%1 arbejdsdage ud af syv, højst %2.</translation>
    </message>
    <message>
        <source>%1 days without two days off in a row, at most %2.</source>
        <translation>%1 dage uden to fridage i træk, højst %2.</translation>
    </message>
    <message>
        <source>A pause of %1; so long a shift needs %2.</source>
        <translation>En pause på %1; så lang en vagt kræver %2.</translation>
    </message>
    <message>
        <source>Not alone at work before %1: somebody of age has to be there.</source>
        <translation>Ikke alene på arbejde før %1: der skal være en voksen.</translation>
    </message>
    <message>
        <source>Not alone at work after %1: somebody of age has to be there.</source>
        <translation>Ikke alene på arbejde efter %1: der skal være en voksen.</translation>
    </message>
    <message>
        <source>Nobody under %1 may work.</source>
        <translation>Ingen under %1 år må arbejde.</translation>
    </message>
    <message>
        <source>One of the days off is normally a Sunday.</source>
        <translation>En af fridagene er normalt en søndag.</translation>
    </message>
    <message>
        <source>Nothing heavier than %1 kg is lifted.</source>
        <translation>Der løftes ikke mere end %1 kg.</translation>
    </message>
    <message>
        <source>Light work only; not where alcohol is served.</source>
        <translation>Kun lettere arbejde; ikke hvor der serveres alkohol.</translation>
    </message>
    <message>
        <source>Part of the summer holidays is free of work, if it can be.</source>
        <translation>En del af sommerferien er arbejdsfri, så vidt muligt.</translation>
    </message>
    <message>
        <source>The employer tells the guardian about the work, its hours and its dangers.</source>
        <translation>Arbejdsgiveren fortæller forældremyndighedsindehaveren om arbejdet, arbejdstiden og farerne.</translation>
    </message>
    <message>
        <source>The guardian signs the contract.</source>
        <translation>Forældremyndighedsindehaveren skriver under på kontrakten.</translation>
    </message>
    <message>
        <source>Nobody has written down when compulsory education ends: checked as if it had not.</source>
        <translation>Det er ikke noteret, hvornår undervisningspligten ophører: tjekket, som om den gælder.</translation>
    </message>
    <message>
        <source>The school calendar does not reach so far: weekdays are checked as school days.</source>
        <translation>Skolekalenderen rækker ikke så langt: hverdage er tjekket som skoledage.</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1 times in a year</source>
        <translation>%1 gange på et år</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Before “%1” a day is missing, for example “ma 16-18”.</source>
        <translation>Før “%1” mangler en dag, for eksempel “ma 16-18”.</translation>
    </message>
    <message>
        <source>After “%1” the hours are missing, for example “ma 16-18”.</source>
        <translation>Efter “%1” mangler klokkeslættene, for eksempel “ma 16-18”.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week.</source>
        <translation>“%1” er ikke en ugedag.</translation>
    </message>
    <message>
        <source>“%1” is no time from and to. Write 16-18 or 15.30-17.30.</source>
        <translation>“%1” er ikke et tidsrum. Skriv 16-18 eller 15.30-17.30.</translation>
    </message>
    <message>
        <source>A pause of %1 minutes is as long as the shift, or longer than a pause is.</source>
        <translation>En pause på %1 minutter er lige så lang som vagten eller længere, end en pause er.</translation>
    </message>
    <message>
        <source>Two shifts run into each other.</source>
        <translation>To vagter overlapper hinanden.</translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndActions</name>
    <message>
        <source>Full CPR numbers</source>
        <translation>Fulde CPR-numre</translation>
    </message>
    <message>
        <source>The file will hold the full CPR numbers of everybody covered. Your reason is kept in the audit trail.</source>
        <translation>Filen kommer til at indeholde de fulde CPR-numre på alle omfattede. Din begrundelse gemmes i loggen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Export the year-end status</source>
        <translation>Eksportér årsstatus</translation>
    </message>
    <message>
        <source>year-end-status-%1</source>
        <translation>aarsstatus-%1</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>Rapport som PDF …</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX) …</source>
        <translation>Regneark (XLSX) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabel (CSV) …</translation>
    </message>
    <message>
        <source>With the list of people</source>
        <translation>Med liste over borgere</translation>
    </message>
    <message>
        <source>With full CPR numbers (needs a reason)</source>
        <translation>Med fulde CPR-numre (kræver begrundelse)</translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndChart</name>
    <message>
        <source>Status on the cut-off day</source>
        <translation>Status på skæringsdatoen</translation>
    </message>
    <message numerus="yes">
        <source>Definition %1: year %2, aged %3–%4, cut-off %5, contact window %n days. Worked out %6.</source>
        <translation>
            <numerusform>Definition %1: år %2, alder %3–%4 år, skæringsdato %5, vindue for kontakt %n dag. Opgjort %6.</numerusform>
            <numerusform>Definition %1: år %2, alder %3–%4 år, skæringsdato %5, vindue for kontakt %n dage. Opgjort %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndPage</name>
    <message>
        <source>&amp;Year</source>
        <translation>Å&amp;r</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>S&amp;kæringsdato</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>Sa&amp;mmenlign med</translation>
    </message>
    <message>
        <source>Year-end status</source>
        <translation>Årsstatus</translation>
    </message>
    <message>
        <source>Cut-off %1 · %2</source>
        <translation>Skæringsdato %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n omfattet</numerusform>
            <numerusform>%n omfattede</numerusform>
        </translation>
    </message>
    <message>
        <source>aged %1–%2</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>i forhold til %1</translation>
    </message>
    <message>
        <source>of everybody covered</source>
        <translation>af alle omfattede</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>the four positive statuses</source>
        <translation>de fire positive statusser</translation>
    </message>
    <message numerus="yes">
        <source>%n deceased or moved away</source>
        <translation>
            <numerusform>%n død eller fraflyttet</numerusform>
            <numerusform>%n døde eller fraflyttede</numerusform>
        </translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Borgere (%1)</translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation>Positivt udfald</translation>
    </message>
    <message>
        <source>In work, education, offer or contact</source>
        <translation>Arbejde, uddannelse, tilbud, kontakt</translation>
    </message>
    <message>
        <source>Young people covered</source>
        <translation>Omfattede unge</translation>
    </message>
    <message>
        <source>Status on the cut-off day</source>
        <translation>Status på skæringsdatoen</translation>
    </message>
    <message>
        <source>Choose a row to see who is behind the number, and why</source>
        <translation>Vælg en række for at se, hvem der er bag tallet, og hvorfor</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Chart or people</source>
        <translation>Diagram eller borgere</translation>
    </message>
    <message>
        <source>People behind the number</source>
        <translation>Borgerne bag tallet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Year to compare with</source>
        <translation>År at sammenligne med</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Skæringsdato</translation>
    </message>
    <message>
        <source>see who</source>
        <translation>se hvem</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åbn</translation>
    </message>
    <message>
        <source>Without deceased and moved away</source>
        <translation>Uden døde og fraflyttede</translation>
    </message>
    <message>
        <source>No district</source>
        <translation>Intet distrikt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
</context>
</TS>
