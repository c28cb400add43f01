#pragma once

#include "domain/sharing/consent.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class ConsentDialog;
}  // namespace Ui

/// A consent to share: what for, with whom, about what, and until when.
class ConsentDialog final : public RecordDialog {
    Q_OBJECT

public:
    ConsentDialog(const PageContext& context, CitizenId citizen, bool isMinor, const SafetyStrip::Facts& whose, QWidget* parent);
    ~ConsentDialog() override;

protected:
    void save() override;

private:
    CitizenId m_citizen;
    std::unique_ptr<Ui::ConsentDialog> m_ui;
};

}  // namespace fodfaeste
