#include "gui/sharing/consent_dialog.h"

#include "app/sharing/consent_service.h"
#include "gui/contact/choice_box.h"
#include "gui/sharing/sharing_text.h"
#include "gui/sharing/topic_choices.h"
#include "gui/text/plain_text.h"
#include "ui_consent_dialog.h"

namespace fodfaeste {

namespace {

constexpr int kUsualMonths = 12;

}  // namespace

ConsentDialog::ConsentDialog(const PageContext& context, CitizenId citizen, bool isMinor, const SafetyStrip::Facts& whose,
                             QWidget* parent)
    : RecordDialog{context, parent}
    , m_citizen{citizen}
    , m_ui{std::make_unique<Ui::ConsentDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("consent.purpose", m_ui->purposeEdit, m_ui->purposeErrorLabel);
    errors().add("consent.counterparties", m_ui->partyEdit, m_ui->partyErrorLabel);
    errors().add("consent.topics", m_ui->topicsView, m_ui->topicsErrorLabel);
    errors().add("consent.givenOn", m_ui->givenEdit, m_ui->givenErrorLabel);
    errors().add("consent.validity", m_ui->untilEdit, m_ui->untilErrorLabel);
    m_ui->guardianErrorLabel->hide();
    setWindowTitle(tr("A consent to share"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->topicsView->setAccessibleName(tr("What it is about"));
    fillParties(*m_ui->partyBox);
    choose(*m_ui->partyBox, PartyKind::PrisonService);
    fillTopics(*m_ui->topicsView, {});
    for (const ConsentForm form : kConsentForms)
        m_ui->formBox->addItem(SharingText::of(form), static_cast<int>(form));
    m_ui->givenEdit->setBearings(today(), Lean::Past);
    m_ui->givenEdit->setDay(today());
    m_ui->untilEdit->setBearings(today(), Lean::Future);
    m_ui->untilEdit->setDay(addMonths(today(), kUsualMonths));
    m_ui->guardianEdit->setVisible(isMinor);
    m_ui->guardianEditLabel->setVisible(isMinor);
    m_ui->purposeEdit->setFocus();
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::save()
{
    Consent consent;
    consent.citizen = m_citizen;
    consent.purpose = toUtf8(m_ui->purposeEdit->text().trimmed());
    if (consent.purpose.empty())
        errors().show("consent.purpose", tr("Write what the consent is for."));
    consent.topics = tickedTopics(*m_ui->topicsView);
    if (consent.topics.empty())
        errors().show("consent.topics", tr("Tick what it is about: a general consent is none."));
    consent.counterparties = {{chosen<PartyKind>(*m_ui->partyBox), toUtf8(m_ui->partyEdit->text().trimmed())}};
    consent.form = chosen<ConsentForm>(*m_ui->formBox);
    consent.givenOn = readDay(*m_ui->givenEdit, "consent.givenOn", Need::Required).value_or(Date{});
    consent.validity = {consent.givenOn, readDay(*m_ui->untilEdit, "consent.validity", Need::Optional)};
    run([&consents = context().services.consents, session = context().session, consent,
         guardian = toUtf8(m_ui->guardianEdit->text())] { return consents.give(session, consent, guardian); });
}

}  // namespace fodfaeste
