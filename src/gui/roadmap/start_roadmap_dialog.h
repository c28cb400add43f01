#pragma once

#include "app/roadmap/roadmap_view.h"
#include "gui/citizen/record_dialog.h"

#include <memory>
#include <optional>

namespace fodfaeste {

class RoadmapPreviewModel;

namespace Ui {
class StartRoadmapDialog;
}  // namespace Ui

/// Makes a roadmap: the day of release is typed, and the points with their days and whys are seen before anything is kept.
class StartRoadmapDialog : public RecordDialog {
    Q_OBJECT

public:
    StartRoadmapDialog(const PageContext& context, CaseFileId caseFile, std::optional<Date> release,
                       const SafetyStrip::Facts& whose, QWidget* parent);
    ~StartRoadmapDialog() override;

protected:
    void save() override;

private:
    std::optional<RoadmapStart> typed();
    void preview();

    CaseFileId m_caseFile;
    int m_latest = 0;
    RoadmapPreviewModel* m_preview;
    std::unique_ptr<Ui::StartRoadmapDialog> m_ui;
};

}  // namespace fodfaeste
