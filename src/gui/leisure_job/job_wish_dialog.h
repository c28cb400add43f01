#pragma once

#include "domain/leisure_job/job_wish.h"
#include "gui/citizen/record_dialog.h"

#include <memory>

class QComboBox;

namespace fodfaeste {

namespace Ui {
class JobWishDialog;
}  // namespace Ui

/// What a young person wishes of a leisure job: trades, hours and how far they can go, and who has consented.
class JobWishDialog : public RecordDialog {
    Q_OBJECT

public:
    /// The district is the one that the young person lives in; travel is measured from there.
    JobWishDialog(const PageContext& context, JobWish wish, std::optional<int> districtNo, const SafetyStrip::Facts& whose,
                  QWidget* parent);
    ~JobWishDialog() override;

protected:
    void save() override;

private:
    std::array<QComboBox*, 3> tradeBoxes() const;
    void fillTrades();
    void fillRest(std::optional<int> districtNo);
    void readTrades(JobWish& wish) const;
    void readLimits(JobWish& wish);

    JobWish m_wish;
    std::unique_ptr<Ui::JobWishDialog> m_ui;
};

}  // namespace fodfaeste
