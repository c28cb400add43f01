#pragma once

#include "domain/absence/absence.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class AbsenceDialog;
}  // namespace Ui

/// Who is away, from when to when, and who stands in. One's own, or anybody's for a team lead.
class AbsenceDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// A new one when its id is not set.
    AbsenceDialog(const PageContext& context, const Absence& absence, QWidget* parent);
    ~AbsenceDialog() override;

protected:
    void save() override;

private:
    void fillPeople();
    void showKind();

    Absence m_absence;
    std::unique_ptr<Ui::AbsenceDialog> m_ui;
};

}  // namespace fodfaeste
