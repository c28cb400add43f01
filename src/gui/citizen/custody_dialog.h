#pragma once

#include "domain/custody/custody_stay.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class CustodyDialog;
}  // namespace Ui

/// A stay in prison or remand prison: written down, corrected, or ended by a release.
class CustodyDialog : public RecordDialog {
    Q_OBJECT

public:
    /// A stay with id 0 is a new one.
    CustodyDialog(const PageContext& context, CustodyStay stay, const SafetyStrip::Facts& whose, QWidget* parent);
    ~CustodyDialog() override;

protected:
    void save() override;

private:
    CustodyStay m_stay;
    std::unique_ptr<Ui::CustodyDialog> m_ui;
};

}  // namespace fodfaeste
