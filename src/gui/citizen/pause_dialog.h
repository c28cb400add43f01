#pragma once

#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class PauseDialog;
}  // namespace Ui

/// Lets the follow-up of a case stand still from one day to another, for a reason.
class PauseDialog final : public RecordDialog {
    Q_OBJECT

public:
    PauseDialog(const PageContext& context, CaseFileId caseFile, const SafetyStrip::Facts& whose, QWidget* parent);
    ~PauseDialog() override;

protected:
    void save() override;

private:
    CaseFileId m_caseFile;
    std::unique_ptr<Ui::PauseDialog> m_ui;
};

}  // namespace fodfaeste
