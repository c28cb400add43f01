#pragma once

#include "app/ports/repositories.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class NoteDialog;
}  // namespace Ui

/// Corrects the note of a contact: a new version with a reason, beside the old ones, which stay and can be read here. A contact
/// without a note gets its first.
class NoteDialog : public RecordDialog {
    Q_OBJECT

public:
    NoteDialog(const PageContext& context, ContactWithNote contact, const SafetyStrip::Facts& whose, QWidget* parent);
    ~NoteDialog() override;

protected:
    void save() override;

private:
    void fetchVersions();
    void showVersions(const std::vector<JournalNote>& versions);

    ContactWithNote m_contact;
    std::unique_ptr<Ui::NoteDialog> m_ui;
};

}  // namespace fodfaeste
