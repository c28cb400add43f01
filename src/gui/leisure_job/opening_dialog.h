#pragma once

#include "app/leisure_job/employer_service.h"
#include "domain/leisure_job/job_opening.h"
#include "gui/citizen/record_dialog.h"

#include <memory>
#include <vector>

namespace fodfaeste {

namespace Ui {
class OpeningDialog;
}  // namespace Ui

/// One job that an employer offers.
class OpeningDialog final : public RecordDialog {
    Q_OBJECT

public:
    OpeningDialog(const PageContext& context, JobOpening opening, const std::vector<EmployerRow>& employers, QWidget* parent);
    ~OpeningDialog() override;

protected:
    void save() override;

private:
    void fill(const std::vector<EmployerRow>& employers);
    int readNumber(const class QLineEdit& field, const std::string& subject);
    void readHours(JobOpening& opening);

    JobOpening m_opening;
    std::unique_ptr<Ui::OpeningDialog> m_ui;
};

}  // namespace fodfaeste
