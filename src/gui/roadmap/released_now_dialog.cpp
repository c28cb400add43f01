#include "gui/roadmap/released_now_dialog.h"

#include "app/roadmap/release_service.h"
#include "gui/text/plain_text.h"
#include "ui_released_now_dialog.h"

namespace fodfaeste {

ReleasedNowDialog::ReleasedNowDialog(const PageContext& context, CaseFileId caseFile, const SafetyStrip::Facts& whose,
                                     QWidget* parent)
    : RecordDialog{context, parent}
    , m_caseFile{caseFile}
    , m_ui{std::make_unique<Ui::ReleasedNowDialog>()}
{
    m_ui->setupUi(this);
    m_ui->saveButton->setText(tr("Released now"));
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("release.day", m_ui->dayEdit, m_ui->dayErrorLabel);
    errors().add("roadmap.reason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    setWindowTitle(tr("Released without notice"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->explanationLabel->setText(
        tr("The stay ends, a short roadmap runs from that day, and you get a task to reach the person today."));
    m_ui->dayEdit->setBearings(today(), Lean::Past);
    m_ui->dayEdit->setDay(today());
    m_ui->reasonEdit->setText(tr("Released without notice"));
    m_ui->saveButton->setFocus();
}

ReleasedNowDialog::~ReleasedNowDialog() = default;

void ReleasedNowDialog::save()
{
    UnplannedRelease release;
    release.caseFile = m_caseFile;
    release.day = readDay(*m_ui->dayEdit, "release.day", Need::Required).value_or(Date{});
    release.reason = toUtf8(m_ui->reasonEdit->text().trimmed());
    release.contactTask = toUtf8(tr("Reach the person: released without notice"));
    if (release.reason.empty())
        errors().show("roadmap.reason", tr("Say how it was learnt."));
    run([&releases = context().services.releases, session = context().session, release] {
        return releases.releaseNow(session, release);
    });
}

}  // namespace fodfaeste
