#include "gui/roadmap/start_roadmap_dialog.h"

#include "app/roadmap/roadmap_service.h"
#include "gui/contact/choice_box.h"
#include "gui/roadmap/agency_choices.h"
#include "gui/roadmap/roadmap_models.h"
#include "gui/roadmap/roadmap_text.h"
#include "gui/text/error_text.h"
#include "ui_start_roadmap_dialog.h"

namespace fodfaeste {

namespace {

constexpr int kByStay = -1;

}  // namespace

StartRoadmapDialog::StartRoadmapDialog(const PageContext& context, CaseFileId caseFile, std::optional<Date> release,
                                       const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_caseFile{caseFile}
    , m_preview{new RoadmapPreviewModel{this}}
    , m_ui{std::make_unique<Ui::StartRoadmapDialog>()}
{
    m_ui->setupUi(this);
    m_ui->saveButton->setText(tr("Start the roadmap"));
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("roadmap.release", m_ui->releaseEdit, m_ui->releaseErrorLabel);
    setWindowTitle(tr("Start a roadmap"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->explanationLabel->setText(
        tr("Type the day of release. The points below get their days from it; nothing is kept before you start it."));
    m_ui->previewView->setModel(m_preview);
    m_ui->previewView->setColumnRoom(
        {{RoadmapPreviewModel::Due, 90, 100}, {RoadmapPreviewModel::Step, 200, 330}, {RoadmapPreviewModel::Why, 200, 330}});
    m_ui->releaseEdit->setBearings(today(), Lean::Future);
    m_ui->releaseEdit->setDay(release);
    fillSources(*m_ui->sourceBox);
    choose(*m_ui->sourceBox, release ? ReleaseSource::Given : ReleaseSource::Caseworker);
    m_ui->kindBox->addItem(tr("By the length of the stay"), kByStay);
    for (const RoadmapKind kind : kRoadmapKinds)
        m_ui->kindBox->addItem(RoadmapText::of(kind), static_cast<int>(kind));
    connect(m_ui->releaseEdit, &QLineEdit::textChanged, this, &StartRoadmapDialog::preview);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &StartRoadmapDialog::preview);
    m_ui->releaseEdit->setFocus();
    preview();
}

StartRoadmapDialog::~StartRoadmapDialog() = default;

std::optional<RoadmapStart> StartRoadmapDialog::typed()
{
    const auto day = m_ui->releaseEdit->day();
    if (!day)
        return {};
    RoadmapStart start;
    start.caseFile = m_caseFile;
    start.release = *day;
    start.source = chosen<ReleaseSource>(*m_ui->sourceBox);
    if (m_ui->kindBox->currentData().toInt() != kByStay)
        start.kind = chosen<RoadmapKind>(*m_ui->kindBox);
    return start;
}

void StartRoadmapDialog::preview()
{
    m_ui->warningLabel->hide();
    const auto start = typed();
    if (!start) {
        m_preview->show(RoadmapPreview{});
        return;
    }
    const auto ask = [&roadmaps = context().services.roadmaps, session = context().session, start = *start] {
        return roadmaps.preview(session, start);
    };
    context().tasks.run(this, ask, [this, latest = ++m_latest](const Result<RoadmapPreview>& preview) {
        if (latest != m_latest)
            return;
        if (preview)
            m_preview->show(*preview);
        m_ui->warningLabel->setText(preview ? RoadmapText::warnings(preview->warnings) : ErrorText::of(preview.error()));
        m_ui->warningLabel->setVisible(!m_ui->warningLabel->text().isEmpty());
    });
}

void StartRoadmapDialog::save()
{
    (void)readDay(*m_ui->releaseEdit, "roadmap.release", Need::Required);
    const auto start = typed();
    run([&roadmaps = context().services.roadmaps, session = context().session, start = start.value_or(RoadmapStart{})] {
        return roadmaps.start(session, start);
    });
}

}  // namespace fodfaeste
