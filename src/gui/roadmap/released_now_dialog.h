#pragma once

#include "base/id.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class ReleasedNowDialog;
}  // namespace Ui

/// Somebody walked out unannounced: the stay ends, a short roadmap runs from that day, and a contact is to be made today.
class ReleasedNowDialog : public RecordDialog {
    Q_OBJECT

public:
    ReleasedNowDialog(const PageContext& context, CaseFileId caseFile, const SafetyStrip::Facts& whose, QWidget* parent);
    ~ReleasedNowDialog() override;

protected:
    void save() override;

private:
    CaseFileId m_caseFile;
    std::unique_ptr<Ui::ReleasedNowDialog> m_ui;
};

}  // namespace fodfaeste
