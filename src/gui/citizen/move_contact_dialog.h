#pragma once

#include "app/ports/repositories.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class MoveContactDialog;
}  // namespace Ui

/// Moves a contact that was logged on the wrong person, with its note, and says why.
class MoveContactDialog : public RecordDialog {
    Q_OBJECT

public:
    MoveContactDialog(const PageContext& context, const ContactWithNote& contact, const SafetyStrip::Facts& whose,
                      QWidget* parent);
    ~MoveContactDialog() override;

protected:
    void save() override;

private:
    ContactId m_contact;
    CitizenId m_to;
    std::unique_ptr<Ui::MoveContactDialog> m_ui;
};

}  // namespace fodfaeste
