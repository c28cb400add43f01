#include "gui/citizen/access_dialog.h"

#include "app/access/access_service.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_access_dialog.h"

namespace fodfaeste {

AccessDialog::AccessDialog(const PageContext& context, CitizenId citizen, QWidget* parent)
    : RecordDialog{context, parent}
    , m_citizen{citizen}
    , m_ui{std::make_unique<Ui::AccessDialog>()}
{
    m_ui->setupUi(this);
    // Whose case it is has not been shown yet, so nobody is named.
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("reason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    setWindowTitle(tr("Not your case"));
    m_ui->headingLabel->setText(tr("Somebody else is in charge of this case"));
    m_ui->causeBar->setAccessibleName(tr("Cause"));
    for (const AccessCause cause : kAccessCauses)
        m_ui->causeBar->addPill(toQString(codeOf(cause)), StatusText::of(cause));
    m_ui->causeBar->setChecked(toQString(codeOf(AccessCause::Deputy)));
    m_ui->reasonEdit->setFocus();
    connect(m_ui->reasonEdit, &QLineEdit::returnPressed, m_ui->saveButton, &QAbstractButton::click);
}

AccessDialog::~AccessDialog() = default;

void AccessDialog::save()
{
    const auto cause = accessCauseFromCode(toUtf8(m_ui->causeBar->checkedKeys().value(0)));
    const std::string reason = toUtf8(m_ui->reasonEdit->text().trimmed());
    run([&access = context().services.access, session = context().session, citizen = m_citizen, reason,
         cause = cause.value_or(AccessCause::Other)] { return access.ask(session, citizen, cause, reason); });
}

}  // namespace fodfaeste
