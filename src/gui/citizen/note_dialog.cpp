#include "gui/citizen/note_dialog.h"

#include "app/contact/contact_service.h"
#include "gui/contact/choice_box.h"
#include "gui/contact/contact_choices.h"
#include "gui/contact/snippet_book.h"
#include "gui/contact/typed_time.h"
#include "gui/keys/key_bindings.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_note_dialog.h"

#include <QShortcut>

#include <algorithm>

namespace fodfaeste {

NoteDialog::NoteDialog(const PageContext& context, ContactWithNote contact, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_contact{std::move(contact)}
    , m_ui{std::make_unique<Ui::NoteDialog>()}
{
    m_ui->setupUi(this);
    // A correction is text and reason; whether it is closed comes after.
    setTabOrder(m_ui->textEdit, m_ui->reasonEdit);
    setTabOrder(m_ui->reasonEdit, m_ui->restrictedCheck);
    setTabOrder(m_ui->restrictedCheck, m_ui->whenEdit);
    setTabOrder(m_ui->whenEdit, m_ui->channelBox);
    setTabOrder(m_ui->channelBox, m_ui->attendanceBox);
    setTabOrder(m_ui->attendanceBox, m_ui->assessmentBox);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("note.text", m_ui->textEdit, m_ui->textErrorLabel);
    errors().add("note.reason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    errors().add("contact.at", m_ui->whenEdit, m_ui->whenErrorLabel);
    fillFacts();
    const bool isFirst = !m_contact.note;
    setWindowTitle(isFirst ? tr("Write the missing note") : tr("Correct the contact"));
    m_ui->headingLabel->setText(windowTitle());
    const ContactEvent& event = m_contact.contact;
    m_ui->contactLabel->setText(
        QStringLiteral("%1 · %2").arg(StatusText::of(event.channel), DateText::dayAndTime(event.at, today())));
    if (!isFirst)
        m_ui->textEdit->setPlainText(toQString(m_contact.note->text));
    m_ui->textEdit->moveCursor(QTextCursor::End);
    m_ui->explanationLabel->setVisible(!isFirst);
    showReason();
    m_ui->versionsLabel->hide();
    m_ui->versionsView->hide();
    m_ui->restrictedCheck->setChecked(!isFirst && m_contact.note->restricted);
    auto* restrict = new BoundShortcut{KeyAction::RestrictNote, this};
    connect(restrict, &QShortcut::activated, m_ui->restrictedCheck, &QAbstractButton::toggle);
    auto* snippets = new SnippetBook{context, this};
    snippets->setSubject({whose.name.section(QLatin1Char{' '}, 0, 0), whose.name, {}});
    snippets->load();
    m_ui->textEdit->setSnippets(snippets);
    m_ui->textEdit->setFocus();
    if (m_contact.noteVersions > 1)
        fetchVersions();
}

NoteDialog::~NoteDialog() = default;

void NoteDialog::fillFacts()
{
    const ContactEvent& event = m_contact.contact;
    m_whenBefore = QStringLiteral("%1 %2").arg(DateText::numeric(event.at.day), DateText::time(event.at));
    m_ui->whenEdit->setText(m_whenBefore);
    ContactChoices::fillChannels(*m_ui->channelBox);
    ContactChoices::fillAttendances(*m_ui->attendanceBox);
    ContactChoices::fillAssessments(*m_ui->assessmentBox);
    choose(*m_ui->channelBox, event.channel);
    choose(*m_ui->attendanceBox, event.attendance);
    ContactChoices::chooseAssessment(*m_ui->assessmentBox, event.assessment);
    connect(m_ui->whenEdit, &QLineEdit::textChanged, this, &NoteDialog::showReason);
    for (QComboBox* box : {m_ui->channelBox, m_ui->attendanceBox, m_ui->assessmentBox})
        connect(box, &QComboBox::currentIndexChanged, this, &NoteDialog::showReason);
}

bool NoteDialog::hasOtherFacts() const
{
    const ContactEvent& event = m_contact.contact;
    return m_ui->whenEdit->text().trimmed() != m_whenBefore || chosen<Channel>(*m_ui->channelBox) != event.channel ||
           chosen<Attendance>(*m_ui->attendanceBox) != event.attendance ||
           ContactChoices::assessment(*m_ui->assessmentBox) != event.assessment;
}

std::optional<ContactEvent> NoteDialog::typedContact()
{
    ContactEvent event = m_contact.contact;
    if (m_ui->whenEdit->text().trimmed() != m_whenBefore) {
        const auto at = readMoment(m_ui->whenEdit->text(), copenhagenTime(context().services.clock.now()));
        if (!at) {
            errors().show("contact.at", tr("Write a day and a time, e.g. 14.3 13:30."));
            return {};
        }
        event.at = *at;
    }
    event.channel = chosen<Channel>(*m_ui->channelBox);
    event.attendance = chosen<Attendance>(*m_ui->attendanceBox);
    event.assessment = ContactChoices::assessment(*m_ui->assessmentBox);
    return event;
}

void NoteDialog::showReason()
{
    // The first note needs none; whatever stood there before does.
    const bool asks = m_contact.note || hasOtherFacts();
    m_ui->reasonLabel->setVisible(asks);
    m_ui->reasonEdit->setVisible(asks);
}

void NoteDialog::fetchVersions()
{
    const auto ask = [&contacts = context().services.contacts, session = context().session, id = m_contact.contact.id] {
        return contacts.noteVersions(session, id);
    };
    context().tasks.run(this, ask, [this](const Result<std::vector<JournalNote>>& versions) {
        if (versions)
            showVersions(*versions);
        else
            errors().show(versions.error());
    });
}

void NoteDialog::showVersions(const std::vector<JournalNote>& versions)
{
    // The newest stands in the field already.
    QStringList told;
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        if (version == versions.rbegin())
            continue;
        const LocalTime at = copenhagenTime(version->writtenAt);
        QString head = tr("Version %1 · %2 · %3")
                           .arg(version->version)
                           .arg(context().staff.nameOf(version->writtenBy), DateText::dayAndTime(at, today()));
        if (!version->reason.empty())
            head += QStringLiteral(" · ") + toQString(version->reason);
        told << head + QLatin1Char{'\n'} + toQString(version->text);
    }
    m_ui->versionsView->setPlainText(told.join(QStringLiteral("\n\n")));
    m_ui->versionsLabel->show();
    m_ui->versionsView->show();
}

void NoteDialog::save()
{
    const std::string text = toUtf8(m_ui->textEdit->toPlainText().trimmed());
    const std::string reason = toUtf8(m_ui->reasonEdit->text().trimmed());
    const bool isOther = hasOtherFacts();
    if (text.empty() && (m_contact.note || !isOther))
        errors().show("note.text", tr("A note cannot be empty."));
    else if ((m_contact.note || isOther) && reason.empty())
        errors().show("note.reason", tr("Say why the contact is corrected."));
    const std::optional<ContactEvent> contact = typedContact();
    if (!contact)
        return;
    const NoteAccess access = m_ui->restrictedCheck->isChecked() ? NoteAccess::Restricted : NoteAccess::Open;
    run([&contacts = context().services.contacts, session = context().session,
         correction = ContactCorrection{*contact, text, reason, access}, isOther]() -> Status {
        if (isOther) {
            const auto corrected = contacts.correct(session, correction);
            return corrected ? Status{Done{}} : Status{corrected.error()};
        }
        const auto note =
            contacts.correctNote(session, correction.contact.id, correction.text, correction.reason, correction.access);
        return note ? Status{Done{}} : Status{note.error()};
    });
}

}  // namespace fodfaeste
