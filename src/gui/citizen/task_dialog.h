#pragma once

#include "domain/task/task.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class TaskDialog;
}  // namespace Ui

/// What is to be done, and by when.
class TaskDialog : public RecordDialog {
    Q_OBJECT

public:
    /// A task with id 0 is a new one.
    TaskDialog(const PageContext& context, Task task, const SafetyStrip::Facts& whose, QWidget* parent);
    ~TaskDialog() override;

protected:
    void save() override;

private:
    Task m_task;
    std::unique_ptr<Ui::TaskDialog> m_ui;
};

}  // namespace fodfaeste
