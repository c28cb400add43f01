#pragma once

#include "app/leisure_job/placement_service.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class StageDialog;
}  // namespace Ui

/// The next step of a placement: how far it is now, since when, and why when nothing came of it.
class StageDialog final : public RecordDialog {
    Q_OBJECT

public:
    StageDialog(const PageContext& context, const PlacementRow& row, QWidget* parent);
    ~StageDialog() override;

protected:
    void save() override;

private:
    void showStage();

    PlacementId m_placement;
    std::unique_ptr<Ui::StageDialog> m_ui;
};

}  // namespace fodfaeste
