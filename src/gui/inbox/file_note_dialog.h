#pragma once

#include "domain/contact/unsorted_note.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class FileNoteDialog;
}  // namespace Ui

/// Says whose contact an unsorted note is. The person's name, age and case stand over it before it is filed.
class FileNoteDialog final : public RecordDialog {
    Q_OBJECT

public:
    FileNoteDialog(const PageContext& context, const UnsortedNote& note, QWidget* parent);
    ~FileNoteDialog() override;

    CitizenId citizen() const { return m_citizen; }
    QString personName() const { return m_name; }

protected:
    void save() override;

private:
    void choose(CitizenId citizen);

    UnsortedNoteId m_note;
    CitizenId m_citizen;
    QString m_name;
    QString m_saveWord;
    int m_latestChoice = 0;
    std::unique_ptr<Ui::FileNoteDialog> m_ui;
};

}  // namespace fodfaeste
