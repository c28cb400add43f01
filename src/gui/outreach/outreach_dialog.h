#pragma once

#include "app/outreach/outreach_service.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class OutreachDialog;
}  // namespace Ui

/// Corrects an outreach contact, with a reason.
class OutreachDialog : public RecordDialog {
    Q_OBJECT

public:
    OutreachDialog(const PageContext& context, OutreachContact contact, const std::vector<OutreachTheme>& themes,
                   QWidget* parent);
    ~OutreachDialog() override;

protected:
    void save() override;

private:
    OutreachContact m_contact;
    std::unique_ptr<Ui::OutreachDialog> m_ui;
};

}  // namespace fodfaeste
