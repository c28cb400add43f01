#include "gui/citizen/move_contact_dialog.h"

#include "app/contact/correction_service.h"
#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_move_contact_dialog.h"

namespace fodfaeste {

MoveContactDialog::MoveContactDialog(const PageContext& context, const ContactWithNote& contact, const SafetyStrip::Facts& whose,
                                     QWidget* parent)
    : RecordDialog{context, parent}
    , m_contact{contact.contact.id}
    , m_ui{std::make_unique<Ui::MoveContactDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("citizen", m_ui->personEdit, m_ui->personErrorLabel);
    errors().add("case", m_ui->personEdit, m_ui->personErrorLabel);
    errors().add("reason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    setWindowTitle(tr("Move the contact to the right person"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->contactLabel->setText(QStringLiteral("%1 · %2").arg(StatusText::of(contact.contact.channel),
                                                              DateText::dayAndTime(contact.contact.at, today())));
    m_ui->personEdit->setSource(context.services.search, context.session);
    connect(m_ui->personEdit, &PersonField::textEdited, this, [this] { m_to = {}; });
    connect(m_ui->personEdit, &PersonField::personChosen, this, [this](CitizenId citizen) {
        m_to = citizen;
        m_ui->reasonEdit->setFocus();
    });
    m_ui->personEdit->setFocus();
}

MoveContactDialog::~MoveContactDialog() = default;

void MoveContactDialog::save()
{
    const std::string reason = toUtf8(m_ui->reasonEdit->text().trimmed());
    if (!m_to.isSet())
        errors().show("citizen", tr("Choose the person it belongs to."));
    else if (reason.empty())
        errors().show("reason", tr("Say why the contact is moved."));
    if (errors().hasAny())
        return;
    run([&corrections = context().services.corrections, session = context().session, contact = m_contact, to = m_to,
         reason]() -> Result<Done> {
        auto moved = corrections.move(session, contact, to, reason);
        if (!moved && moved.error().code == ErrorCode::ReasonNeeded)
            return Error{ErrorCode::ReasonNeeded, "citizen", moved.error().detail};
        return moved;
    });
}

}  // namespace fodfaeste
