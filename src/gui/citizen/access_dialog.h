#pragma once

#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class AccessDialog;
}  // namespace Ui

/// Asks why somebody looks at a case that is not theirs. saved() means that the citizen can be opened now.
class AccessDialog final : public RecordDialog {
    Q_OBJECT

public:
    AccessDialog(const PageContext& context, CitizenId citizen, QWidget* parent);
    ~AccessDialog() override;

protected:
    void save() override;

private:
    CitizenId m_citizen;
    std::unique_ptr<Ui::AccessDialog> m_ui;
};

}  // namespace fodfaeste
