#pragma once

#include "app/leisure_job/placement_service.h"
#include "app/leisure_job/working_time_service.h"
#include "gui/citizen/record_dialog.h"
#include "gui/leisure_job/job_field.h"

#include <memory>
#include <optional>
#include <vector>

namespace fodfaeste {

namespace Ui {
class PlacementDialog;
}  // namespace Ui

/// All that a placement is made from: whose, the law, and the jobs there are.
struct PlacementGround {
    CaseFileId caseFile;
    std::shared_ptr<const WorkingTimeBasis> basis;
    std::vector<OpeningMatch> openings;
    std::vector<EmployerRow> employers;
};

/// Places somebody in a leisure job: the job, its hours and its week, and from when. What the law says of them stands below as
/// they are typed. Hours that are not lawful may be suggested, and not started.
class PlacementDialog : public RecordDialog {
    Q_OBJECT

public:
    PlacementDialog(const PageContext& context, PlacementGround ground, const SafetyStrip::Facts& whose, QWidget* parent);
    ~PlacementDialog() override;

    /// As if the opening had been chosen by hand.
    void chooseOpening(JobOpeningId opening);

protected:
    void save() override;

private:
    void fill();
    void takeJob();
    void check();
    void showCheck(const PatternCheck& check, Date from);
    NewPlacement typed();

    PlacementGround m_ground;
    PatternCheck m_check;
    int m_latest = 0;
    std::unique_ptr<Ui::PlacementDialog> m_ui;
};

}  // namespace fodfaeste
