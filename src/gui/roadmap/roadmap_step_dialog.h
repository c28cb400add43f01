#pragma once

#include "app/roadmap/roadmap_view.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

namespace fodfaeste {

namespace Ui {
class RoadmapStepDialog;
}  // namespace Ui

/// A step of one's own in a roadmap, or one that a meeting decided.
class RoadmapStepDialog : public RecordDialog {
    Q_OBJECT

public:
    RoadmapStepDialog(const PageContext& context, ReleaseRoadmapId roadmap, const SafetyStrip::Facts& whose, QWidget* parent);
    ~RoadmapStepDialog() override;

protected:
    void save() override;

private:
    ReleaseRoadmapId m_roadmap;
    std::unique_ptr<Ui::RoadmapStepDialog> m_ui;
};

}  // namespace fodfaeste
