#include "gui/citizen/case_dialog.h"

#include "app/casefile/case_file_service.h"
#include "gui/citizen/person_text.h"
#include "gui/text/plain_text.h"
#include "ui_assign_case_dialog.h"
#include "ui_close_case_dialog.h"
#include "ui_open_case_dialog.h"

namespace fodfaeste {

namespace {

UserId chosenCaseworker(const QComboBox& box)
{
    return UserId{box.currentData().toLongLong()};
}

}  // namespace

void fillCaseworkers(QComboBox& box, const StaffNames& staff, UserId chosen)
{
    for (const User& user : staff.users()) {
        if (carriesCases(user.role) && user.state == UserState::Active)
            box.addItem(toQString(user.name), static_cast<qlonglong>(user.id.value()));
    }
    box.setCurrentIndex(qMax(0, box.findData(static_cast<qlonglong>(chosen.value()))));
}

OpenCaseDialog::OpenCaseDialog(const PageContext& context, CitizenId citizen, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_citizen{citizen}
    , m_ui{std::make_unique<Ui::OpenCaseDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("case.openedOn", m_ui->openedEdit, m_ui->openedErrorLabel);
    errors().add("case.programme", m_ui->programmeBox, m_ui->programmeErrorLabel);
    errors().add("case.caseworker", m_ui->caseworkerBox, m_ui->caseworkerErrorLabel);
    errors().add("case.referredBy", m_ui->referredEdit, m_ui->referredErrorLabel);
    for (const QString& code : {toQString(kKrimiProgramme), QStringLiteral("fritidsjob")})
        m_ui->programmeBox->addItem(PersonText::programme(toUtf8(code)), code);
    fillCaseworkers(*m_ui->caseworkerBox, context.staff, context.session.user);
    m_ui->openedEdit->setBearings(today(), Lean::Past);
    m_ui->openedEdit->setDay(today());
    m_ui->referredEdit->setFocus();
}

OpenCaseDialog::~OpenCaseDialog() = default;

void OpenCaseDialog::save()
{
    NewCaseFile caseFile;
    caseFile.citizen = m_citizen;
    caseFile.programme = toUtf8(m_ui->programmeBox->currentData().toString());
    caseFile.caseworker = chosenCaseworker(*m_ui->caseworkerBox);
    caseFile.referredBy = toUtf8(m_ui->referredEdit->text().trimmed());
    caseFile.openedOn = readDay(*m_ui->openedEdit, "case.openedOn", Need::Required).value_or(Date{});
    run([&caseFiles = context().services.caseFiles, session = context().session, caseFile] {
        return caseFiles.open(session, caseFile);
    });
}

CloseCaseDialog::CloseCaseDialog(const PageContext& context, CaseFile caseFile, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_caseFile{std::move(caseFile)}
    , m_ui{std::make_unique<Ui::CloseCaseDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("case.closedOn", m_ui->closedEdit, m_ui->closedErrorLabel);
    errors().add("case.closeReason", m_ui->reasonEdit, m_ui->reasonErrorLabel);
    m_ui->headingLabel->setText(tr("Close case %1").arg(toQString(m_caseFile.number)));
    m_ui->closedEdit->setBearings(today(), Lean::Past);
    m_ui->closedEdit->setDay(today());
    m_ui->reasonEdit->setFocus();
}

CloseCaseDialog::~CloseCaseDialog() = default;

void CloseCaseDialog::save()
{
    const Date closedOn = readDay(*m_ui->closedEdit, "case.closedOn", Need::Required).value_or(Date{});
    const std::string reason = toUtf8(m_ui->reasonEdit->text().trimmed());
    if (reason.empty())
        errors().show("case.closeReason", tr("Say why the case is closed."));
    run([&caseFiles = context().services.caseFiles, session = context().session, id = m_caseFile.id, closedOn, reason] {
        return caseFiles.close(session, id, closedOn, reason);
    });
}

AssignCaseDialog::AssignCaseDialog(const PageContext& context, CaseFile caseFile, const SafetyStrip::Facts& whose,
                                   QWidget* parent)
    : RecordDialog{context, parent}
    , m_caseFile{std::move(caseFile)}
    , m_ui{std::make_unique<Ui::AssignCaseDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("assignment.from", m_ui->fromEdit, m_ui->fromErrorLabel);
    errors().add("assignment.caseworker", m_ui->caseworkerBox, m_ui->caseworkerErrorLabel);
    m_ui->headingLabel->setText(tr("Hand over case %1").arg(toQString(m_caseFile.number)));
    fillCaseworkers(*m_ui->caseworkerBox, context.staff, context.session.user);
    m_ui->fromEdit->setBearings(today(), Lean::Past);
    m_ui->fromEdit->setDay(today());
    m_ui->caseworkerBox->setFocus();
}

AssignCaseDialog::~AssignCaseDialog() = default;

void AssignCaseDialog::save()
{
    const Date from = readDay(*m_ui->fromEdit, "assignment.from", Need::Required).value_or(Date{});
    run([&caseFiles = context().services.caseFiles, session = context().session, id = m_caseFile.id,
         caseworker = chosenCaseworker(*m_ui->caseworkerBox), from] { return caseFiles.assign(session, id, caseworker, from); });
}

}  // namespace fodfaeste
