#pragma once

#include "app/roadmap/roadmap_view.h"
#include "gui/citizen/record_dialog.h"

#include <memory>
#include <optional>

namespace fodfaeste {

class RoadmapPreviewModel;

namespace Ui {
class MoveReleaseDialog;
}  // namespace Ui

/// The day of release becomes another one: what moves and what stays is seen before it is done, and the reason is kept.
class MoveReleaseDialog : public RecordDialog {
    Q_OBJECT

public:
    MoveReleaseDialog(const PageContext& context, const ReleaseRoadmap& roadmap, const SafetyStrip::Facts& whose,
                      QWidget* parent);
    ~MoveReleaseDialog() override;

protected:
    void save() override;

private:
    std::optional<ReleaseChange> typed();
    void presetReason();
    void preview();

    ReleaseRoadmapId m_roadmap;
    int m_latest = 0;
    RoadmapPreviewModel* m_preview;
    std::unique_ptr<Ui::MoveReleaseDialog> m_ui;
};

}  // namespace fodfaeste
