// What the contact panel does with what is typed: reads it, has it saved, and says so.
#include "app/contact/contact_service.h"
#include "gui/contact/contact_line.h"
#include "gui/contact/contact_panel.h"
#include "gui/contact/typed_time.h"
#include "gui/text/date_text.h"
#include "gui/text/status_text.h"
#include "ui_contact_panel.h"

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
    if (!m_citizen)
        m_errors.show("person", tr("Choose who the contact was with."));
    else if (m_person && !m_person->caseFile.isSet())
        m_errors.show("person", tr("There is no open case to log on. Open one on the citizen's page first."));
    const NewContact contact = readContact();
    if (m_errors.hasAny())
        return;
    if (!m_person) {
        m_saveOnceKnown = after;
        return;
    }
    m_isSaving = true;
    const auto log = [&contacts = m_context.services.contacts, session = m_context.session, contact] {
        return contacts.log(session, contact);
    };
    m_context.tasks.run(this, log, [this, person = *m_person, contact, after](const Result<ContactId>& logged) {
        m_isSaving = false;
        if (logged)
            saved(person, contact, after);
        else
            m_errors.show(logged.error());
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
    readStep(contact, line());
    return contact;
}

void ContactPanel::readStep(NewContact& contact, const ContactLine& line)
{
    if (!hasStepFields()) {
        contact.note = line.note.toStdString();
        if (line.due)
            contact.nextStep = NewTask{line.step.toStdString(), *line.due};
        return;
    }
    contact.note = m_ui->noteEdit->toPlainText().trimmed().toStdString();
    const QString text = m_ui->stepEdit->text().trimmed();
    const QString due = m_ui->dueEdit->text().trimmed();
    const auto day = readDay(due, now().day, Lean::Future);
    if (due.isEmpty())
        m_errors.show("task.due", tr("When is it to be done?"));
    else if (!day)
        m_errors.show("task.due", tr("Write it as “+7d”, “fri” or “14/3”."));
    if (text.isEmpty())
        m_errors.show("task.text", tr("Write what is to be done."));
    contact.nextStep = NewTask{text.toStdString(), day.value_or(Date{})};
}

void ContactPanel::saved(const Person& person, const NewContact& contact, After after)
{
    m_drafts.erase(person.id);
    Q_EMIT draftEnded({EditorKind::Contact, person.id}, true);
    const bool isStillShown = m_citizen == person.id;
    if (isStillShown)
        showDraft({});
    QString told = tr("Contact saved on %1: %2").arg(person.name, howText(contact));
    if (contact.nextStep)
        told = tr("%1. Next step by %2").arg(told, DateText::brief(contact.nextStep->due, now().day));
    if (isStillShown && after == After::Stay)
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    else if (isStillShown)
        leave();
    m_context.navigator.toastDone(told);
    if (isStillShown && after == After::Next)
        Q_EMIT nextWanted(person.id);
    m_context.navigator.dataChanged(person.id);
}

}  // namespace fodfaeste
