#include "gui/leisure_job/stage_dialog.h"

#include "gui/contact/choice_box.h"
#include "gui/leisure_job/leisure_job_text.h"
#include "gui/text/plain_text.h"
#include "ui_stage_dialog.h"

namespace fodfaeste {

StageDialog::StageDialog(const PageContext& context, const PlacementRow& row, QWidget* parent)
    : RecordDialog{context, parent}
    , m_placement{row.placement.id}
    , m_ui{std::make_unique<Ui::StageDialog>()}
{
    m_ui->setupUi(this);
    m_ui->safetyStrip->hide();
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, std::nullopt);
    nameOnButton(toQString(row.name));
    errors().add("placement.day", m_ui->dayEdit, m_ui->dayErrorLabel);
    errors().add("placement.remark", m_ui->remarkEdit, m_ui->remarkErrorLabel);
    setWindowTitle(tr("Next step"));
    m_ui->headingLabel->setText(
        QStringLiteral("%1 · %2 · %3").arg(toQString(row.name), toQString(row.placement.title), toQString(row.employerName)));
    // Whoever has started ends or goes on; before that every later step may be the next.
    const bool hasStarted = row.placement.stage() == PlacementStage::Started;
    for (const PlacementStage stage : kPlacementStages) {
        const bool mayFollow =
            hasStarted ? stage == PlacementStage::Ended : stage > row.placement.stage() && stage != PlacementStage::Ended;
        if (mayFollow)
            m_ui->stageBox->addItem(LeisureJobText::stage(stage), static_cast<int>(stage));
    }
    for (const DeclineReason reason : kDeclineReasons)
        m_ui->declineBox->addItem(LeisureJobText::reason(reason), static_cast<int>(reason));
    m_ui->dayEdit->setBearings(today(), Lean::Future);
    m_ui->dayEdit->setDay(today());
    connect(m_ui->stageBox, &QComboBox::currentIndexChanged, this, &StageDialog::showStage);
    showStage();
    m_ui->stageBox->setFocus();
}

StageDialog::~StageDialog() = default;

void StageDialog::showStage()
{
    const bool isDeclined = chosen<PlacementStage>(*m_ui->stageBox) == PlacementStage::Declined;
    m_ui->declineBoxLabel->setVisible(isDeclined);
    m_ui->declineBox->setVisible(isDeclined);
}

void StageDialog::save()
{
    PlacementStep step;
    step.stage = chosen<PlacementStage>(*m_ui->stageBox);
    step.day = readDay(*m_ui->dayEdit, "placement.day", Need::Required).value_or(Date{});
    step.remark = toUtf8(m_ui->remarkEdit->text().trimmed());
    if (step.stage == PlacementStage::Declined)
        step.declineReason = chosen<DeclineReason>(*m_ui->declineBox);
    run([&placements = context().services.placements, session = context().session, id = m_placement, step] {
        return placements.advance(session, id, step);
    });
}

}  // namespace fodfaeste
