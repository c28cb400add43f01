#include "gui/citizen/task_dialog.h"

#include "app/task/task_service.h"
#include "gui/calendar/calendar_actions.h"
#include "gui/text/plain_text.h"
#include "ui_task_dialog.h"

namespace fodfaeste {

namespace {

constexpr int kDaysUntilDue = 7;

}  // namespace

TaskDialog::TaskDialog(const PageContext& context, Task task, const SafetyStrip::Facts& whose, QWidget* parent)
    : RecordDialog{context, parent}
    , m_task{std::move(task)}
    , m_ui{std::make_unique<Ui::TaskDialog>()}
{
    m_ui->setupUi(this);
    setUp({m_ui->safetyStrip, m_ui->messageLabel, m_ui->saveButton, m_ui->cancelButton}, whose);
    errors().add("task.text", m_ui->textEdit, m_ui->textErrorLabel);
    errors().add("task.due", m_ui->dueEdit, m_ui->dueErrorLabel);
    m_ui->textEdit->setText(toQString(m_task.text));
    m_ui->dueEdit->setBearings(today(), Lean::Future);
    m_ui->dueEdit->setDay(m_task.id.isSet() ? m_task.due : addDays(today(), kDaysUntilDue));
    setWindowTitle(m_task.id.isSet() ? tr("Edit the next step") : tr("Add a next step"));
    m_ui->headingLabel->setText(windowTitle());
    m_ui->calendarButton->setVisible(m_task.id.isSet());
    connect(m_ui->calendarButton, &QAbstractButton::clicked, this,
            [this] { CalendarActions::save(this->context(), {m_task.id}); });
    m_ui->textEdit->setFocus();
}

TaskDialog::~TaskDialog() = default;

void TaskDialog::save()
{
    Task task = m_task;
    task.text = toUtf8(m_ui->textEdit->text().trimmed());
    if (task.text.empty())
        errors().show("task.text", tr("Write what is to be done."));
    task.due = readDay(*m_ui->dueEdit, "task.due", Need::Required).value_or(Date{});
    run([&tasks = context().services.tasks, session = context().session, task] { return tasks.save(session, task); });
}

}  // namespace fodfaeste
