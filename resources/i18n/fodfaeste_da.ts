<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en_GB">
<context>
    <name>fodfaeste::AssignCaseDialog</name>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over case %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CardText</name>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Afsluttet</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>None agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadPage</name>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>Whose cases are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished">Filtrér listen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished">Mine sager</translation>
    </message>
    <message numerus="yes">
        <source>%n cases copied. Personal data are on the clipboard now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n never reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all have been reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need action</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases here just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the cases is in this group. Show all to see them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or filter by case number, area or next step. Closed cases are found by the search at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has an open case. Choose another caseworker, or register a citizen and open a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not the caseworker of any open case. Register a citizen and open a case, or ask your team lead to assign one to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All caseworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in the last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 days without contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released within %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a citizen and open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished">vælg</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">åbn</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Mellemrum</translation>
    </message>
    <message>
        <source>step done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two-way contact for more than %1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CaseloadText</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In custody</source>
        <translation type="unfinished">Indsat</translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation type="unfinished">Endnu ikke truffet</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CitizenDialog</name>
    <message>
        <source>CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Name and address protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished">Fraflyttet</translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new number only when the citizen has been given one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits, DDMMYY-SSSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The check digit does not fit: look at the number once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CitizenPage</name>
    <message>
        <source>Edit facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit facts (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the protected address for 30 seconds; the reason is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, education, offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished">Borger</translation>
    </message>
    <message>
        <source>Copied. Personal data are on the clipboard now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step has been agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of work or education.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stays are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished">vælg</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open case. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the protected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks, when and why is written down and can be seen by the citizen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to another caseworker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact to correct its note. Other records are corrected in the cards at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is corrected. The earlier version is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add work, education or offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is shown for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Everything” to see the whole timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, work, education, custody and cases will stand here. Log the first contact with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::CloseCaseDialog</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Afsluttet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::ContactCode</name>
    <message>
        <source>hi so ma</source>
        <extracomment>Codes of two letters that are words of the language as well, and so begin a note: separated by spaces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>code: meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <comment>code: phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>code: SMS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v</source>
        <comment>code: video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <comment>code: letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e</source>
        <comment>code: e-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>code: home visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>j</source>
        <comment>code: prison visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o</source>
        <comment>code: outreach</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <comment>code: other channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r</source>
        <comment>code: reached, came</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <comment>code: no show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c</source>
        <comment>code: cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i</source>
        <comment>code: not reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <comment>code: sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a code if you like: %1 phone, reached · %2 meeting, no show · + 0 − assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::ContactPanel</name>
    <message>
        <source>Name, case number, CPR or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and keep the text (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and keep the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+7d, fri, 14/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and keep the panel open (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on %1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open case to log on. Open one on the citizen&apos;s page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was the contact with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who the contact was with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “yesterday 14”, “14/3 13:30” or “-2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “+7d”, “fri” or “14/3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact saved on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Next step by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
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
        <translation>Fodfæste demonstration</translation>
    </message>
    <message>
        <source>Fodfæste trial</source>
        <translation>Fodfæste prøvelager</translation>
    </message>
    <message>
        <source>Place of the new store</source>
        <translation>Det nye lagers plads</translation>
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
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Adgangssætningen skal have mindst %n tegn.</numerusform>
            <numerusform>Adgangssætningen skal have mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De to adgangssætninger er ikke ens.</translation>
    </message>
    <message>
        <source>Making the demonstration …</source>
        <translation>Demonstrationen laves …</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Lageret laves …</translation>
    </message>
    <message>
        <source>For the office&apos;s work with real people. Everything in it is encrypted.</source>
        <translation>Til kontorets arbejde med rigtige mennesker. Alt i det er krypteret.</translation>
    </message>
    <message>
        <source>Empty, to try things out in. Takes invented CPR numbers only (day + 60).</source>
        <translation>Tomt, til at prøve sig frem i. Tager kun opdigtede CPR-numre (dag + 60).</translation>
    </message>
    <message>
        <source>An invented office with 14 caseworkers and three years of work. Making it takes a moment.</source>
        <translation>Et opdigtet kontor med 14 sagsbehandlere og tre års arbejde. Det tager et øjeblik at lave.</translation>
    </message>
    <message>
        <source>Anyone may look around in it. Its passphrase is: %1</source>
        <translation>Alle må se sig om i den. Adgangssætningen er: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: four or five words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>Mindst %n tegn: fire-fem ord, der ikke hører sammen, er lette at huske.</numerusform>
            <numerusform>Mindst %n tegn: fire-fem ord, der ikke hører sammen, er lette at huske.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it repeats itself. Use words that do not belong together.</source>
        <translation>Svag: Den gentager sig selv. Brug ord, der ikke hører sammen.</translation>
    </message>
    <message>
        <source>Fair. Longer is better. Nobody can find a lost passphrase again.</source>
        <translation>Rimelig. Længere er bedre. Ingen kan finde en tabt adgangssætning igen.</translation>
    </message>
    <message>
        <source>Strong. Nobody can find a lost passphrase again.</source>
        <translation>Stærk. Ingen kan finde en tabt adgangssætning igen.</translation>
    </message>
    <message>
        <source>Kind of store</source>
        <translation>Slags lager</translation>
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
        <translation type="unfinished">Slags</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>The entry is not valid. Correct it and try again.</source>
        <translation>Det indtastede er ikke gyldigt. Ret det, og prøv igen.</translation>
    </message>
    <message>
        <source>The record is no longer there. Refresh the page with F5.</source>
        <translation>Oplysningen er der ikke længere. Opdatér siden med F5.</translation>
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
        <translation>Adgangssætningen er ikke rigtig. Se efter Caps Lock og tastaturets sprog, og prøv igen.</translation>
    </message>
    <message>
        <source>The file ending in “.keys” is missing beside the store. Put it back from a backup; without it nobody can open the store.</source>
        <translation>Filen, der ender på “.keys”, mangler ved siden af lageret. Læg den tilbage fra en sikkerhedskopi; uden den kan ingen åbne lageret.</translation>
    </message>
    <message>
        <source>The file ending in “.keys” has changed since it was written. Put it back from a backup. The store itself has not been touched.</source>
        <translation>Filen, der ender på “.keys”, er ændret, siden den blev skrevet. Læg den tilbage fra en sikkerhedskopi. Selve lageret er ikke rørt.</translation>
    </message>
    <message>
        <source>There is no file at this place any more. Has the folder been moved, or a drive not been connected?</source>
        <translation>Der er ikke længere en fil på denne plads. Er mappen flyttet, eller mangler et drev?</translation>
    </message>
    <message>
        <source>There is a store here already. Choose another name.</source>
        <translation>Her ligger allerede et lager. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>This file belongs to another program. Choose a file that Fodfæste has made.</source>
        <translation>Filen hører til et andet program. Vælg en fil, som Fodfæste har lavet.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Fodfæste. Update the program. Nothing was changed.</source>
        <translation>Lageret er skrevet af en nyere udgave af Fodfæste. Opdatér programmet. Intet er ændret.</translation>
    </message>
    <message>
        <source>The file has changed since it was written, so it is not opened. Put back a backup, and tell those who look after your computers.</source>
        <translation>Filen er ændret, siden den blev skrevet, og åbnes derfor ikke. Læg en sikkerhedskopi tilbage, og sig det til dem, der passer jeres computere.</translation>
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
        <translation>Disken er fuld. Skaf plads, og prøv igen. Intet gik tabt.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you have access.</source>
        <translation>Filen kan ikke læses. Se efter, at den er der, og at du har adgang.</translation>
    </message>
    <message>
        <source>The file cannot be written here. Choose another folder or name.</source>
        <translation>Filen kan ikke skrives her. Vælg en anden mappe eller et andet navn.</translation>
    </message>
    <message>
        <source>This kind of CPR number does not belong here: trial and demonstration stores take invented numbers only, ordinary stores real ones only.</source>
        <translation>Den slags CPR-nummer hører ikke til her: Prøvelagre og demonstrationer tager kun opdigtede numre, almindelige lagre kun rigtige.</translation>
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
        <translation>Lageret er der ikke</translation>
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
        <translation>Forkert slags CPR-nummer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noget gik galt</translation>
    </message>
</context>
<context>
    <name>fodfaeste::FieldErrors</name>
    <message>
        <source>This time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the note is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours a week, from 0 to 168.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release lies before the admission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected release lies before the admission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This overlaps another stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen&apos;s age is outside the programme on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not open on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the birth date.</source>
        <translation type="unfinished"></translation>
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
    <name>fodfaeste::HomeCard</name>
    <message>
        <source>Take %1 off this list. The store itself stays.</source>
        <translation>Tag %1 af listen. Selve lageret bliver.</translation>
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
        <translation>Se dig om i demonstrationen</translation>
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
    <name>fodfaeste::KeyMap</name>
    <message>
        <source>Find somebody</source>
        <translation>Find en borger</translation>
    </message>
    <message>
        <source>Opened just before</source>
        <translation>Åbnet for nylig</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log en kontakt</translation>
    </message>
    <message>
        <source>Places in the sidebar</source>
        <translation>Steder i sidepanelet</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tilbage og frem</translation>
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
        <source>Next and previous row</source>
        <translation>Næste og forrige række</translation>
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
        <translation>Afslut opgaven</translation>
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
    <name>fodfaeste::LicenceBar</name>
    <message>
        <source>The text of this licence was not at hand when the program was built.</source>
        <translation>Teksten til denne licens var ikke til stede, da programmet blev bygget.</translation>
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
    <name>fodfaeste::MainWindow</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Skift bruger</translation>
    </message>
    <message>
        <source>A contact is not saved</source>
        <translation>En kontakt er ikke gemt</translation>
    </message>
    <message>
        <source>What is typed in the contact panel goes away.</source>
        <translation>Det, der er skrevet i kontaktpanelet, forsvinder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>fodfaeste::NoteDialog</name>
    <message>
        <source>The note is final. Your correction becomes a new version, and the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the missing note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the note is corrected.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::OverviewCharts</name>
    <message>
        <source>Education and offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Arbejde</translation>
    </message>
    <message>
        <source>Positive contact</source>
        <translation type="unfinished">Positiv kontakt</translation>
    </message>
    <message>
        <source>Not positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome by part of the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">Positiv</translation>
    </message>
    <message>
        <source>Positive outcome through the year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::OverviewPage</name>
    <message>
        <source>Positive outcome today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody covered this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 30 days without contact</source>
        <translation type="unfinished">Over 30 dage uden kontakt</translation>
    </message>
    <message>
        <source>Releases within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation type="unfinished">Overskredne opgaver</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Overblik</translation>
    </message>
    <message>
        <source>Cohort %1 · status on %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since the same day last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 af %2</translation>
    </message>
    <message>
        <source>of open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases without contact for more than 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n open cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n releases within 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>across all caseworkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome by part of the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the young people covered this year; choose a bar to see who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive outcome through the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each month&apos;s end; work, education, offer or continued contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across all teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>City district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
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
    <name>fodfaeste::PeopleDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Luk</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">åbn</translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished">luk</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::PeopleModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::PersonHitsModel</name>
    <message>
        <source>no open case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::PersonPanel</name>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished">Sagsbehandler</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the task (Space in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the whole page (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest contacts and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the list to see the next step and the latest contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, protected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step has been agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::PersonText</name>
    <message>
        <source>no open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime prevention effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leisure-time job</source>
        <translation type="unfinished"></translation>
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
    <name>fodfaeste::RecordDialog</name>
    <message>
        <source>This is not a day. Write it as “14/3/2012”, “yesterday” or “+7d”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
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
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message>
        <source>Write a name in any spelling (Aagaard finds Ågård), a CPR number, a case number or a phone number.</source>
        <translation>Skriv et navn i enhver stavemåde (Aagaard finder Ågård), et CPR-nummer, et sagsnummer eller et telefonnummer.</translation>
    </message>
    <message>
        <source>Nobody has this name, CPR number, case number or phone number. Try fewer letters.</source>
        <translation>Ingen har dette navn, CPR-nummer, sagsnummer eller telefonnummer. Prøv med færre bogstaver.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Fundne borgere</translation>
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
        <translation>Alt i demonstrationen vises, som det stod på den dag, der vælges her, så listerne over det, der skal gøres, er levende.</translation>
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
        <translation>Efterse lageret</translation>
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
        <translation>Fodfæste står på fri software. Tryk på et navn for at læse dets licens.</translation>
    </message>
    <message>
        <source>Checking the store …</source>
        <translation>Lageret efterses …</translation>
    </message>
    <message>
        <source>Checks that every page of the file, every reference and every line of the log is as it was written.</source>
        <translation>Ser efter, at hver side i filen, hver henvisning og hver linje i logbogen er, som den blev skrevet.</translation>
    </message>
    <message>
        <source>All is well: file, references and the %1 lines of the log are as they were written.</source>
        <translation>Alt er i orden: Filen, henvisningerne og logbogens %1 linjer er, som de blev skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Put back a backup, and tell those who look after your computers.</source>
        <translation>
            <numerusform>Der er fundet %n fejl. Læg en sikkerhedskopi tilbage, og sig det til dem, der passer jeres computere.</numerusform>
            <numerusform>Der er fundet %n fejl. Læg en sikkerhedskopi tilbage, og sig det til dem, der passer jeres computere.</numerusform>
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
        <translation>Slags</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plads</translation>
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
    <name>fodfaeste::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
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
</context>
<context>
    <name>fodfaeste::SpellDialog</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Slags</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (empty while it runs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit work, education or offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add work, education or offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">Uddannelse</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation type="unfinished"></translation>
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
        <source>Begin there: today, caseload, citizen, overview, year-end, settings, start, unlock, search or contact.</source>
        <translation>Begynd der: today, caseload, citizen, overview, year-end, settings, start, unlock, search eller contact.</translation>
    </message>
    <message>
        <source>The day a demonstration store shows.</source>
        <translation>Den dag, som en demonstration viser.</translation>
    </message>
    <message>
        <source>Sign in as this user: name or initials.</source>
        <translation>Log ind som denne bruger: navn eller initialer.</translation>
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
        <source>--page knows today, caseload, citizen, overview, year-end, settings, start, unlock, search and contact.</source>
        <translation>--page kender today, caseload, citizen, overview, year-end, settings, start, unlock, search og contact.</translation>
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
</context>
<context>
    <name>fodfaeste::StatusModel</name>
    <message>
        <source>Positive</source>
        <translation type="unfinished">Positiv</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
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
        <source>Employed</source>
        <translation>I arbejde</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>I uddannelse</translation>
    </message>
    <message>
        <source>In an upskilling offer</source>
        <translation>I opkvalificering</translation>
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
        <translation>Ikke truffet</translation>
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
        <source>More than 30 days without contact</source>
        <translation>Over 30 dage uden kontakt</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Endnu ikke truffet</translation>
    </message>
    <message>
        <source>Released within 30 days</source>
        <translation>Løslades inden 30 dage</translation>
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
</context>
<context>
    <name>fodfaeste::TaskActions</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::TaskDialog</name>
    <message>
        <source>What is to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::TimelineText</name>
    <message>
        <source>Note is missing. Press F2 to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayPage</name>
    <message>
        <source>What is to be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n matters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are other matters. Show all to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks are due, everybody has been in contact within 30 days, and nobody is about to be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no cases of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page gathers what is to be done in one&apos;s own cases. How the whole office stands is seen on the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no open cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as you are the caseworker of an open case, what is to be done in it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tasks can be ticked off. Press L to log a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished">vælg</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">åbn</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Mellemrum</translation>
    </message>
    <message>
        <source>task done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::TodayText</name>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Has never been reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should have been done by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">I dag</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::UnlockCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
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
        <source>Other store</source>
        <translation>Andet lager</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Nobody works in this store yet. Whoever leads the office comes first.</source>
        <translation>Ingen arbejder i dette lager endnu. Den, der leder kontoret, kommer først.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Passphrase of the store</source>
        <translation>Lagerets adgangssætning</translation>
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
        <source>Whoever has opened the store says who they are. Passphrases of one&apos;s own come later.</source>
        <translation>Den, der har åbnet lageret, siger selv, hvem det er. Egne adgangssætninger kommer senere.</translation>
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
</context>
<context>
    <name>fodfaeste::YearEndActions</name>
    <message>
        <source>Full CPR numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will hold the full CPR numbers of everybody covered. Your reason is kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the year-end status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-end-status-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With full CPR numbers (needs a reason)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndChart</name>
    <message>
        <source>Status on the cut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Definition %1: year %2, aged %3–%4, cut-off %5, contact window %n days. Worked out %6.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fodfaeste::YearEndPage</name>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-end status</source>
        <translation type="unfinished">Årsstatus</translation>
    </message>
    <message>
        <source>Cut-off %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>aged %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of everybody covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 af %2</translation>
    </message>
    <message>
        <source>the four positive statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deceased or moved away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work, education, offer or contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive of those still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status on the cut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see who is behind the number, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart or people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">åbn</translation>
    </message>
</context>
</TS>
