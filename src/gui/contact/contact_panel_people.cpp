// Whom the contact panel is about: one person, several, or nobody yet.
#include "app/citizen/citizen_service.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/group_members.h"
#include "gui/contact/snippet_book.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "ui_contact_panel.h"

#include <algorithm>
#include <utility>

namespace fodfaeste {

namespace {

ContactDraft joined(ContactDraft kept, const ContactDraft& typed)
{
    if (typed.isEmpty())
        return kept;
    if (kept.isEmpty())
        return typed;
    kept.note = QStringList{kept.note, typed.note}.join(QLatin1Char{'\n'}).trimmed();
    kept.step = kept.step.isEmpty() ? typed.step : kept.step;
    kept.due = kept.due.isEmpty() ? typed.due : kept.due;
    return kept;
}

bool saysSomething(const ContactDraft& draft)
{
    return !draft.isEmpty() || !draft.said.isEmpty() || draft.restricted;
}

}  // namespace

void ContactPanel::choosePerson(CitizenId citizen, std::optional<CaseFileId> caseFile, Typed typed)
{
    if (m_citizen == citizen) {
        // Somebody may have two open cases: what is typed goes on the one that was asked for last.
        if (caseFile && !(m_person && m_person->caseFile == *caseFile))
            fetchPerson(citizen, caseFile);
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
        Q_EMIT personChanged();
        return;
    }
    const bool goesAlong = typed == Typed::GoesAlong;
    const ContactDraft brought = goesAlong ? draft() : ContactDraft{};
    if (!goesAlong)
        keepDraft();
    else if (m_citizen)
        m_drafts.erase(*m_citizen);
    if (!m_citizen && goesAlong)
        m_unnamedDraft = {};
    if (goesAlong)
        Q_EMIT draftEnded(place(), false);
    m_citizen = citizen;
    m_person.reset();
    m_saveOnceKnown.reset();
    m_errors.clear();
    const auto kept = m_drafts.find(citizen);
    const ContactDraft own = kept == m_drafts.end() ? ContactDraft{} : kept->second;
    const auto words = m_words;
    showDraft(own.isEmpty() && goesAlong && saysSomething(brought) ? brought : joined(own, brought));
    if (goesAlong)
        m_words = words;
    fetchPerson(citizen, caseFile);
    m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    Q_EMIT personChanged();
}

void ContactPanel::fetchAgain()
{
    m_errors.clear();
    if (m_citizen && !m_person)
        fetchPerson(*m_citizen, std::nullopt);
    syncGroup();
}

void ContactPanel::fetchPerson(CitizenId citizen, std::optional<CaseFileId> caseFile)
{
    const auto fetch = [&citizens = m_context.services.citizens, session = m_context.session, citizen] {
        return citizens.open(session, citizen);
    };
    m_context.tasks.run(this, fetch, [this, caseFile, thisChoice = ++m_latestChoice](const Result<CitizenPageData>& page) {
        if (thisChoice != m_latestChoice)
            return;
        if (!page) {
            m_errors.show("person", FieldErrors::sentenceOf(page.error()));
            if (page.error().code == ErrorCode::ReasonNeeded && m_citizen)
                Q_EMIT accessWanted(*m_citizen);
            return;
        }
        m_person = personFrom(*page, caseFile);
        showPerson();
        saveIfWaiting();
    });
}

ContactPanel::Person ContactPanel::personFrom(const CitizenPageData& page, std::optional<CaseFileId> caseFile) const
{
    Person person;
    person.id = page.citizen.id;
    person.caseFile = caseFile ? *caseFile : page.currentCase.value_or(CaseFileId{});
    person.name = toQString(page.citizen.fullName());
    person.givenName = toQString(page.citizen.givenNames).section(QLatin1Char{' '}, 0, 0);
    person.age = ageOn(page.citizen.cpr.birthDate(), m_context.today());
    person.isProtected = page.citizen.protection.holdsOn(m_context.today());
    const auto found = std::ranges::find(page.cases, person.caseFile, &CaseFile::id);
    if (found != page.cases.end())
        person.caseNumber = toQString(found->number);
    return person;
}

void ContactPanel::fetchOther(CitizenId citizen)
{
    const auto fetch = [&citizens = m_context.services.citizens, session = m_context.session, citizen] {
        return citizens.open(session, citizen);
    };
    m_context.tasks.run(this, fetch, [this, citizen](const Result<CitizenPageData>& page) {
        const bool isWanted = GroupMembers::read(m_ui->groupEdit->text()).has(citizen);
        const bool isThere = std::ranges::find(m_others, citizen, &Person::id) != m_others.end();
        if (!isWanted || isThere)
            return;
        if (!page) {
            m_errors.show("person", FieldErrors::sentenceOf(page.error()));
            if (page.error().code == ErrorCode::ReasonNeeded)
                Q_EMIT accessWanted(citizen);
            return;
        }
        m_others.push_back(personFrom(*page, std::nullopt));
        showPerson();
        saveIfWaiting();
    });
}

void ContactPanel::addPerson(CitizenId citizen)
{
    if (!m_citizen) {
        choosePerson(citizen, std::nullopt, Typed::GoesAlong);
        return;
    }
    if (m_citizen == citizen)
        return;
    GroupMembers group = GroupMembers::read(m_ui->groupEdit->text());
    group.add(citizen);
    m_ui->groupEdit->setText(group.text());
}

void ContactPanel::removePerson(CitizenId citizen)
{
    GroupMembers group = GroupMembers::read(m_ui->groupEdit->text());
    group.remove(citizen);
    m_ui->groupEdit->setText(group.text());
    if (m_citizen != citizen)
        return;
    if (!m_others.empty()) {
        // The next one takes the place of the first; the text is theirs in common.
        const CitizenId next = m_others.front().id;
        choosePerson(next, std::nullopt, Typed::GoesAlong);
        syncGroup();
        return;
    }
    const QString words = m_words[QuickChipBar::Kind::Person];
    const ContactDraft typed = draft();
    m_drafts.erase(citizen);
    Q_EMIT draftEnded(place(), false);
    forgetPerson();
    showDraft(typed);
    if (!words.isEmpty())
        putBack(words);
    m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    Q_EMIT personChanged();
}

void ContactPanel::syncGroup()
{
    const GroupMembers group = GroupMembers::read(m_ui->groupEdit->text());
    std::erase_if(m_others, [&](const Person& other) { return !group.has(other.id) || other.id == m_citizen; });
    for (const GroupMembers::Member& member : group.members) {
        const bool isThere = std::ranges::find(m_others, member.citizen, &Person::id) != m_others.end();
        if (member.citizen != m_citizen && !isThere)
            fetchOther(member.citizen);
    }
    if (m_person)
        showPerson();
}

bool ContactPanel::isEverybodyKnown() const
{
    const GroupMembers group = GroupMembers::read(m_ui->groupEdit->text());
    return m_person && std::ranges::all_of(group.members, [this](const GroupMembers::Member& member) {
               return member.citizen == m_citizen || std::ranges::find(m_others, member.citizen, &Person::id) != m_others.end();
           });
}

void ContactPanel::saveIfWaiting()
{
    if (!isEverybodyKnown())
        return;
    if (const auto after = std::exchange(m_saveOnceKnown, std::nullopt))
        save(*after);
}

QString ContactPanel::personText(const Person& person) const
{
    const QString number = person.caseNumber.isEmpty() ? tr("no open case") : person.caseNumber;
    return QStringLiteral("%1 · %2").arg(DateText::age(person.age), number);
}

void ContactPanel::showPerson()
{
    if (!m_person)
        return;
    const int people = static_cast<int>(m_others.size()) + 1;
    SafetyStrip::Facts facts;
    facts.name = m_person->name;
    facts.details = personText(*m_person);
    if (people > 1)
        facts.details += QStringLiteral(" · ") + tr("group contact with %n people", nullptr, people);
    facts.warning = m_person->isProtected ? tr("Protected address") : QString{};
    facts.seed = static_cast<std::size_t>(m_person->id.value());
    m_ui->safetyStrip->setFacts(facts);
    m_ui->personEdit->setPerson(m_person->name);
    const QString number = m_person->caseNumber.isEmpty() ? tr("no open case") : m_person->caseNumber;
    m_ui->saveButton->setText(people > 1 ? tr("Save on %n people", nullptr, people)
                                         : tr("Save on %1, %2 (%3)").arg(m_person->name, DateText::age(m_person->age), number));
    m_snippets->setSubject(people > 1 ? SnippetBook::Subject{}
                                      : SnippetBook::Subject{m_person->givenName, m_person->name, m_person->caseNumber});
    if (!m_person->caseFile.isSet())
        m_errors.show("person", tr("There is no open case to log on. Open one on the citizen's page first."));
    showWhatIsMeant();
}

void ContactPanel::showNobody()
{
    m_ui->safetyStrip->clear(tr("Who was the contact with?"));
    m_ui->personEdit->setPerson({});
    m_ui->saveButton->setText(tr("Save"));
    m_snippets->setSubject({});
}

void ContactPanel::forgetPerson()
{
    m_citizen.reset();
    m_person.reset();
    m_others.clear();
    m_errors.clear();
    m_saveOnceKnown.reset();
    ++m_latestChoice;
    showNobody();
}

}  // namespace fodfaeste
