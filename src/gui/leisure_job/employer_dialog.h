#pragma once

#include "app/leisure_job/employer_service.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class EmployerDialog;
}  // namespace Ui

/// An employer with the contact person and what was agreed; the history below tells of jobs, and of no young person.
class EmployerDialog final : public RecordDialog {
    Q_OBJECT

public:
    EmployerDialog(const PageContext& context, EmployerPageData data, QWidget* parent);
    ~EmployerDialog() override;

protected:
    void save() override;

private:
    void fill();
    void fillChoices();
    QString history() const;
    Employer typed();

    EmployerPageData m_data;
    std::unique_ptr<Ui::EmployerDialog> m_ui;
};

}  // namespace fodfaeste
