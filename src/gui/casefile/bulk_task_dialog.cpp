#include "gui/casefile/bulk_task_dialog.h"

#include "app/task/task_service.h"
#include "gui/text/plain_text.h"
#include "ui_task_dialog.h"

namespace fodfaeste {

namespace {

constexpr int kDaysUntilDue = 7;
constexpr qsizetype kMostNames = 6;

}  // namespace

BulkTaskDialog::BulkTaskDialog(const PageContext& context, std::vector<CaseFileId> cases, const QStringList& names,
                               QWidget* parent)
    : RecordDialog{context, parent}
    , m_cases{std::move(cases)}
    , m_ui{std::make_unique<Ui::TaskDialog>()}
{
    m_ui->setupUi(this);
    const int count = static_cast<int>(names.size());
    QString whom = names.mid(0, kMostNames).join(QStringLiteral(", "));
    if (names.size() > kMostNames)
        whom += QLatin1Char{' '} + tr("and %n more", nullptr, count - static_cast<int>(kMostNames));
    SafetyStrip::Facts facts;
    facts.name = tr("%n cases", nullptr, count);
    facts.details = whom;
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, facts);
    errors().add("task.text", m_ui->textEdit, m_ui->textErrorLabel);
    errors().add("task.due", m_ui->dueEdit, m_ui->dueErrorLabel);
    m_ui->dueEdit->setBearings(today(), Lean::Future);
    m_ui->dueEdit->setDay(addDays(today(), kDaysUntilDue));
    setWindowTitle(tr("A next step for several"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->textEdit->setFocus();
}

BulkTaskDialog::~BulkTaskDialog() = default;

void BulkTaskDialog::save()
{
    Task task;
    task.text = toUtf8(m_ui->textEdit->text().trimmed());
    if (task.text.empty())
        errors().show("task.text", tr("Write what is to be done."));
    task.due = readDay(*m_ui->dueEdit, "task.due", Need::Required).value_or(Date{});
    run([&tasks = context().services.tasks, session = context().session, task, cases = m_cases] {
        return tasks.addToAll(session, task, cases);
    });
}

}  // namespace fodfaeste
