<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>fodfaeste::BackupCard</name>
    <message numerus="yes">
        <source>%n are kept</source>
        <translation>
            <numerusform>%n is kept</numerusform>
            <numerusform>%n are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::BulkTaskDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseSystemActions</name>
    <message numerus="yes">
        <source>Copied and marked as transferred. Paste it now: the clipboard is emptied after %n seconds.</source>
        <translation>
            <numerusform>Copied and marked as transferred. Paste it now: the clipboard is emptied after %n second.</numerusform>
            <numerusform>Copied and marked as transferred. Paste it now: the clipboard is emptied after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadFilterText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadPage</name>
    <message numerus="yes">
        <source>%n cases copied. Personal data are on the clipboard now.</source>
        <translation>
            <numerusform>%n case copied. Personal data are on the clipboard now.</numerusform>
            <numerusform>%n cases copied. Personal data are on the clipboard now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reached</source>
        <translation>
            <numerusform>%n never reached</numerusform>
            <numerusform>%n never reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need action</source>
        <translation>
            <numerusform>%n needs action</numerusform>
            <numerusform>%n need action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n next steps</source>
        <translation>
            <numerusform>Settle %n next step</numerusform>
            <numerusform>Settle %n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks settled.</source>
        <translation>
            <numerusform>%n task settled.</numerusform>
            <numerusform>%n tasks settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new task for %n cases.</source>
        <translation>
            <numerusform>A new task for %n case.</numerusform>
            <numerusform>A new task for %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ChangeText</name>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::CitizenPage</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ContactPanel</name>
    <message numerus="yes">
        <source>Who is “%1”? %n people</source>
        <translation>
            <numerusform>Who is “%1”? %n person</numerusform>
            <numerusform>Who is “%1”? %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group contact with %n people</source>
        <translation>
            <numerusform>group contact with %n person</numerusform>
            <numerusform>group contact with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save on %n people</source>
        <translation>
            <numerusform>Save on %n person</numerusform>
            <numerusform>Save on %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact saved on %n people: %1</source>
        <translation>
            <numerusform>Contact saved on %n person: %1</numerusform>
            <numerusform>Contact saved on %n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::DateText</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n months</source>
        <translation>
            <numerusform>In %n month</numerusform>
            <numerusform>In %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n years</source>
        <translation>
            <numerusform>In %n year</numerusform>
            <numerusform>In %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::DisclosuresPage</name>
    <message numerus="yes">
        <source>%n disclosures</source>
        <translation>
            <numerusform>%n disclosure</numerusform>
            <numerusform>%n disclosures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::EmployersPane</name>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::FollowUpText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::HandOverDialog</name>
    <message numerus="yes">
        <source>Hand over %n cases</source>
        <translation>
            <numerusform>Hand over %n case</numerusform>
            <numerusform>Hand over %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases change hands</source>
        <translation>
            <numerusform>%1 of %n case change hands</numerusform>
            <numerusform>%1 of %n cases change hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases handed over.</source>
        <translation>
            <numerusform>%n case handed over.</numerusform>
            <numerusform>%n cases handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen cases</source>
        <translation>
            <numerusform>%n chosen cases</numerusform>
            <numerusform>%n chosen cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::HandOverPage</name>
    <message numerus="yes">
        <source>%n away today</source>
        <translation>
            <numerusform>%n away today</numerusform>
            <numerusform>%n away today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are carried by nobody active: hand them over</source>
        <translation>
            <numerusform>%n case are carried by nobody active: hand them over</numerusform>
            <numerusform>%n cases are carried by nobody active: hand them over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::LetterDialog</name>
    <message numerus="yes">
        <source>%n fields are missing</source>
        <translation>
            <numerusform>%n field is missing</numerusform>
            <numerusform>%n fields are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ListHeader</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::LockWarning</name>
    <message numerus="yes">
        <source>The store locks in %n seconds. Press any key to go on.</source>
        <translation>
            <numerusform>The store locks in %n second. Press any key to go on.</numerusform>
            <numerusform>The store locks in %n seconds. Press any key to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::MatchDialog</name>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n</source>
        <translation>
            <numerusform>Suggest %n</numerusform>
            <numerusform>Suggest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::MergeDialog</name>
    <message numerus="yes">
        <source>All cases, contacts and tasks follow: %n from the one registered first</source>
        <translation>
            <numerusform>All cases, contacts and tasks follow: %n from the one registered first</numerusform>
            <numerusform>All cases, contacts and tasks follow: %n from the one registered first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n from the other.</source>
        <translation>
            <numerusform>, %n from the other.</numerusform>
            <numerusform>, %n from the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::MoveReleaseDialog</name>
    <message numerus="yes">
        <source>%n deadlines move</source>
        <translation>
            <numerusform>%n deadlines move</numerusform>
            <numerusform>%n deadlines move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::NotTransferredModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::NotTransferredPage</name>
    <message numerus="yes">
        <source>%n notes of the last %1 days are not in the case system</source>
        <translation>
            <numerusform>%n note of the last %1 days is not in the case system</numerusform>
            <numerusform>%n notes of the last %1 days are not in the case system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::OpeningsPane</name>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openings</source>
        <translation>
            <numerusform>%n opening</numerusform>
            <numerusform>%n openings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested.</source>
        <translation>
            <numerusform>%n suggested.</numerusform>
            <numerusform>%n suggested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachModel</name>
    <message numerus="yes">
        <source>%n with a case</source>
        <translation>
            <numerusform>%n with a case</numerusform>
            <numerusform>%n with a case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachPage</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacts</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::OutreachText</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln people</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::OverviewPage</name>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue tasks</source>
        <translation>
            <numerusform>%n overdue task</numerusform>
            <numerusform>%n overdue tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n open krimi cases</source>
        <translation>
            <numerusform>of %n open krimi case</numerusform>
            <numerusform>of %n open krimi cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases without contact for more than %1 days</source>
        <translation>
            <numerusform>%n case without contact for more than %1 days</numerusform>
            <numerusform>%n cases without contact for more than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n releases within %1 days</source>
        <translation>
            <numerusform>%n release within %1 days</numerusform>
            <numerusform>%n releases within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases without contact are paused</source>
        <translation>
            <numerusform>%n case without contact is paused</numerusform>
            <numerusform>%n cases without contact are paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were written down late</source>
        <translation>
            <numerusform>%n contact was written down late</numerusform>
            <numerusform>%n contacts were written down late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::PassphraseAdvice</name>
    <message numerus="yes">
        <source>At least %n characters: four or five words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>At least %n character: four or five words that do not belong together are easy to remember.</numerusform>
            <numerusform>At least %n characters: four or five words that do not belong together are easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::PeopleDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::PlacementsPane</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::PrintPreview</name>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleaseFiguresModel</name>
    <message numerus="yes">
        <source>Contact in %n days</source>
        <translation>
            <numerusform>Contact in %n days</numerusform>
            <numerusform>Contact in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleasesModel</name>
    <message numerus="yes">
        <source>%n steps overdue</source>
        <translation>
            <numerusform>%n steps overdue</numerusform>
            <numerusform>%n steps overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a holder</source>
        <translation>
            <numerusform>%n days without a holder</numerusform>
            <numerusform>%n days without a holder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::ReleasesPage</name>
    <message numerus="yes">
        <source>%n releases</source>
        <translation>
            <numerusform>%n releases</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need action</source>
        <translation>
            <numerusform>%n need action</numerusform>
            <numerusform>%n need action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Next %n days</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First contact within %n days</source>
        <translation>
            <numerusform>First contact within %n days</numerusform>
            <numerusform>First contact within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapText</name>
    <message numerus="yes">
        <source>minus %n months</source>
        <translation>
            <numerusform>minus %n months</numerusform>
            <numerusform>minus %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n months</source>
        <translation>
            <numerusform>plus %n months</numerusform>
            <numerusform>plus %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minus %n days</source>
        <translation>
            <numerusform>minus %n days</numerusform>
            <numerusform>minus %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n days</source>
        <translation>
            <numerusform>plus %n days</numerusform>
            <numerusform>plus %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered to %1, unanswered for %n days</source>
        <translation>
            <numerusform>offered to %1, unanswered for %n days</numerusform>
            <numerusform>offered to %1, unanswered for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered to %1 %n days ago, not confirmed yet</source>
        <translation>
            <numerusform>offered to %1 %n days ago, not confirmed yet</numerusform>
            <numerusform>offered to %1 %n days ago, not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topics answered</source>
        <translation>
            <numerusform>%1 of %n topics answered</numerusform>
            <numerusform>%1 of %n topics answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::RoadmapWindow</name>
    <message numerus="yes">
        <source>%n steps overdue</source>
        <translation>
            <numerusform>%n steps overdue</numerusform>
            <numerusform>%n steps overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::SafetyCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::SearchPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notes</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::SettingsPage</name>
    <message numerus="yes">
        <source>%n faults were found. Put back a backup, and tell those who look after your computers.</source>
        <translation>
            <numerusform>%n fault was found. Put back a backup, and tell those who look after your computers.</numerusform>
            <numerusform>%n faults were found. Put back a backup, and tell those who look after your computers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::TimelineText</name>
    <message numerus="yes">
        <source>written down %n days later</source>
        <translation>
            <numerusform>written down %n day later</numerusform>
            <numerusform>written down %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group contact with %n people</source>
        <translation>
            <numerusform>group contact with %n person</numerusform>
            <numerusform>group contact with %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayPage</name>
    <message numerus="yes">
        <source>%n matters</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matters</source>
        <translation>
            <numerusform>%1 of %n matter</numerusform>
            <numerusform>%1 of %n matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayText</name>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::TrailText</name>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::UnsortedPage</name>
    <message numerus="yes">
        <source>%n waiting to be filed</source>
        <translation>
            <numerusform>%n waiting to be filed</numerusform>
            <numerusform>%n waiting to be filed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::UsersPage</name>
    <message numerus="yes">
        <source>%n can sign in</source>
        <translation>
            <numerusform>%n can sign in</numerusform>
            <numerusform>%n can sign in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndChart</name>
    <message numerus="yes">
        <source>Definition %1: year %2, aged %3–%4, cut-off %5, contact window %n days. Worked out %6.</source>
        <translation>
            <numerusform>Definition %1: year %2, aged %3–%4, cut-off %5, contact window %n day. Worked out %6.</numerusform>
            <numerusform>Definition %1: year %2, aged %3–%4, cut-off %5, contact window %n days. Worked out %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndPage</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deceased or moved away</source>
        <translation>
            <numerusform>%n deceased or moved away</numerusform>
            <numerusform>%n deceased or moved away</numerusform>
        </translation>
    </message>
</context>
</TS>
