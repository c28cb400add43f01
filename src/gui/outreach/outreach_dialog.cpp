#include "gui/outreach/outreach_dialog.h"

#include "gui/text/date_text.h"
#include "gui/text/plain_text.h"
#include "ui_outreach_dialog.h"

namespace fodfaeste {

OutreachDialog::OutreachDialog(const PageContext& context, OutreachContact contact, const std::vector<OutreachTheme>& themes,
                               QWidget* parent)
    : RecordDialog{context, parent}
    , m_contact{std::move(contact)}
    , m_ui{std::make_unique<Ui::OutreachDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    m_ui->fields->addTo(errors());
    errors().add("outreach.reason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    m_ui->writerLabel->setText(
        tr("Logged by %1 on %2").arg(context.staff.nameOf(m_contact.caseworker), DateText::dayAndTime(m_contact.at, today())));
    OutreachChoices choices;
    choices.themes = themes;
    m_ui->fields->setDistrictUse(OutreachFields::DistrictUse::OfOwnPlaces);
    m_ui->fields->setNow(copenhagenTime(context.services.clock.now()));
    m_ui->fields->setChoices(choices);
    m_ui->fields->setContact(m_contact);
    m_ui->fields->focusStart();
}

OutreachDialog::~OutreachDialog() = default;

void OutreachDialog::save()
{
    const LocalTime now = copenhagenTime(context().services.clock.now());
    const OutreachContact changed = m_ui->fields->read(errors(), now, m_contact);
    const std::string reason = toUtf8(m_ui->reasonEdit->text().trimmed());
    if (reason.empty())
        errors().show("outreach.reason", tr("Say why it is corrected."));
    run([&outreach = context().services.outreach, session = context().session, changed, reason] {
        return outreach.correct(session, changed, reason);
    });
}

}  // namespace fodfaeste
