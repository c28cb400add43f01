// What the contact panel does with what is typed: reads it, has it saved, and says so.
#include "app/contact/contact_service.h"
#include "app/contact/group_contact_service.h"
#include "app/inbox/inbox_service.h"
#include "domain/contact/named_people.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/group_members.h"
#include "gui/contact/typed_time.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_contact_panel.h"

#include <algorithm>

namespace fodfaeste {

namespace {

/// "Meeting, no show".
QString howText(const NewContact& contact)
{
    return QStringLiteral("%1, %2").arg(StatusText::of(contact.channel), StatusText::of(contact.attendance).toLower());
}

}  // namespace

void ContactPanel::save(After after)
{
    if (m_isSaving)
        return;
    m_errors.clear();
    absorb(QuickLine::Take::All);
    m_errors.clear();
    if (m_citizen && !m_line.persons.isEmpty())
        m_errors.show("person", tr("It is not clear who “%1” is.").arg(m_line.persons.join(QStringLiteral(", "))));
    else if (!m_citizen && m_line.persons.isEmpty() && m_line.note.isEmpty())
        m_errors.show("person", tr("Choose who the contact was with."));
    const bool lacksCase = std::ranges::any_of(m_others, [](const Person& other) { return !other.caseFile.isSet(); });
    if (lacksCase || (m_person && !m_person->caseFile.isSet()))
        m_errors.show("person", tr("There is no open case to log on. Open one on the citizen's page first."));
    const NewContact contact = readContact();
    if (m_errors.hasAny()) {
        m_ui->detailsWidget->setVisible(m_ui->detailsWidget->isVisible() || !m_ui->whenErrorLabel->isHidden() ||
                                        !m_ui->stepErrorLabel->isHidden() || !m_ui->dueErrorLabel->isHidden());
        return;
    }
    if (!m_citizen)
        saveUnsorted(contact, after);
    else if (!isEverybodyKnown())
        m_saveOnceKnown = after;
    else if (m_others.empty())
        saveOn(*m_person, contact, after);
    else if (!warnsOfNames(contact))
        saveGroup(contact, after);
}

void ContactPanel::saveOn(const Person& person, const NewContact& contact, After after)
{
    m_isSaving = true;
    const auto log = [&contacts = m_context.services.contacts, session = m_context.session, contact] {
        return contacts.log(session, contact);
    };
    m_context.tasks.run(this, log, [this, person, contact, after](const Result<ContactId>& logged) {
        m_isSaving = false;
        if (!logged) {
            m_errors.show(logged.error());
            return;
        }
        QString told = tr("Contact saved on %1: %2").arg(person.name, howText(contact));
        if (contact.nextStep)
            told = tr("%1. Next step by %2").arg(told, DateText::brief(contact.nextStep->due, now().day));
        saved(person.id, told, after);
    });
}

bool ContactPanel::warnsOfNames(const NewContact& contact)
{
    if (m_namesAreKnown)
        return false;
    QStringList named;
    const auto look = [&](const Person& person) {
        const auto words = nameWords(toUtf8(person.name));
        if (mentions(contact.note, words) || (contact.nextStep && mentions(contact.nextStep->text, words)))
            named << person.name;
    };
    look(*m_person);
    std::ranges::for_each(m_others, look);
    if (named.isEmpty())
        return false;
    m_errors.show("contact.note", tr("The text names %1. On the others it will say […] instead. Save again if that is all right.")
                                      .arg(named.join(QStringLiteral(", "))));
    m_namesAreKnown = true;
    return true;
}

void ContactPanel::saveGroup(const NewContact& contact, After after)
{
    const GroupMembers members = GroupMembers::read(m_ui->groupEdit->text());
    GroupContact group;
    group.common = contact;
    group.names = m_namesAreKnown ? GroupContact::Names::Masked : GroupContact::Names::Refused;
    std::vector<Person> people{*m_person};
    people.insert(people.end(), m_others.begin(), m_others.end());
    for (const Person& person : people)
        group.participants.push_back({person.caseFile, members.outcomeOf(person.id).value_or(contact.attendance)});
    m_isSaving = true;
    const auto log = [&groups = m_context.services.groupContacts, session = m_context.session, group] {
        return groups.log(session, group);
    };
    const auto then = [this, first = m_person->id, after, contact](const Result<std::vector<ContactId>>& logged) {
        m_isSaving = false;
        if (logged)
            saved(first, tr("Contact saved on %n people: %1", nullptr, static_cast<int>(logged->size())).arg(howText(contact)),
                  after);
        else
            m_errors.show(logged.error());
    };
    m_context.tasks.run(this, log, then);
}

void ContactPanel::saveUnsorted(const NewContact& contact, After after)
{
    UnsortedNote note;
    note.personWords = toUtf8(m_line.persons.join(QStringLiteral(", ")));
    note.at = contact.at;
    note.channel = contact.channel;
    note.attendance = contact.attendance;
    note.assessment = contact.assessment;
    note.text = contact.note;
    note.restricted = contact.restricted;
    if (contact.nextStep) {
        note.step = contact.nextStep->text;
        note.due = contact.nextStep->due;
    }
    m_isSaving = true;
    const auto keep = [&inbox = m_context.services.inbox, session = m_context.session, note] {
        return inbox.keep(session, note);
    };
    m_context.tasks.run(this, keep, [this, after](const Result<UnsortedNoteId>& kept) {
        m_isSaving = false;
        if (!kept) {
            m_errors.show(kept.error());
            return;
        }
        m_unnamedDraft = {};
        saved({}, tr("Nobody was named clearly: kept among the unsorted notes."), after == After::Next ? After::Close : after);
        showUnsortedCount();
    });
}

void ContactPanel::showUnsortedCount()
{
    if (!m_context.may(Operation::ListUnsortedNotes))
        return;
    const auto count = [&inbox = m_context.services.inbox, session = m_context.session] { return inbox.waiting(session); };
    m_context.tasks.run(this, count, [this](const Result<int>& waiting) {
        if (waiting)
            m_context.navigator.setBadge(PageName::Unsorted, *waiting, Navigator::Urgency::NeedsAction);
    });
}

NewContact ContactPanel::readContact()
{
    const ContactDraft typed = draft();
    NewContact contact;
    contact.caseFile = m_person ? m_person->caseFile : CaseFileId{};
    contact.channel = typed.channel;
    contact.attendance = typed.attendance;
    contact.assessment = typed.assessment;
    contact.restricted = typed.restricted;
    const auto moment = typed.when.trimmed().isEmpty() ? std::optional{now()} : readMoment(typed.when, now());
    if (moment)
        contact.at = *moment;
    else
        m_errors.show("contact.at", tr("Write it as “yesterday 14”, “14/3 13:30” or “-2”."));
    readStep(contact);
    return contact;
}

void ContactPanel::readStep(NewContact& contact)
{
    contact.note = toUtf8(m_line.note);
    if (!hasStepFields()) {
        if (m_line.due)
            contact.nextStep = NewTask{toUtf8(m_line.step), *m_line.due};
        return;
    }
    const QString text = m_ui->stepEdit->text().trimmed();
    const QString due = m_ui->dueEdit->text().trimmed();
    const auto day = readDay(due, now().day, Lean::Future);
    if (due.isEmpty())
        m_errors.show("task.due", tr("When is it to be done?"));
    else if (!day)
        m_errors.show("task.due", tr("Write it as “+7d”, “fri” or “14/3”."));
    if (text.isEmpty())
        m_errors.show("task.text", tr("Write what is to be done."));
    contact.nextStep = NewTask{toUtf8(text), day.value_or(Date{})};
}

bool ContactPanel::hasStepFields() const
{
    return !m_ui->stepEdit->text().trimmed().isEmpty() || !m_ui->dueEdit->text().trimmed().isEmpty();
}

void ContactPanel::saved(CitizenId citizen, const QString& told, After after)
{
    m_drafts.erase(citizen);
    Q_EMIT draftEnded({EditorKind::Contact, citizen}, true);
    const bool isStillShown = m_citizen.value_or(CitizenId{}) == citizen;
    if (isStillShown)
        showDraft({});
    if (isStillShown && after == After::Stay)
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    else if (isStillShown)
        leave();
    m_context.navigator.toastDone(told);
    if (isStillShown && after == After::Next)
        Q_EMIT nextWanted(citizen);
    m_context.navigator.dataChanged(citizen);
}

}  // namespace fodfaeste
