#pragma once

#include "app/ports/repositories.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class NoteDialog;
}  // namespace Ui

/// Corrects a contact: its note becomes a new version with a reason, beside the old ones, which stay and can be read here; time,
/// channel, outcome and assessment can be put right as well. A contact without a note gets its first.
class NoteDialog : public RecordDialog {
    Q_OBJECT

public:
    NoteDialog(const PageContext& context, ContactWithNote contact, const SafetyStrip::Facts& whose, QWidget* parent);
    ~NoteDialog() override;

protected:
    void save() override;

private:
    void fillFacts();
    /// The contact as the fields say; nothing when the time cannot be read, which is shown.
    std::optional<ContactEvent> typedContact();
    bool hasOtherFacts() const;
    void showReason();
    void fetchVersions();
    void showVersions(const std::vector<JournalNote>& versions);

    QString m_whenBefore;
    ContactWithNote m_contact;
    std::unique_ptr<Ui::NoteDialog> m_ui;
};

}  // namespace fodfaeste
