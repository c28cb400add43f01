#pragma once

#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class LeisureJobReportDialog;
}  // namespace Ui

/// The figures of leisure jobs as a file: which period, what kind of file, and what for. The purpose is kept in the audit trail.
class LeisureJobReportDialog : public RecordDialog {
    Q_OBJECT

public:
    /// Of this year, or in January of the last one. Says why not, when the role does not grant it.
    static void openFor(const PageContext& context, QWidget* parent);

    LeisureJobReportDialog(const PageContext& context, const Period& period, QWidget* parent);
    ~LeisureJobReportDialog() override;

protected:
    void save() override;

private:
    void exportTo(const QString& suffix, const Period& period, const std::string& purpose);

    std::unique_ptr<Ui::LeisureJobReportDialog> m_ui;
};

}  // namespace fodfaeste
