#include "gui/citizen/pause_dialog.h"

#include "app/follow_up/follow_up_service.h"
#include "gui/text/follow_up_text.h"
#include "gui/text/plain_text.h"
#include "ui_pause_dialog.h"

namespace fodfaeste {

namespace {

constexpr int kUsualDays = 30;

}  // namespace

PauseDialog::PauseDialog(const PageContext& context, CaseFileId caseFile, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_caseFile{caseFile}
    , m_ui{std::make_unique<Ui::PauseDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("pause.from", m_ui->fromEdit, m_ui->fromErrorLabel);
    errors().add("pause.to", m_ui->toEdit, m_ui->toErrorLabel);
    setWindowTitle(m_ui->headingLabel->text());
    m_ui->reasonBar->setAccessibleName(tr("Why"));
    const bool mayTellCustody = context.may(Operation::ReadCustody);
    for (const PauseReason reason : kPauseReasons) {
        if (reason != PauseReason::Custody || mayTellCustody)
            m_ui->reasonBar->addPill(toQString(codeOf(reason)), FollowUpText::of(reason));
    }
    m_ui->reasonBar->setChecked(toQString(codeOf(PauseReason::Illness)));
    m_ui->fromEdit->setBearings(today(), Lean::Past);
    m_ui->fromEdit->setDay(today());
    m_ui->toEdit->setBearings(today(), Lean::Future);
    m_ui->toEdit->setDay(addDays(today(), kUsualDays));
    m_ui->toEdit->setFocus();
}

PauseDialog::~PauseDialog() = default;

void PauseDialog::save()
{
    FollowUpPause pause;
    pause.caseFile = m_caseFile;
    pause.reason = pauseReasonFromCode(toUtf8(m_ui->reasonBar->checkedKeys().value(0))).value_or(PauseReason::Other);
    const auto from = readDay(*m_ui->fromEdit, "pause.from", Need::Required);
    const auto to = readDay(*m_ui->toEdit, "pause.to", Need::Required);
    pause.from = from.value_or(Date{});
    pause.to = to.value_or(Date{});
    if (from && to && pause.to < pause.from)
        errors().show("pause.to", tr("The last day is before the first."));
    run([&followUp = context().services.followUp, session = context().session, pause] { return followUp.pause(session, pause); });
}

}  // namespace fodfaeste
