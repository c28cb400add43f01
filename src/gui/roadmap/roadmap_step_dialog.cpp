#include "gui/roadmap/roadmap_step_dialog.h"

#include "app/roadmap/roadmap_service.h"
#include "gui/contact/choice_box.h"
#include "gui/roadmap/agency_choices.h"
#include "gui/text/plain_text.h"
#include "ui_roadmap_step_dialog.h"

namespace fodfaeste {

namespace {

constexpr int kDaysUntilDue = 7;

}  // namespace

RoadmapStepDialog::RoadmapStepDialog(const PageContext& context, ReleaseRoadmapId roadmap, const SafetyStrip::Facts& whose,
                                     QWidget* parent)
    : RecordDialog{context, parent}
    , m_roadmap{roadmap}
    , m_ui{std::make_unique<Ui::RoadmapStepDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("roadmap.text", m_ui->textEdit, m_ui->textErrorLabel);
    errors().add("roadmap.due", m_ui->dueEdit, m_ui->dueErrorLabel);
    setWindowTitle(tr("Add a step to the roadmap"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->explanationLabel->hide();
    m_ui->dueEdit->setBearings(today(), Lean::Future);
    m_ui->dueEdit->setDay(addDays(today(), kDaysUntilDue));
    fillAgencies(*m_ui->agencyBox);
    choose(*m_ui->agencyBox, Agency::Jobcenter);
    fillTopics(*m_ui->topicBox, tr("No single topic"));
    m_ui->textEdit->setFocus();
}

RoadmapStepDialog::~RoadmapStepDialog() = default;

void RoadmapStepDialog::save()
{
    NewRoadmapStep step;
    step.text = toUtf8(m_ui->textEdit->text().trimmed());
    if (step.text.empty())
        errors().show("roadmap.text", tr("Write what is to be done."));
    step.due = readDay(*m_ui->dueEdit, "roadmap.due", Need::Required).value_or(Date{});
    step.agency = chosen<Agency>(*m_ui->agencyBox);
    if (m_ui->topicBox->currentData().toInt() >= 0)
        step.topic = chosen<RoadmapTopic>(*m_ui->topicBox);
    run([&roadmaps = context().services.roadmaps, session = context().session, id = m_roadmap, step] {
        return roadmaps.addStep(session, id, step);
    });
}

}  // namespace fodfaeste
