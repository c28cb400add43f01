#include "gui/hand_over/absence_dialog.h"

#include "app/hand_over/hand_over_service.h"
#include "gui/contact/choice_box.h"
#include "gui/hand_over/absence_text.h"
#include "gui/text/plain_text.h"
#include "ui_absence_dialog.h"

namespace fodfaeste {

AbsenceDialog::AbsenceDialog(const PageContext& context, const Absence& absence, QWidget* parent)
    : RecordDialog{context, parent}
    , m_absence{absence}
    , m_ui{std::make_unique<Ui::AbsenceDialog>()}
{
    m_ui->setupUi(this);
    m_ui->safetyStrip->hide();
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    errors().add("absence.from", m_ui->fromEdit, m_ui->fromErrorLabel);
    errors().add("absence.to", m_ui->toEdit, m_ui->toErrorLabel);
    errors().add("absence.deputy", m_ui->deputyBox, m_ui->deputyErrorLabel);
    setWindowTitle(m_ui->headingLabel->text());
    fillPeople();
    for (const AbsenceKind kind : kAbsenceKinds)
        m_ui->kindBox->addItem(AbsenceText::of(kind), static_cast<int>(kind));
    choose(*m_ui->kindBox, absence.kind);
    m_ui->fromEdit->setBearings(today(), Lean::Future);
    m_ui->toEdit->setBearings(today(), Lean::Future);
    m_ui->fromEdit->setDay(absence.period.from.ok() ? absence.period.from : today());
    m_ui->toEdit->setDay(absence.period.to);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &AbsenceDialog::showKind);
    showKind();
    m_ui->fromEdit->setFocus();
}

AbsenceDialog::~AbsenceDialog() = default;

void AbsenceDialog::fillPeople()
{
    m_ui->deputyBox->addItem(tr("Nobody yet"), qlonglong{0});
    for (const User& user : context().staff.users()) {
        if (user.state != UserState::Active || !carriesCases(user.role))
            continue;
        const auto id = static_cast<qlonglong>(user.id.value());
        m_ui->userBox->addItem(toQString(user.name), id);
        m_ui->deputyBox->addItem(toQString(user.name), id);
    }
    const UserId who = m_absence.user.isSet() ? m_absence.user : context().session.user;
    m_ui->userBox->setCurrentIndex(m_ui->userBox->findData(static_cast<qlonglong>(who.value())));
    m_ui->userBox->setEnabled(context().session.role == Role::TeamLead && !m_absence.id.isSet());
    m_ui->deputyBox->setCurrentIndex(qMax(0, m_ui->deputyBox->findData(static_cast<qlonglong>(m_absence.deputy.value()))));
}

void AbsenceDialog::showKind()
{
    const bool comesBack = chosen<AbsenceKind>(*m_ui->kindBox) != AbsenceKind::Left;
    m_ui->toEdit->setEnabled(comesBack);
    if (!comesBack)
        m_ui->toEdit->setDay(std::nullopt);
}

void AbsenceDialog::save()
{
    Absence absence = m_absence;
    absence.user = UserId{m_ui->userBox->currentData().toLongLong()};
    absence.deputy = UserId{m_ui->deputyBox->currentData().toLongLong()};
    absence.kind = chosen<AbsenceKind>(*m_ui->kindBox);
    absence.period.from = readDay(*m_ui->fromEdit, "absence.from", Need::Required).value_or(Date{});
    absence.period.to = readDay(*m_ui->toEdit, "absence.to", Need::Optional);
    run([&handOver = context().services.handOver, session = context().session, absence] {
        return handOver.save(session, absence);
    });
}

}  // namespace fodfaeste
