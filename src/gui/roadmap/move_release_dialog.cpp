#include "gui/roadmap/move_release_dialog.h"

#include "app/roadmap/roadmap_service.h"
#include "gui/contact/choice_box.h"
#include "gui/roadmap/agency_choices.h"
#include "gui/roadmap/roadmap_models.h"
#include "gui/roadmap/roadmap_text.h"
#include "gui/text/error_text.h"
#include "gui/text/plain_text.h"
#include "ui_move_release_dialog.h"

namespace fodfaeste {

MoveReleaseDialog::MoveReleaseDialog(const PageContext& context, const ReleaseRoadmap& roadmap, const SafetyStrip::Facts& whose,
                                     QWidget* parent)
    : RecordDialog{context, parent}
    , m_roadmap{roadmap.id}
    , m_preview{new RoadmapPreviewModel{this}}
    , m_ui{std::make_unique<Ui::MoveReleaseDialog>()}
{
    m_ui->setupUi(this);
    m_ui->saveButton->setText(tr("Move the release"));
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("roadmap.release", m_ui->releaseEdit, m_ui->releaseErrorLabel);
    errors().add("roadmap.reason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    setWindowTitle(tr("The release moves"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->previewView->setModel(m_preview);
    m_ui->previewView->setColumnRoom(
        {{RoadmapPreviewModel::Due, 90, 100}, {RoadmapPreviewModel::Step, 200, 330}, {RoadmapPreviewModel::Why, 200, 330}});
    m_ui->releaseEdit->setBearings(today(), Lean::Future);
    m_ui->releaseEdit->setDay(roadmap.anchors.release);
    fillSources(*m_ui->sourceBox);
    choose(*m_ui->sourceBox, ReleaseSource::Given);
    presetReason();
    connect(m_ui->sourceBox, &QComboBox::currentIndexChanged, this, &MoveReleaseDialog::presetReason);
    connect(m_ui->releaseEdit, &QLineEdit::textChanged, this, &MoveReleaseDialog::preview);
    m_ui->releaseEdit->setFocus();
    m_ui->releaseEdit->selectAll();
    preview();
}

MoveReleaseDialog::~MoveReleaseDialog() = default;

void MoveReleaseDialog::presetReason()
{
    // What somebody wrote stays.
    if (m_ui->reasonEdit->isModified())
        return;
    switch (chosen<ReleaseSource>(*m_ui->sourceBox)) {
    case ReleaseSource::Given: m_ui->reasonEdit->setText(tr("New day from Kriminalforsorgen")); break;
    case ReleaseSource::Estimate: m_ui->reasonEdit->setText(tr("New estimate")); break;
    default: m_ui->reasonEdit->setText(tr("Corrected by the caseworker")); break;
    }
}

std::optional<ReleaseChange> MoveReleaseDialog::typed()
{
    const auto day = m_ui->releaseEdit->day();
    if (!day)
        return {};
    return ReleaseChange{*day, chosen<ReleaseSource>(*m_ui->sourceBox), toUtf8(m_ui->reasonEdit->text().trimmed())};
}

void MoveReleaseDialog::preview()
{
    m_ui->warningLabel->hide();
    const auto change = typed();
    if (!change)
        return;
    const auto ask = [&roadmaps = context().services.roadmaps, session = context().session, id = m_roadmap, change = *change] {
        return roadmaps.previewMove(session, id, change);
    };
    context().tasks.run(this, ask, [this, latest = ++m_latest](const Result<MovePreview>& preview) {
        if (latest != m_latest)
            return;
        if (!preview) {
            m_ui->explanationLabel->setText(ErrorText::of(preview.error()));
            return;
        }
        m_preview->show(*preview);
        const int moving = preview->moving();
        const int staying = static_cast<int>(preview->steps.size()) - moving;
        m_ui->explanationLabel->setText(
            QStringLiteral("%1 · %2").arg(tr("%n deadlines move", nullptr, moving), tr("%n stay", nullptr, staying)));
        m_ui->warningLabel->setText(RoadmapText::warnings(preview->warnings));
        m_ui->warningLabel->setVisible(!preview->warnings.empty());
    });
}

void MoveReleaseDialog::save()
{
    (void)readDay(*m_ui->releaseEdit, "roadmap.release", Need::Required);
    if (m_ui->reasonEdit->text().trimmed().isEmpty())
        errors().show("roadmap.reason", tr("Say why the release moves."));
    run([&roadmaps = context().services.roadmaps, session = context().session, id = m_roadmap,
         change = typed().value_or(ReleaseChange{})] { return roadmaps.moveRelease(session, id, change); });
}

}  // namespace fodfaeste
