#include "gui/citizen/custody_dialog.h"

#include "app/custody/custody_service.h"
#include "gui/text/plain_text.h"
#include "gui/text/status_text.h"
#include "ui_custody_dialog.h"

namespace fodfaeste {

CustodyDialog::CustodyDialog(const PageContext& context, CustodyStay stay, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_stay{std::move(stay)}
    , m_ui{std::make_unique<Ui::CustodyDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("custody.facility", m_ui->facilityEdit, m_ui->facilityErrorLabel);
    errors().add("custody.admittedOn", m_ui->admittedEdit, m_ui->admittedErrorLabel);
    errors().add("custody.expectedReleaseOn", m_ui->expectedEdit, m_ui->expectedErrorLabel);
    errors().add("custody.releasedOn", m_ui->releasedEdit, m_ui->releasedErrorLabel);
    m_ui->kindErrorLabel->hide();
    for (const CustodyKind kind : kCustodyKinds)
        m_ui->kindBox->addItem(StatusText::of(kind), static_cast<int>(kind));
    choose(*m_ui->kindBox, m_stay.kind);
    m_ui->facilityEdit->setText(toQString(m_stay.facility));
    m_ui->admittedEdit->setBearings(today(), Lean::Past);
    m_ui->expectedEdit->setBearings(today(), Lean::Future);
    m_ui->releasedEdit->setBearings(today(), Lean::Past);
    m_ui->admittedEdit->setDay(m_stay.period.from.ok() ? m_stay.period.from : today());
    m_ui->expectedEdit->setDay(m_stay.expectedReleaseOn);
    m_ui->releasedEdit->setDay(m_stay.period.to);
    setWindowTitle(m_stay.id.isSet() ? tr("Edit custody") : tr("Add custody"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->facilityEdit->setFocus();
}

CustodyDialog::~CustodyDialog() = default;

void CustodyDialog::save()
{
    CustodyStay stay = m_stay;
    stay.kind = chosen<CustodyKind>(*m_ui->kindBox);
    stay.facility = toUtf8(m_ui->facilityEdit->text().trimmed());
    if (stay.facility.empty())
        errors().show("custody.facility", tr("Write where."));
    stay.period.from = readDay(*m_ui->admittedEdit, "custody.admittedOn", Need::Required).value_or(Date{});
    stay.expectedReleaseOn = readDay(*m_ui->expectedEdit, "custody.expectedReleaseOn", Need::Optional);
    stay.period.to = readDay(*m_ui->releasedEdit, "custody.releasedOn", Need::Optional);
    run([&custody = context().services.custody, session = context().session, stay] { return custody.save(session, stay); });
}

}  // namespace fodfaeste
