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
    <name>fodfaeste::OverviewPage</name>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases without contact for more than 30 days</source>
        <translation>
            <numerusform>%n case without contact for more than 30 days</numerusform>
            <numerusform>%n cases without contact for more than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n releases within 30 days</source>
        <translation>
            <numerusform>%n release within 30 days</numerusform>
            <numerusform>%n releases within 30 days</numerusform>
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
            <numerusform>%n note</numerusform>
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
    <name>fodfaeste::TodayPage</name>
    <message numerus="yes">
        <source>%n matters</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
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
